import type { getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import type { Filter, FilterOption } from '@/components/list/list-filters';
import { without } from '@/lib/counting';
import type { ReadAddress } from '@/lib/lists/list-address';
import { visitDirections, visitKinds, visitStates } from '@/lib/visits/visit';
import { countedAs, regionAnswers, type VisitParams } from '@/lib/visits/visit-params';
import { linkedFilter, linkedOptions } from '../read-list';
import { runsFilters } from '../runs-filters';

type Words = Awaited<ReturnType<typeof getTranslations<'visits'>>>;
type VisitList = { address: ReadAddress; params: VisitParams };

/** The filters of the list in the order of their use. */
export async function visitFilters(list: VisitList, t: Words): Promise<Filter[]> {
	const many = (
		name: 'partnership' | 'direction' | 'kind' | 'state' | 'topic' | 'country',
		options: FilterOption[],
		from?: string,
	) => ({ name, label: t(`filters.${name}`), multiple: true, options, from });
	const none = (name: 'partnership' | 'topic' | 'country') => ({
		value: without,
		label: t(`without.${name}`),
	});
	return [
		many(
			'state',
			optionsOf(visitStates, (value) => t(`status.${value}`)),
		),
		many('partnership', [none('partnership')], 'partnerships'),
		many(
			'direction',
			optionsOf(visitDirections, (value) => t(`direction.${value}`)),
		),
		many(
			'kind',
			optionsOf(visitKinds, (value) => t(`kind.${value}`)),
		),
		many('topic', [none('topic')], 'topics'),
		many('country', [none('country')], 'visit-countries'),
		{
			name: 'legislature',
			label: t('filters.legislature'),
			options: [],
			from: 'legislatures',
			period: true,
		},
		{ name: 'from', label: t('filters.from'), day: 'first', period: true },
		{ name: 'to', label: t('filters.to'), day: 'last', period: true },
		...(await runsFilters()),
		linkedFilter(list, 'territory', t('filters.territory')),
		...filtersOfFigures(list, t),
	];
}

/** What a figure of a report led here by; it is offered in the toolbar only then, where it can be widened or removed. */
function filtersOfFigures(list: VisitList, t: Words): Filter[] {
	const single = (name: 'counted' | 'region' | 'head' | 'government' | 'cost', options: FilterOption[]) => ({
		name,
		label: t(`filters.${name}`),
		options,
		fromLinks: list.params[name] === null,
	});
	const yesOrNo = (name: 'government' | 'cost') =>
		single(
			name,
			optionsOf(['yes', 'no'], (value) => t(`${name}Answer.${value}`)),
		);
	return [
		single(
			'counted',
			optionsOf(countedAs, (value) => t(`countedAs.${value}`)),
		),
		single(
			'region',
			optionsOf(regionAnswers, (value) => t(`region.${value}`)),
		),
		single('head', [...linkedOptions(list, 'head'), { value: without, label: t('without.head') }]),
		yesOrNo('government'),
		yesOrNo('cost'),
	];
}
