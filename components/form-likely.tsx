'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { LikelySame as Likely } from '@/lib/errors';
import { Button } from './ui/button';

/** The records that may be the one about to be made, in tabs of their own: what is typed stays. */
export function LikelySame({ likely, onAnyway }: { likely: Likely[]; onAnyway: (() => void) | undefined }) {
	const t = useTranslations('common.form');
	const locale = useLocale();
	return (
		<>
			<ul className="summary-list">
				{likely.map(({ path, name, detail }) => (
					<li key={path}>
						<a href={`/${locale}/office/${path}`} target="_blank" rel="noreferrer">
							{name}
						</a>
						{detail && <span className="muted"> {detail}</span>}
					</li>
				))}
			</ul>
			{onAnyway && (
				<Button look="secondary" onClick={onAnyway}>
					{t('addAnyway')}
				</Button>
			)}
		</>
	);
}
