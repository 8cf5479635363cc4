import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db';
import { RefusalError } from '@/lib/errors';

/** A table, and how many of its rows name a record. */
export type TieRows = { table: string; rows: number };

/** What names a record: what keeps it from being deleted, what is deleted along with it, what loses its link to it. */
export type Ties = { blocking: TieRows[]; along: TieRows[]; loosened: TieRows[] };

/** The tables whose records can be deleted for good. */
export const deletableTables = [
	'agreements',
	'exchange_placements',
	'exchange_programmes',
	'organisations',
	'partnerships',
	'people',
	'publications',
	'representatives',
	'territories',
	'visits',
] as const;

/** Goes along with the record without a word: what is a mere link, or worked out by the database. */
export const untold: readonly string[] = [
	'agreement_partnerships',
	'exchange_organisations',
	'exchange_partnerships',
	'partnership_topics',
	'publication_partnerships',
	'publication_publishers',
	'publication_topics',
	'territory_ancestors',
	'visit_partnerships',
	'visit_topics',
];

type Key = { table: string; column: string; onDelete: 'a' | 'r' | 'c' | 'n' };

const known = new Map<string, Key[]>();

/** The foreign keys that lead to a table, from the catalogue, so that no table that names records is forgotten. */
export async function keysTo(db: Db, table: string): Promise<Key[]> {
	const keys = known.get(table) ?? [
		...(await db.execute<Key>(sql`
			select c.conrelid::regclass::text as "table", a.attname as "column", c.confdeltype as "onDelete"
			from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
			where c.contype = 'f' and c.confrelid = ${table}::regclass order by 1, 2`)),
	];
	known.set(table, keys);
	return keys;
}

/** What names a record of one of these tables. Doesn't check who may see it. */
export async function tiesTo(
	{ db }: { db: Db },
	table: (typeof deletableTables)[number],
	id: string,
): Promise<Ties> {
	const keys = await keysTo(db, table);
	const counts = keys.map(
		(
			key,
		) => sql`select ${key.table}::text as "table", ${key.onDelete}::text as "onDelete", count(*)::int as rows
			from ${sql.identifier(key.table)} where ${sql.identifier(key.column)} = ${id}`,
	);
	const found = await db.execute<TieRows & Pick<Key, 'onDelete'>>(sql.join(counts, sql` union all `));
	const of = (...wanted: Key['onDelete'][]) => {
		const tables = new Map<string, number>();
		for (const each of found)
			if (each.rows > 0 && wanted.includes(each.onDelete))
				tables.set(each.table, (tables.get(each.table) ?? 0) + each.rows);
		return [...tables].map(([name, rows]) => ({ table: name, rows }));
	};
	return {
		blocking: of('a', 'r'),
		along: of('c').filter((each) => !untold.includes(each.table)),
		loosened: of('n'),
	};
}

/** Throws RefusalError while something names the record that isn't deleted along with it. */
export async function requireUnnamed(ctx: { db: Db }, table: (typeof deletableTables)[number], id: string) {
	const { blocking } = await tiesTo(ctx, table, id);
	const rows = blocking.reduce((sum, each) => sum + each.rows, 0);
	if (rows > 0) throw new RefusalError('errors.stillNamed', { rows });
}
