import { without } from '@/lib/counting';
import { monthName } from '@/lib/dates';
import { inLocale } from '@/lib/localised-text';
import type { Breakdown, ReportVisit } from './trips';

type Words = { locale: string; t: (key: string) => string; country: (code: string) => string };

/** What a line of a table is called; `detail` is the office that a head held. */
export type LineName = { text: string; detail?: string };

/** What stands behind the keys of the tables, as the visits themselves knew it; `t` has every namespace. */
export function lineNames(visits: readonly ReportVisit[], { locale, t, country }: Words) {
	const heads = new Map(visits.flatMap(({ head }) => (head ? [[head.key, head]] : [])));
	const labels = new Map(
		visits.flatMap(({ topics, partnerships }) => [
			...topics.map(({ key, label }) => [key, inLocale(label, locale)] as const),
			...partnerships.map(({ id, label }) => [id, inLocale(label, locale)] as const),
		]),
	);
	return (by: Breakdown, key: string): LineName => {
		if (key === without) return { text: t(`visits.without.${by}`) };
		switch (by) {
			case 'head': {
				const head = heads.get(key);
				return { text: head?.name ?? key, detail: head?.office ?? undefined };
			}
			case 'country':
				return { text: country(key) };
			case 'kind':
				return { text: t(`visits.kind.${key}`) };
			case 'month':
				return { text: `${monthName(Number(key.slice(5)), locale)} ${key.slice(0, 4)}` };
			case 'topic':
			case 'partnership':
				return { text: labels.get(key) ?? key };
			default:
				return { text: key };
		}
	};
}
