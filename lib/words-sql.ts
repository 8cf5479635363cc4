import 'server-only';
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { wordsTyped } from './words';

type Text = AnyColumn | SQL;

const isShort = (word: string) => word.length < 3;

/**
 * Whether a normalised text holds a word as part of a word, ü, ue and u alike; of one or two letters, the beginning of
 * a word. A regular expression, which the index of trigrams answers as it does `like`.
 */
const partOf = (search: Text, word: string): SQL =>
	sql`${search} ~ (${isShort(word) ? '\\m' : ''} || regexp_replace(normalise(${word}), '([aou])e?', '\\1e?', 'g'))`;

const stemOf = (word: string) => sql`to_tsquery('de', ${`'${word}':*`})`;

/**
 * Whether a normalised text holds every word, in any order, each as a part or in another form. `stemmed` is its column
 * of stems, where it has one. Without a word nothing is held.
 */
export function holdsEvery(search: Text, words: string[], stemmed?: Text): SQL {
	if (words.length === 0) return sql`false`;
	const stems = stemmed ?? sql`to_tsvector('de', ${search})`;
	if (stemmed && words.every(isShort))
		return sql`${stemmed} @@ to_tsquery('de', ${words.map((word) => `'${word}':*`).join(' & ')})`;
	const each = words.map((word) => sql`(${partOf(search, word)} or ${stems} @@ ${stemOf(word)})`);
	return sql`(${sql.join(each, sql` and `)})`;
}

/** The condition of a search field: nothing typed finds all, signs alone find nothing. */
export const searchIn = (search: Text, q: string | null, stemmed?: Text): SQL | undefined =>
	q?.trim() ? holdsEvery(search, wordsTyped(q), stemmed) : undefined;

/** A text for comparing whole: normalised as the database does, with ae, oe and ue as their umlauts are. */
export const folded = (text: Text): SQL =>
	sql`replace(replace(replace(normalise(${text}), 'ae', 'a'), 'oe', 'o'), 'ue', 'u')`;
