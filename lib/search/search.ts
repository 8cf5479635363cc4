import { nounList, type nouns } from '@/lib/nouns';

type Rows = typeof nouns;

/** What can be found, in the order in which one filters by it. */
export type SearchNoun = {
	[Key in keyof Rows]: Rows[Key] extends { search: true } ? Key : never;
}[keyof Rows];
export const searchNouns = nounList.filter(({ search }) => search).map(({ key }) => key as SearchNoun);

/** Why something was found, where its title doesn't show it; `search.why.*` has the words. */
export type HitField =
	| 'name'
	| 'formerly'
	| 'ahead'
	| 'emerged'
	| 'party'
	| 'fileReference'
	| 'delegation'
	| 'stop'
	| 'purpose'
	| 'host'
	| 'result'
	| 'office'
	| 'formerOffice'
	| 'officeAhead'
	| 'email'
	| 'notes'
	| 'signatory'
	| 'partnership'
	| 'signedAt'
	| 'holder'
	| 'term'
	| 'seat'
	| 'trade'
	| 'responsible'
	| 'funding'
	| 'home'
	| 'publisher'
	| 'similar';

/** A text in parts: every second one, from the second, is what was looked for. */
export type Marked = string[];

export type Hit = {
	key: string;
	href: string;
	title: Marked;
	detail?: string;
	why?: { field: HitField; text: Marked };
};

/** `name` is what the noun is called; `all` is the list that shows every hit of the noun; `more` says that there are others beside these. */
export type HitGroup = { noun: SearchNoun; name: string; hits: Hit[]; more: boolean; all: string | null };

/** Pages and forms that the words name. */
export type Place = { href: string; title: Marked };

export type SearchAnswer = { places: Place[]; groups: HitGroup[]; similar: boolean };

/** What is offered before anything is typed. */
export type SearchStart = { actions: Place[]; next: Hit[]; due: Hit[] };

/** A record opened lately, as the browser keeps it: `visits:01990000-…`. */
export const recentPattern = /^([a-zA-Z]+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const shortestSearch = 2;
export const longestSearch = 200;
