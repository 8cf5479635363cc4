'use client';

import type { Hit, Place } from '@/lib/search/search';
import type { Choice, Section } from './search-choices';
import type { useSearch } from './use-search';

type Found = ReturnType<typeof useSearch>;

const ofPlaces = (places: Place[]): Choice[] =>
	places.map(({ href, title }) => ({ hit: { key: href, href, title } }));

/** What can be chosen, in groups: before anything is typed what can be begun, what is next and what was opened last. */
export function sectionsOf(
	{ enough, answer, recent, start }: Found,
	words: (key: string) => string,
): Section[] {
	if (!enough) {
		const ofHits = (name: string, hits: Hit[]) => ({
			label: words(name),
			choices: hits.map((hit) => ({ hit })),
		});
		return [
			{ label: words('actions'), choices: ofPlaces(start?.actions ?? []) },
			ofHits('next', start?.next ?? []),
			ofHits('dueNow', start?.due ?? []),
			ofHits('recent', recent),
		].filter(({ choices }) => choices.length > 0);
	}
	if (!answer) return [];
	const places = ofPlaces(answer.places);
	const groups = answer.groups.map(({ noun, name: label, hits, more, all }): Section => {
		const rest: Choice[] =
			more && all ? [{ hit: { key: `${noun}:all`, href: all, title: [words('all')] }, rest: label }] : [];
		return { label, choices: [...hits.map((hit) => ({ hit })), ...rest] };
	});
	return [...(places.length > 0 ? [{ label: words('pages'), choices: places }] : []), ...groups];
}
