import { getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import type { Filter } from '@/components/list/list-filters';
import type { OfficeContext } from '@/lib/context';
import { runningPeriods } from '@/lib/lists/running';
import { listLegislatures } from '@/lib/reports/report-queries';

/** What runs in a period: one around today, a legislature, or between two days. */
export async function runsFilters(ctx: OfficeContext): Promise<Filter[]> {
	const [t, legislatures] = await Promise.all([getTranslations('lists'), listLegislatures(ctx)]);
	return [
		{
			name: 'runs',
			period: true,
			label: t('filters.runs'),
			options: [
				...optionsOf(runningPeriods, (value) => t(`runs.${value}`)),
				...legislatures.map(({ id, label }) => ({ value: id, label })),
			],
		},
		{ name: 'runsFrom', label: t('filters.runsFrom'), day: 'first', period: true },
		{ name: 'runsTo', label: t('filters.runsTo'), day: 'last', period: true },
	];
}
