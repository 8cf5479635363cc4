import type { getTranslations } from 'next-intl/server';
import type { Filter } from '@/components/list-filters';
import type { OfficeContext } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { listTopics } from '@/lib/partnerships/partnership-list';
import { countryOptions } from '@/lib/territories/countries';
import { ownCountryNames } from '@/lib/territories/country-register';
import { territoryChoice } from '@/lib/territories/territory-choices';
import { visitDirections, visitKinds, visitStates } from '@/lib/visits/visit';
import { headName, visitFilterChoices } from '@/lib/visits/visit-choices';
import { without } from '@/lib/visits/visit-counting';
import { countedAs, regionAnswers, type VisitParams } from '@/lib/visits/visit-params';
import { runningPeriods } from '@/lib/visits/visit-running';

type Words = Awaited<ReturnType<typeof getTranslations<'visits'>>>;

/** The filters of the list in the order of their use. */
export async function visitFilters(
	ctx: OfficeContext,
	params: VisitParams,
	locale: string,
	t: Words,
): Promise<Filter[]> {
	const [choices, topics, behind, territory] = await Promise.all([
		visitFilterChoices(ctx, locale),
		listTopics(ctx),
		filtersOfFigures(ctx, params, t),
		params.territory ? territoryChoice(ctx, params.territory, locale) : null,
	]);
	const many = (
		name: 'partnership' | 'direction' | 'kind' | 'state' | 'topic' | 'country',
		options: Option[],
	) => ({
		name,
		label: t(`filters.${name}`),
		multiple: true,
		options,
	});
	const none = (name: 'partnership' | 'topic' | 'country') => ({
		value: without,
		label: t(`without.${name}`),
	});
	return [
		many('partnership', [...choices.partnerships, none('partnership')]),
		many(
			'direction',
			visitDirections.map((value) => ({ value, label: t(`direction.${value}`) })),
		),
		many(
			'kind',
			visitKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
		),
		many(
			'state',
			visitStates.map((value) => ({ value, label: t(`status.${value}`) })),
		),
		{
			name: 'runs',
			label: t('filters.runs'),
			options: runningPeriods.map((value) => ({ value, label: t(`runs.${value}`) })),
		},
		{ name: 'legislature', label: t('filters.legislature'), options: choices.legislatures },
		many('topic', [
			...topics.map(({ key, label, formerKeys }) => ({
				value: key,
				label: inLocale(label, locale) || key,
				former: formerKeys,
			})),
			none('topic'),
		]),
		many('country', [
			...countryOptions(locale, await ownCountryNames(ctx), choices.countries),
			none('country'),
		]),
		{ name: 'from', label: t('filters.from'), day: 'first' },
		{ name: 'to', label: t('filters.to'), day: 'last' },
		...(territory
			? [
					{
						name: 'territory',
						label: t('filters.territory'),
						options: [{ value: territory.id, label: territory.label }],
					},
				]
			: []),
		...behind,
	];
}

/** What a figure of a report led here by; it stands in the toolbar only then, where it can be widened or removed. */
async function filtersOfFigures(ctx: OfficeContext, params: VisitParams, t: Words): Promise<Filter[]> {
	const { counted, region, head, government, cost } = params;
	const single = (name: 'counted' | 'region' | 'head' | 'government' | 'cost', options: Option[]) => ({
		name,
		label: t(`filters.${name}`),
		options,
	});
	const yesOrNo = (name: 'government' | 'cost') =>
		single(
			name,
			(['yes', 'no'] as const).map((value) => ({ value, label: t(`${name}Answer.${value}`) })),
		);
	const label = head === without ? t('without.head') : head && ((await headName(ctx, head)) ?? head);
	return [
		counted &&
			single(
				'counted',
				countedAs.map((value) => ({ value, label: t(`countedAs.${value}`) })),
			),
		region &&
			single(
				'region',
				regionAnswers.map((value) => ({ value, label: t(`region.${value}`) })),
			),
		head && single('head', [{ value: head, label: label || head }]),
		government && yesOrNo('government'),
		cost && yesOrNo('cost'),
	].filter((filter) => filter !== null && filter !== '');
}

type Option = { value: string; label: string };
