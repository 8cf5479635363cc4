import 'server-only';
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { merges } from '@/db/schema/merges';
import type { OfficeContext } from '@/lib/context';
import { isRecordId } from '@/lib/input';
import type { MergeNoun } from './merge';
import { countRows } from './merge-row-commands';

/** Where a record went that was merged away, over any number of mergers; null if it was not. Doesn't check who may see it. */
export async function mergedInto(
	{ db }: Pick<OfficeContext, 'db'>,
	noun: MergeNoun,
	id: string,
): Promise<string | null> {
	if (!isRecordId(id)) return null;
	const [last] = await db.execute<{ id: string }>(sql`with recursive onward as (
		select ${id}::uuid as id, 0 as step
		union all select m.kept_id, step + 1 from onward join merges m on m.gone_id = onward.id
			and m.noun = ${noun} and m.undone_at is null where step < 100
	) select id from onward where step > 0 order by step desc limit 1`);
	return last?.id ?? null;
}

/** Every record that was merged into this one, over any number of mergers: their history is told along. */
export async function mergedFrom(
	{ db }: Pick<OfficeContext, 'db'>,
	noun: MergeNoun,
	id: string,
): Promise<string[]> {
	const rows = await db.execute<{ id: string }>(sql`with recursive back as (
		select gone_id as id from merges where noun = ${noun} and kept_id = ${id} and undone_at is null
		union select m.gone_id from back join merges m on m.kept_id = back.id and m.noun = ${noun} and m.undone_at is null
	) select id from back`);
	return rows.map((row) => row.id);
}

/** The mergers into a record that hold, the latest first, with who made them and how many rows changed hands. */
export function listMerges({ db }: Pick<OfficeContext, 'db'>, noun: MergeNoun, keptId: string) {
	return db
		.select({
			id: merges.id,
			version: merges.version,
			goneName: merges.goneName,
			at: merges.createdAt,
			rows: sql<number>`jsonb_array_length(${merges.moved})`,
			actor: sql<string | null>`(select actor from history h where h.table_name = 'merges'
				and h.record_id = merges.id and h.operation = 'insert' limit 1)`,
		})
		.from(merges)
		.where(and(eq(merges.noun, noun), eq(merges.keptId, keptId), isNull(merges.undoneAt)))
		.orderBy(desc(merges.id));
}

/** What will change hands if `goneId` is merged into `keptId`: only tables with rows. */
export async function previewRows({ db }: OfficeContext, noun: MergeNoun, goneId: string, keptId: string) {
	return (await countRows(db, noun, goneId, keptId)).filter(({ rows }) => rows > 0);
}

/** What names a record and so keeps it from being deleted for good; `beside` leaves out what is deleted along. */
export async function tiesOf(
	{ db }: Pick<OfficeContext, 'db'>,
	noun: MergeNoun,
	id: string,
	beside: string[] = [],
) {
	const counts = await countRows(db, noun, id);
	const tables = new Map<string, number>();
	for (const { table, rows } of counts) {
		if (rows > 0 && !beside.includes(table)) tables.set(table, (tables.get(table) ?? 0) + rows);
	}
	return [...tables].map(([table, rows]) => ({ table, rows }));
}

/** Every merger, undone or not, that one of these records had a part in. */
export function mergesTouching({ db }: Pick<OfficeContext, 'db'>, noun: MergeNoun, ids: string[]) {
	return db
		.select({ id: merges.id, historyIds: merges.historyIds })
		.from(merges)
		.where(
			and(eq(merges.noun, noun), sql`(${inArray(merges.keptId, ids)} or ${inArray(merges.goneId, ids)})`),
		);
}
