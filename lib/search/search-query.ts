import 'server-only';
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { joined, wordsTyped } from '@/lib/words';
import { holdsEvery } from '@/lib/words-sql';
import { longestSearch, shortestSearch } from './search';

/** What was typed: as it stands, and its words, which hold letters and digits only. */
export type Query = { text: string; words: string[] };

/** Null where too little was typed to look for. */
export function parseQuery(typed: string): Query | null {
	const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longestSearch);
	const words = wordsTyped(text);
	return words.map(joined).join('').length < shortestSearch ? null : { text, words };
}

const escaped = (word: string) => word.replace(/[\\%_]/g, '\\$&');
/** Whether a normalised text holds every word, as a part or in another form. `stemmed` is its column of stems, where it has one. */
export const holds = (search: AnyColumn | SQL, query: Query, stemmed?: AnyColumn | SQL): SQL =>
	holdsEvery(search, query.words, stemmed);

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
