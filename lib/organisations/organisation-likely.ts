import 'server-only';
import { type AnyColumn, and, eq, or, type SQL, sql } from 'drizzle-orm';
import { organisations } from '@/db/schema/organisations';
import { territories } from '@/db/schema/territories';
import { visibleOrganisations } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { LikelySameError } from '@/lib/errors';
import { folded } from '@/lib/words-sql';

const wordsOf = (name: AnyColumn | SQL) =>
	sql`trim(regexp_replace(${folded(name)}, '[^[:alnum:]]+', ' ', 'g'))`;

/** Throws LikelySameError where an organisation in the asker's sight has the same name, umlauts and signs aside, or address. */
export async function refuseLikelySame(
	{ db, user }: OfficeContext,
	named: { name: string; email: string | null },
): Promise<void> {
	const sameAddress = named.email
		? sql`lower(trim(${organisations.email})) = lower(trim(${named.email}::text))`
		: undefined;
	const sameName = sql`${wordsOf(organisations.name)} = ${wordsOf(sql`${named.name}::text`)}`;
	const rows = await db
		.select({
			id: organisations.id,
			name: organisations.name,
			place: sql<string | null>`${territories.label} ->> 'de'`,
		})
		.from(organisations)
		.leftJoin(territories, eq(territories.id, organisations.territoryId))
		.where(and(visibleOrganisations(user), or(sameName, sameAddress)))
		.orderBy(organisations.id)
		.limit(10);
	if (rows.length === 0) return;
	throw new LikelySameError(
		rows.map(({ id, name, place }) => ({ path: `organisations/${id}`, name, detail: place })),
	);
}
