import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import type { Db, Transaction } from '@/db';
import type { merges } from '@/db/schema/merges';
import type { MergeNoun } from './merge';
import { mergeTables, type Reference, references } from './merge-references';

export type MovedRow = (typeof merges.$inferSelect)['moved'][number];

export const name = sql.identifier;
export const list = (parts: SQL[], between: SQL = sql`, `) => sql.join(parts, between);

/** Whether a row `mine` of the record that leaves says the same as one of the record that stays. */
const saidAlready = ({ table, column, same = [] }: Reference, keptId: string) => sql`exists (
	select from ${name(table)} other where other.${name(column)} = ${keptId} and ${list(
		same.map((each) => sql`other.${name(each)} is not distinct from mine.${name(each)}`),
		sql` and `,
	)})`;

const alsoThere = ({ table, column }: Reference, within: string, keptId: string) => sql`exists (
	select from ${name(table)} other where other.${name(column)} = ${keptId} and other.${name(within)} = mine.${name(within)})`;

export type RowCount = Pick<Reference, 'table' | 'column'> & {
	rows: number;
	/** Of these: said twice, together in one place, or where only one of both may be. */
	same: number;
	beside: number;
	onlyOnce: number;
};

/** How many rows name a record, and what becomes of them if it is merged into `keptId`. */
export async function countRows(db: Db, noun: MergeNoun, id: string, keptId = id): Promise<RowCount[]> {
	const counting = references[noun].map((each) => {
		const of = (condition: SQL | undefined) =>
			condition && keptId !== id ? sql`count(*) filter (where ${condition})::int` : sql`0`;
		const { table, column, same, beside, onlyOnce } = each;
		return sql`select ${table}::text as "table", ${column}::text as "column", count(*)::int as rows,
			${of(same && saidAlready(each, keptId))} as same,
			${of(beside ? alsoThere(each, beside, keptId) : undefined)} as beside,
			${of(onlyOnce ? alsoThere(each, onlyOnce, keptId) : undefined)} as "onlyOnce"
			from ${name(table)} mine where ${name(column)} = ${id}`;
	});
	return [...(await db.execute<RowCount>(list(counting, sql` union all `)))];
}

/** Gives every row that names `goneId` to `keptId`; what would be said twice is set aside whole. Answers what it moved. */
export async function moveRows(
	tx: Transaction,
	noun: MergeNoun,
	goneId: string,
	keptId: string,
): Promise<MovedRow[]> {
	const moved: MovedRow[] = [];
	for (const each of references[noun]) {
		const { table, column, key, same } = each;
		const keyOf = (row: Record<string, unknown>) =>
			Object.fromEntries(key.map((part) => [part, String(row[part])]));
		if (same) {
			const aside = await tx.execute<{ row: Record<string, unknown> }>(sql`
				delete from ${name(table)} mine where ${name(column)} = ${goneId} and ${saidAlready(each, keptId)}
				returning to_jsonb(mine) as row`);
			for (const { row } of aside) moved.push({ table, column, key: keyOf(row), row });
		}
		const given = await tx.execute<Record<string, unknown>>(sql`
			update ${name(table)} set ${name(column)} = ${keptId} where ${name(column)} = ${goneId}
			returning ${list(key.map((part) => sql`${name(part)}`))}`);
		for (const row of given) moved.push({ table, column, key: keyOf(row) });
	}
	return moved;
}

/** The first rows that could not be given back, as they are no longer with whom they were given to. */
export async function insertRow(tx: Transaction, table: string, row: Record<string, unknown>) {
	const columns = await tx.execute<{ name: string }>(sql`select attname as name from pg_attribute
		where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`);
	const names = list(columns.map((column) => sql`${name(column.name)}`));
	await tx.execute(sql`insert into ${name(table)} (${names})
		select ${names} from jsonb_populate_record(null::${name(table)}, ${JSON.stringify(row)}::jsonb)`);
}

/** A whole row, held until the transaction ends. */
export async function wholeRow(
	tx: Transaction,
	noun: MergeNoun,
	id: string,
): Promise<Record<string, unknown> | undefined> {
	const [found] = await tx.execute<{ row: Record<string, unknown> }>(sql`
		select to_jsonb(mine) as row from ${name(mergeTables[noun])} mine where id = ${id} for update`);
	return found?.row;
}
