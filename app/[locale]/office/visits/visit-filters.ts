import type { getTranslations } from 'next-intl/server';
import type { Filter } from '@/components/list/list-filters';
import { without } from '@/lib/counting';
import type { ReadAddress } from '@/lib/lists/list-address';
import { visitDirections, visitKinds, visitStates } from '@/lib/visits/visit';
import { countedAs, regionAnswers, type VisitParams } from '@/lib/visits/visit-params';
import { linkedFilter, linkedOptions } from '../read-list';
import { runsFilters } from '../runs-filters';

type Words = Awaited<ReturnType<typeof getTranslations<'visits'>>>;
const yesOrNo = ['yes', 'no'];

type VisitList = { address: ReadAddress; params: VisitParams };

/** The filters of the list in the order of their use. */
export async function visitFilters(list: VisitList, t: Words): Promise<Filter[]> {
	const many = (
		name: 'partnership' | 'direction' | 'kind' | 'state' | 'topic' | 'country',
		options: Filter['options'] & {},
		more: { from?: string; words?: string },
	) => ({ name, label: t(`filters.${name}`), multiple: true, options, ...more });
	const none = (name: 'partnership' | 'topic' | 'country') => ({
		value: without,
		label: t(`without.${name}`),
	});
	return [
		many('state', visitStates, { words: 'visits.status' }),
		many('partnership', [none('partnership')], { from: 'partnerships' }),
		many('direction', visitDirections, { words: 'visits.direction' }),
		many('kind', visitKinds, { words: 'visits.kind' }),
		many('topic', [none('topic')], { from: 'topics' }),
		many('country', [none('country')], { from: 'visit-countries' }),
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
	const single = (
		name: 'counted' | 'region' | 'head' | 'government' | 'cost',
		options: Filter['options'] & {},
		words?: string,
	) => ({
		name,
		label: t(`filters.${name}`),
		...{ options, words },
		fromLinks: list.params[name] === null,
	});
	return [
		single('counted', countedAs, 'visits.countedAs'),
		single('region', regionAnswers, 'visits.region'),
		single('head', [...linkedOptions(list, 'head'), { value: without, label: t('without.head') }]),
		single('government', yesOrNo, 'visits.governmentAnswer'),
		single('cost', yesOrNo, 'visits.costAnswer'),
	];
}
