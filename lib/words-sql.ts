import 'server-only';
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { joined, onlyBegins, partsOf, wordsTyped } from './words';

type Text = AnyColumn | SQL;

/** A text as it is searched in: normalised, and what signs join („Xi'an“, „e.V.“) once more without them. */
export const searchable = (...texts: Text[]): SQL =>
	sql`searchable(concat_ws(' ', ${sql.join(
		texts.map((text) => sql`${text}`),
		sql`, `,
	)}))`;

/**
 * Whether a searchable text holds a word as part of a word, ü, ue and u alike; of one or two letters, the beginning of
 * a word. A regular expression, which the index of trigrams answers as it does `like`. The twin of spellings in
 * TypeScript; the twin of pattern for the site.
 */
const partOf = (search: Text, word: string): SQL =>
	sql`${search} ~ (${onlyBegins(word) ? '(^|[^[:alnum:]])' : ''} || regexp_replace(normalise(${word}), '([aou])e?', '\\1e?', 'g'))`;

const stemOf = (word: string) => sql`to_tsquery('de', ${`'${word}':*`})`;

function holdsWord(search: Text, stems: SQL, word: string): SQL {
	const parts = partsOf(word).map((part) =>
		onlyBegins(part) ? partOf(search, part) : sql`(${partOf(search, part)} or ${stems} @@ ${stemOf(part)})`,
	);
	const all = sql`(${sql.join(parts, sql` and `)})`;
	return parts.length === 1 ? all : sql`(${partOf(search, joined(word))} or ${all})`;
}

/**
 * Whether a searchable text holds every word, in any order, each as a part or in another form. `stemmed` is its column
 * of stems, where it has one. Without a word nothing is held.
 */
export function holdsEvery(search: Text, words: string[], stemmed?: Text): SQL {
	if (words.length === 0) return sql`false`;
	const stems = sql`${stemmed ?? sql`to_tsvector('de', ${search})`}`;
	const each = words.map((word) => holdsWord(search, stems, word));
	return sql`(${sql.join(each, sql` and `)})`;
}

/** The condition of a search field: nothing typed finds all, signs alone find nothing. */
export const searchIn = (search: Text, q: string | null, stemmed?: Text): SQL | undefined =>
	q?.trim() ? holdsEvery(search, wordsTyped(q), stemmed) : undefined;

/** A text for comparing whole: normalised as the database does, with ae, oe and ue as their umlauts are. */
export const folded = (text: Text): SQL =>
	sql`replace(replace(replace(normalise(${text}), 'ae', 'a'), 'oe', 'o'), 'ue', 'u')`;
