import 'server-only';
import { type AnyColumn, count, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '@/db';

/** Names in the order of a German index, 2. before 10., whatever the database's own collation. */
export const alphabetical = (column: AnyColumn | SQL): SQL => sql`${column} collate "de-natural"`;

/** The words of a list in its own order, as its filter offers them: by what they are called would be another in each language. */
export const inListOrder = (column: AnyColumn | SQL, list: readonly string[]): SQL =>
	sql`array_position(${`{${list.join(',')}}`}::text[], ${column})`;

/** A localised text in the reader's language, or in the other where that is missing. */
export function inLanguage(column: AnyColumn | SQL, locale: string): SQL<string> {
	const other = locale === 'de' ? 'en' : 'de';
	return sql<string>`coalesce(${column} ->> ${locale}::text, ${column} ->> ${other}::text, '')`;
}

/** Sorted by one column in the direction asked for; the id settles ties, so that pages never overlap. */
export function ordered(column: AnyColumn | SQL, descending: boolean, id: AnyColumn): SQL[] {
	return descending
		? [sql`${column} desc nulls last`, sql`${id} desc`]
		: [sql`${column} asc nulls last`, sql`${id} asc`];
}

type Paged<Row> = {
	query: { limit: (rows: number) => { offset: (rows: number) => PromiseLike<Row[]> } };
	where: SQL | undefined;
};

/** One page of a list's rows, and how many of the table's the same condition finds. */
export async function pageOf<Row>(
	{ db }: { db: Db },
	table: PgTable,
	{ query, where }: Paged<Row>,
	{ page, size }: { page: number; size: number },
): Promise<{ rows: Row[]; total: number }> {
	const [rows, totals] = await Promise.all([
		query.limit(size).offset((page - 1) * size),
		db.select({ total: count() }).from(table).where(where),
	]);
	return { rows, total: totals[0]?.total ?? 0 };
}
