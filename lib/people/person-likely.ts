import 'server-only';
import { and, or, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { visiblePeople } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { LikelySameError } from '@/lib/errors';
import { folded } from '@/lib/words-sql';
import { nameKey, personKey } from './name-key-sql';
import { officeOn } from './office-queries';
import { personName } from './person';

type Named = { title: string | null; givenName: string | null; familyName: string; email: string | null };

/** The same family name, and a given name of which one is the initial of the other. */
function sameInitial({ givenName, familyName }: Named) {
	if (!givenName) return undefined;
	const [given, typed] = [sql`normalise(${people.givenName})`, sql`normalise(${givenName}::text)`];
	return sql`(${folded(people.familyName)} = ${folded(sql`${familyName}::text`)} and left(${given}, 1) = left(${typed}, 1)
		and least(length(rtrim(${given}, '.')), length(rtrim(${typed}, '.'))) = 1)`;
}

/**
 * Throws LikelySameError where somebody in the asker's sight has the same name, its words in any order, titles,
 * nicknames and the name at birth aside and the given name an initial or not, or the same e-mail address.
 */
export async function refuseLikelySame(ctx: OfficeContext, named: Named): Promise<void> {
	const held = officeOn(ctx, people.id, ctx.today);
	const typed = [named.title, named.givenName, named.familyName].filter(Boolean).join(' ');
	const sameName = sql`${personKey} = ${nameKey(sql`${typed}::text`)}`;
	const sameAddress = named.email
		? sql`lower(trim(${people.email})) = lower(trim(${named.email}::text))`
		: undefined;
	const rows = await ctx.db
		.select({
			id: people.id,
			title: people.title,
			givenName: people.givenName,
			familyName: people.familyName,
			office: held.function,
			organisation: held.organisation,
		})
		.from(people)
		.leftJoinLateral(held, sql`true`)
		.where(and(visiblePeople(ctx.user), or(sameName, sameInitial(named), sameAddress)))
		.orderBy(people.id)
		.limit(10);
	if (rows.length === 0) return;
	throw new LikelySameError(
		rows.map(({ id, office, organisation, ...name }) => ({
			path: `people/${id}`,
			name: personName(name),
			detail: [office, organisation].filter(Boolean).join(', ') || null,
		})),
	);
}
