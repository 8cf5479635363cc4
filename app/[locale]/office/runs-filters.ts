import { getTranslations } from 'next-intl/server';
import type { Filter } from '@/components/list/list-filters';
import { runningPeriods } from '@/lib/lists/running';

/** What runs in a period: one around today, a legislature, or between two days. */
export async function runsFilters(): Promise<Filter[]> {
	const t = await getTranslations('lists');
	return [
		{
			name: 'runs',
			period: true,
			label: t('filters.runs'),
			options: runningPeriods,
			words: 'lists.runs',
			from: 'legislatures',
		},
		{ name: 'runsFrom', label: t('filters.runsFrom'), day: 'first', period: true },
		{ name: 'runsTo', label: t('filters.runsTo'), day: 'last', period: true },
	];
}
