import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { merges } from '@/db/schema/merges';
import { leadsTo, lockChain, organisationParts } from '@/lib/chains';
import type { CommandContext } from '@/lib/context';
import { type MessageParams, NotFoundError, RefusalError } from '@/lib/errors';
import { linesAfter } from './merge-commands';
import type { mergeVersion } from './merge-input';
import { mergeTables } from './merge-references';
import { giveBack, missingRows } from './merge-return-commands';
import { insertRow, wholeRow } from './merge-row-commands';

/**
 * Puts everything back as it was before a merger: the record that left, its rows, and the fields of the one that
 * stayed. What was added since stays where it is. Throws RefusalError, with nothing done, if one of the records is
 * gone, or if a field or a row of the merger was changed, moved or deleted since; it names the first such kind.
 */
export async function undoMerge(
	ctx: CommandContext,
	{ id, version }: z.output<typeof mergeVersion>,
): Promise<{ id: string; goneId: string }> {
	const { tx } = ctx;
	await lockChain(ctx, organisationParts);
	const [found] = await tx.select().from(merges).where(eq(merges.id, id)).for('update');
	if (!found) throw new NotFoundError();
	if (found.undoneAt || found.version !== version) throw new RefusalError('merges.refusals.undoneAlready');
	const { noun, keptId, goneId, moved, kept, after } = found;
	const table = sql.identifier(mergeTables[noun]);
	const present = await wholeRow(tx, noun, keptId);
	if (!present) throw new RefusalError('merges.refusals.keptIsGone');
	const against = revisedSince(present, after);
	if (against) throw new RefusalError(against.refusal, against.params);
	await tx.execute(sql`select set_config('jumelage.merging', 'yes', true)`);
	await orRefuse(() => insertRow(tx, mergeTables[noun], found.gone));
	const missing = await orRefuse(() => giveBack(tx, moved, goneId, keptId));
	if (missing) throw new RefusalError('merges.refusals.rowsMoved', missing);
	const [last] = await tx.execute<{ id: number }>(sql`select coalesce(max(id), 0)::int as id from history`);
	const columns = Object.keys(after);
	if (columns.length > 0) {
		const names = sql.join(
			columns.map((column) => sql.identifier(column)),
			sql`, `,
		);
		await orRefuse(() =>
			tx.execute(sql`update ${table} set (${names}) = (
				select ${names} from jsonb_populate_record(null::${table}, ${JSON.stringify(kept)}::jsonb)) where id = ${keptId}`),
		);
	}
	const whole = found.gone.parent_id;
	if (noun === 'organisation' && whole && (await leadsTo(ctx, organisationParts, String(whole), goneId)))
		throw new RefusalError('merges.refusals.partOfItself');
	await tx
		.update(merges)
		.set({
			undoneAt: new Date(),
			historyIds: [...found.historyIds, ...(await linesAfter(ctx, noun, keptId, last?.id ?? 0))],
		})
		.where(and(eq(merges.id, id), isNull(merges.undoneAt)));
	await tx.execute(sql`select set_config('jumelage.merging', '', true)`);
	return { id: keptId, goneId };
}

type Against = { refusal: `merges.refusals.${string}`; params: MessageParams } | null;

function revisedSince(present: Record<string, unknown>, after: Record<string, unknown>): Against {
	const [field, ...others] = Object.keys(after).filter(
		(column) => JSON.stringify(present[column]) !== JSON.stringify(after[column]),
	);
	return field ? { refusal: 'merges.refusals.fieldRevised', params: { field, others: others.length } } : null;
}

/**
 * Why a merger can't be undone any more: a field that was taken over was revised since, or a row moved on. Null if it
 * can, as far as can be seen before it is tried.
 */
export async function undoRefusal({ db }: Pick<CommandContext, 'db'>, id: string): Promise<Against> {
	const [found] = await db.select().from(merges).where(eq(merges.id, id));
	if (!found || found.undoneAt) return { refusal: 'merges.refusals.undoneAlready', params: {} };
	const [kept] = await db.execute<{ row: Record<string, unknown> }>(sql`
		select to_jsonb(mine) as row from ${sql.identifier(mergeTables[found.noun])} mine where id = ${found.keptId}`);
	if (!kept) return { refusal: 'merges.refusals.keptIsGone', params: {} };
	const revised = revisedSince(kept.row, found.after);
	if (revised) return revised;
	const missing = await missingRows(db, found.moved, found.keptId);
	return missing && { refusal: 'merges.refusals.rowsMoved', params: missing };
}

/** What a row refers to may have been deleted since: then the database says no, and the merger stays. */
async function orRefuse<T>(work: () => PromiseLike<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		for (let cause = error; cause instanceof Error; cause = cause.cause) {
			if (/^23/.test(String((cause as { code?: unknown }).code)))
				throw new RefusalError('merges.refusals.referredIsGone');
		}
		throw error;
	}
}
