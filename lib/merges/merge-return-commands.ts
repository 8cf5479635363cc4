import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db, Transaction } from '@/db';
import { insertRow, list, type MovedRow, name } from './merge-row-commands';

/** The first rows that could not be given back, as they are no longer with whom they were given to. */
export type Missing = { table: string; rows: number; others: number };

/** The rows that moved, by the column that names the record; those set aside are no part of it. */
function groupsOf(moved: MovedRow[]): MovedRow[][] {
	const groups = new Map<string, MovedRow[]>();
	for (const each of moved.filter(({ row }) => !row)) {
		const which = `${each.table}.${each.column}`;
		groups.set(which, [...(groups.get(which) ?? []), each]);
	}
	return [...groups.values()];
}

/** Of a group those rows that are with `keptId` still. */
function stillWith(group: MovedRow[], keptId: string) {
	const [{ column, key }] = group as [MovedRow];
	const parts = Object.keys(key);
	return sql`${name(column)} = ${keptId} and (${list(parts.map((part) => sql`${name(part)}`))}) in (${list(
		group.map((each) => sql`(${list(parts.map((part) => sql`${each.key[part]}::uuid`))})`),
	)})`;
}

const firstOf = ([first, ...others]: { table: string; rows: number }[]): Missing | null =>
	first ? { ...first, others: others.reduce((sum, { rows }) => sum + rows, 0) } : null;

/** What could not be given back, without giving anything. */
export async function missingRows(db: Db, moved: MovedRow[], keptId: string): Promise<Missing | null> {
	const missing: { table: string; rows: number }[] = [];
	for (const group of groupsOf(moved)) {
		const [{ table }] = group as [MovedRow];
		const present = await db.execute(sql`select 1 from ${name(table)} where ${stillWith(group, keptId)}`);
		if (present.length < group.length) missing.push({ table, rows: group.length - present.length });
	}
	return firstOf(missing);
}

/** Gives the rows back to `goneId`, which is there again, in reverse. Answers what is missing; then nothing counts. */
export async function giveBack(
	tx: Transaction,
	moved: MovedRow[],
	goneId: string,
	keptId: string,
): Promise<Missing | null> {
	const missing: { table: string; rows: number }[] = [];
	for (const group of groupsOf(moved)) {
		const [{ table, column }] = group as [MovedRow];
		const given = await tx.execute(sql`
			update ${name(table)} set ${name(column)} = ${goneId} where ${stillWith(group, keptId)} returning 1`);
		if (given.length < group.length) missing.push({ table, rows: group.length - given.length });
	}
	const first = firstOf(missing);
	if (first) return first;
	for (const { table, row } of moved) if (row) await insertRow(tx, table, row);
	return null;
}

/** Writes a whole row as it was, generated columns aside. */
