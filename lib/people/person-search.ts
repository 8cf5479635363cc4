import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import type { Holder } from '@/lib/auth/permissions';
import { visibleOrganisations } from '@/lib/auth/scope';
import { wordsTyped } from '@/lib/words';
import { holdsEvery, searchable } from '@/lib/words-sql';
import { bearsName } from './name-key';

const officeWords = sql`concat_ws(' ', p.search, ${searchable(sql`a.function`, sql`o.name`)})`;

/** Offices of which the longest word is in an index: the others need not be read to be held against all words. */
const officesWith = (word: string) => sql`select f.id from appointments f
		where ${holdsEvery(sql`searchable(f.function)`, [word])}
	union select f.id from organisations o join appointments f on f.organisation_id = o.id
		where ${holdsEvery(sql`o.search`, [word])}
	union select f.id from people p join appointments f on f.person_id = p.id
		where ${holdsEvery(sql`p.search`, [word])}`;

/**
 * The condition on `people` that name, address and one office, held now or once, hold every word typed between them, or
 * that this is the person's name with other titles; offices only in organisations that `holder` may see. Lists, choosers
 * and the search over everything find people by this alone; undefined where nothing was typed.
 */
export function personFound(holder: Holder, q: string | null): SQL | undefined {
	if (!q?.trim()) return undefined;
	const words = wordsTyped(q);
	const [longest] = [...words].sort((a, b) => b.length - a.length);
	if (!longest) return sql`false`;
	const named = bearsName(q);
	// A union, since an index answers each part and none of them an "or".
	return sql`people.id in (select p.id from people p where ${holdsEvery(sql`p.search`, words)}
		union select p.id from people p join appointments a on a.person_id = p.id
			left join organisations o on o.id = a.organisation_id
			where (o.id is null or ${visibleOrganisations(holder) ? sql`o.id in (select organisations.id from organisations where ${visibleOrganisations(holder)})` : sql`true`})
			and a.id in (${officesWith(longest)}) and ${holdsEvery(officeWords, words)}
		${named ? sql`union select people.id from people where ${named}` : sql``})`;
}
