import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { territories, territoryNames } from '@/db/schema/territories';
import type { OfficeContext } from '@/lib/context';
import { LikelySameError } from '@/lib/errors';
import { inLocale } from '@/lib/localised-text';
import { folded } from '@/lib/words-sql';

/** Throws LikelySameError where a territory of this country is or was called the same, umlauts and signs aside. */
export async function refuseLikelySame(
	{ db }: OfficeContext,
	countryCode: string,
	names: { name: string }[],
): Promise<void> {
	const typed = names.map(({ name }) => folded(sql`${name}::text`));
	const called = db
		.select({ id: territoryNames.territoryId })
		.from(territoryNames)
		.where(inArray(folded(territoryNames.name), typed));
	const rows = await db
		.select({
			id: territories.id,
			label: territories.label,
			parent: sql<Record<
				string,
				string
			> | null>`(select p.label from territories p where p.id = territories.parent_id)`,
		})
		.from(territories)
		.where(and(eq(territories.countryCode, countryCode), inArray(territories.id, called)))
		.orderBy(territories.id)
		.limit(10);
	if (rows.length === 0) return;
	throw new LikelySameError(
		rows.map(({ id, label, parent }) => ({
			path: `territories/${id}`,
			name: inLocale(label, 'de'),
			detail: parent && inLocale(parent, 'de'),
		})),
	);
}
