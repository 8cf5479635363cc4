import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db';
import { RefusalError } from '@/lib/errors';
import type { DeletableTable } from '@/lib/nouns';

/** A table, and how many of its rows name a record. */
export type TieRows = { table: string; rows: number };

/** What names a record: what keeps it from being deleted, what is deleted along with it, what loses its link to it. */
export type Ties = { blocking: TieRows[]; along: TieRows[]; loosened: TieRows[] };

type Key = { table: string; column: string; onDelete: 'a' | 'r' | 'c' | 'n' };

const known = new Map<string, Key[]>();

/**
 * The foreign keys that lead to a table, from the catalogue, so that no table that names records is forgotten. Left out
 * is what goes along without a word: what has no history, since the database works it out, and the table's own links,
 * whose primary key is its id and that of another.
 */
export async function keysTo(db: Db, table: string): Promise<Key[]> {
	const keys = known.get(table) ?? [
		...(await db.execute<Key>(sql`
			select c.conrelid::regclass::text as "table", a.attname as "column", c.confdeltype as "onDelete"
			from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
			join pg_constraint p on p.conrelid = c.conrelid and p.contype = 'p'
			where c.contype = 'f' and c.confrelid = ${table}::regclass and (c.confdeltype <> 'c' or
				exists (select from pg_trigger t where t.tgrelid = c.conrelid and t.tgname = 'history')
				and not (p.conkey[1] = c.conkey[1] and array_length(p.conkey, 1) > 1 and p.conkey <@ array(
					select f.conkey[1] from pg_constraint f where f.conrelid = c.conrelid and f.contype = 'f')))
			order by 1, 2`)),
	];
	known.set(table, keys);
	return keys;
}

/** What names a record of one of these tables. Doesn't check who may see it. */
export async function tiesTo({ db }: { db: Db }, table: DeletableTable, id: string): Promise<Ties> {
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
		along: of('c'),
		loosened: of('n'),
	};
}

/** Throws RefusalError while something names the record that isn't deleted along with it. */
export async function requireUnnamed(ctx: { db: Db }, table: DeletableTable, id: string) {
	const { blocking } = await tiesTo(ctx, table, id);
	const rows = blocking.reduce((sum, each) => sum + each.rows, 0);
	if (rows > 0) throw new RefusalError('errors.stillNamed', { rows });
}
