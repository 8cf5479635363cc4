import { getTranslations } from 'next-intl/server';
import type { Filter } from '@/components/list/list-filters';
import type { OfficeContext } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { listKinds } from '@/lib/partnerships/partnership-kind-queries';

/** The kinds as they are called today; of one that is gone it is said that it is. */
export async function kindNames(ctx: OfficeContext, keys: string[], locale: string): Promise<string[]> {
	const [t, kinds] = await Promise.all([getTranslations('lists.about'), listKinds(ctx)]);
	const labels = new Map(kinds.map(({ key, label }) => [key, inLocale(label, locale)]));
	return keys.map((key) => labels.get(key) || t('gone'));
}

/** By kind of partnership: with it the municipal ones, too, can be looked at by themselves. */
export async function kindFilter(ctx: OfficeContext, locale: string): Promise<Filter> {
	const [t, kinds] = await Promise.all([getTranslations('reports.filters'), listKinds(ctx)]);
	return {
		name: 'kind',
		label: t('kind'),
		multiple: true,
		options: kinds.map(({ key, label }) => ({ value: key, label: inLocale(label, locale) || key })),
	};
}
