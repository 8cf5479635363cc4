import { without } from '@/lib/counting';
import { monthName } from '@/lib/dates';
import { inLocale, type LocalisedText } from '@/lib/localised-text';
import type { Breakdown } from './trips';

type Words = { locale: string; t: (key: string) => string; country: (code: string) => string };

/** What a line of a table is called; `detail` is the office that a head held. */
export type LineName = { text: string; detail?: string };

/** What the keys of the tables mean, as the visits themselves knew it. */
export type TripNames = {
	heads: Record<string, { name: string; office: string | null }>;
	labels: Record<string, LocalisedText>;
};

/** What the lines of the tables are called; `t` has every namespace. */
export function lineNames(names: TripNames, { locale, t, country }: Words) {
	const heads = new Map(Object.entries(names.heads));
	const labels = new Map(Object.entries(names.labels));
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
				return { text: labels.has(key) ? inLocale(labels.get(key), locale) : key };
			default:
				return { text: key };
		}
	};
}
