import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { folded } from '@/lib/words-sql';
import { ignoredInNames } from './name-words';

/** What is called and was once called beside the name: „Ricky“, (Ricky), geb. Beispiel. */
const beside = String.raw`["„“”«»][^"„“”«»]*["“”«»]|\([^)]*\)|\m(geb\.|geborene|née)\s.*$`;

/**
 * The words of a name without titles, mandates, nicknames and the name at birth, in the order of the alphabet: however it
 * was cut, it is the same.
 */
export const nameKey = (name: SQL) =>
	sql`(select string_agg(word, ' ' order by word) from unnest(regexp_split_to_array(${folded(sql`regexp_replace(${name}, ${beside}, ' ', 'gi')`)}, '[^[:alnum:]]+')) word where word <> '' and word <> all(${`{${ignoredInNames.join(',')}}`}::text[]))`;

/** That of a row of `people`. */
export const personKey = nameKey(sql`concat_ws(' ', people.title, people.given_name, people.family_name)`);

/** Whether a person bears the name typed, with the words in any order and whatever titles; undefined for a single word. */
export const bearsName = (typed: string) =>
	/\S[\s,]+\S/.test(typed) ? sql`${personKey} = ${nameKey(sql`${typed}::text`)}` : undefined;
