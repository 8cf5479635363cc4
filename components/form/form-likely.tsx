'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { LikelySame as Likely } from '@/lib/errors';

type Props = { likely: Likely[]; anyway: string | undefined; onAnyway: (() => void) | undefined };

/** The records that may be the one about to be made, in tabs of their own: what is typed stays. */
export function LikelySame({ likely, anyway, onAnyway }: Props) {
	const t = useTranslations();
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
			{anyway && onAnyway && (
				<Button look="secondary" onClick={onAnyway}>
					{t(anyway)}
				</Button>
			)}
		</>
	);
}
