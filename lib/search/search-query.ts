import 'server-only';
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { longestSearch, shortestSearch } from './search';

/** What was typed: as it stands, and its words, which hold letters and digits only. */
export type Query = { text: string; words: string[] };

/** Null where too little was typed to look for. */
export function parseQuery(typed: string): Query | null {
	const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longestSearch);
	const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])].slice(0, 12);
	return words.join('').length < shortestSearch ? null : { text, words };
}

const escaped = (word: string) => word.replace(/[\\%_]/g, '\\$&');
const short = (query: Query) => query.words.every((word) => word.length < 3);

/** Words that begin so, in any form; what the index of word stems takes. */
const stems = ({ words }: Query) => sql`to_tsquery('de', ${words.map((word) => `'${word}':*`).join(' & ')})`;

/** Whether each word is a part of a normalised text; of one or two letters, the beginning of a word in it. */
const parts = (search: AnyColumn | SQL, { words }: Query) =>
	sql.join(
		words.map((word) =>
			word.length < 3
				? sql`${search} ~ ('\\m' || normalise(${word}))`
				: sql`${search} like normalise(${`%${word}%`})`,
		),
		sql` and `,
	);

/** Whether a normalised text holds every word, as a part or in another form. `stemmed` is its column of stems, where it has one. */
export function holds(search: AnyColumn | SQL, query: Query, stemmed?: AnyColumn | SQL): SQL {
	if (stemmed && short(query)) return sql`${stemmed} @@ ${stems(query)}`;
	const inStems = stemmed ?? sql`to_tsvector('de', ${search})`;
	return sql`((${parts(search, query)}) or ${inStems} @@ ${stems(query)})`;
}

/** The same of the longest word alone, to find by an index what is worth looking at closely. */
export const holdsLongest = (search: AnyColumn | SQL, query: Query): SQL => {
	const [longest = ''] = [...query.words].sort((a, b) => b.length - a.length);
	return holds(search, { ...query, words: [longest] }, sql`to_tsvector('de', ${search})`);
};

/** For sorting: 0 where a name is what was typed, 1 begins so, 2 has a word that does, 3 holds it, else 4. */
export function rank(name: AnyColumn | SQL, { text }: Query): SQL {
	const typed = sql`normalise(${text})`;
	const named = sql`normalise(${name})`;
	const pattern = escaped(text);
	return sql`case when ${named} = ${typed} then 0 when ${named} like normalise(${`${pattern}%`}) then 1
		when (' ' || ${named}) like normalise(${`% ${pattern}%`}) then 2
		when ${named} like normalise(${`%${pattern}%`}) then 3 else 4 end`;
}

const nearEnough = 0.4;

/** Whether some words of a normalised text are nearly what was typed: a letter too many, too few or wrong. */
export const similar = (search: AnyColumn | SQL, { text }: Query): SQL =>
	sql`word_similarity(normalise(${text}), ${search}) >= ${nearEnough}`;

/** For sorting: the most similar first. */
export const nearest = (search: AnyColumn | SQL, { text }: Query): SQL =>
	sql`word_similarity(normalise(${text}), ${search}) desc`;
