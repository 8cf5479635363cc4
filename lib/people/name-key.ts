import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { ignoredInNames } from './name-words';

/** The words of a name without titles and mandates, in the order of the alphabet: however it was cut, it is the same. */
export const nameKey = (
	name: SQL,
) => sql`(select string_agg(word, ' ' order by word) from unnest(regexp_split_to_array(
	replace(replace(replace(normalise(${name}), 'ae', 'a'), 'oe', 'o'), 'ue', 'u'),
	'[^[:alnum:]]+')) word where word <> '' and word <> all(${`{${ignoredInNames.join(',')}}`}::text[]))`;

/** Whether a person bears the name typed, with the words in any order and whatever titles; undefined for a single word. */
export const bearsName = (typed: string) =>
	/\S[\s,]+\S/.test(typed)
		? sql`${nameKey(sql`concat_ws(' ', ${people.title}, ${people.givenName}, ${people.familyName})`)} = ${nameKey(sql`${typed}::text`)}`
		: undefined;
