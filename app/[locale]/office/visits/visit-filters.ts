import type { getTranslations } from 'next-intl/server';
import type { Filter } from '@/components/list-filters';
import type { OfficeContext } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { listTopics } from '@/lib/partnerships/partnership-list';
import { countryOptions } from '@/lib/territories/countries';
import { visitDirections, visitKinds, visitStates } from '@/lib/visits/visit';
import { visitFilterChoices } from '@/lib/visits/visit-choices';

type Words = Awaited<ReturnType<typeof getTranslations<'visits'>>>;

/** The filters of the list in the order of their use. */
export async function visitFilters(ctx: OfficeContext, locale: string, t: Words): Promise<Filter[]> {
	const [choices, topics] = await Promise.all([visitFilterChoices(ctx, locale), listTopics(ctx)]);
	const many = (
		name: 'partnership' | 'direction' | 'kind' | 'state' | 'topic' | 'country',
		options: Option[],
	) => ({
		name,
		label: t(`filters.${name}`),
		multiple: true,
		options,
	});
	return [
		many('partnership', choices.partnerships),
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
		{ name: 'legislature', label: t('filters.legislature'), options: choices.legislatures },
		many(
			'topic',
			topics.map(({ key, label }) => ({ value: key, label: inLocale(label, locale) || key })),
		),
		many('country', countryOptions(locale, choices.countries)),
		{ name: 'from', label: t('filters.from'), day: true },
		{ name: 'to', label: t('filters.to'), day: true },
	];
}

type Option = { value: string; label: string };
