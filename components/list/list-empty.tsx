'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';

/** What of an address says how a list is shown, not what of it. */
const layout = ['sort', 'page', 'size', 'columns'];

/**
 * Stands in the place of a list without rows: where nothing narrows it down, what it is for and the first step; under
 * a search or filters, that nothing fits and the way to be rid of them.
 */
export function ListEmpty(unfiltered: ComponentProps<typeof EmptyState>) {
	const t = useTranslations('common.list');
	const path = usePathname();
	const search = useSearchParams();
	const narrowed = [...search].some(([name, value]) => value !== '' && !layout.includes(name));
	if (!narrowed) return <EmptyState {...unfiltered} />;
	const shown = [...search].filter(([name]) => layout.includes(name) && name !== 'page');
	const query = new URLSearchParams(shown).toString().replaceAll('%2C', ',');
	return (
		<EmptyState
			title={t('nothingFits')}
			action={<Link href={query ? `${path}?${query}` : path}>{t('removeAll')}</Link>}
		/>
	);
}
