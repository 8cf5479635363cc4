import 'server-only';
import { inArray, sql } from 'drizzle-orm';
import { merges, people } from '@/db/schema/people';
import type { CommandContext } from '@/lib/context';
import { mergedFrom, mergesTouching } from '@/lib/merges/merge-queries';
import { forgetFrozen } from './person-frozen';

/** What the history may no longer say of somebody erased; which record was changed by whom and when stays. */
const personal = {
	people: [
		'given_name',
		'family_name',
		'title',
		'salutation',
		'languages',
		'email',
		'phone',
		'notes',
		'legal_basis',
		'retain_until',
	],
	appointments: ['function', 'organisation_id', 'during'],
	representatives: ['public_contact', 'tasks'],
	merges: ['gone', 'gone_name', 'kept', 'after', 'moved', 'history_ids'],
};

const texts = (words: readonly string[]) => sql`${`{${words.join(',')}}`}::text[]`;
const uuids = (ids: string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;

/**
 * Deletes a person's row with its offices, and takes what it said out of the history: of the person and of everybody
 * merged into it, of offices and terms that were deleted, of rows that named it once (person-frozen.ts), and of every
 * merger it had a part in, which can then no longer be undone. The caller has checked that nothing names the person.
 * docs/operations.md, "Erasing a person".
 */
export async function erasePerson(ctx: CommandContext, id: string) {
	const { tx } = ctx;
	const family = [id, ...(await mergedFrom(ctx, 'person', id))];
	const touching = await mergesTouching(ctx, 'person', family);
	const carried = touching.flatMap((merge) => merge.historyIds.map(String));
	await forgetFrozen(ctx, family, carried);
	await tx.delete(people).where(inArray(people.id, [id]));
	if (touching.length > 0) {
		const mergeIds = touching.map((merge) => merge.id);
		const lines = touching.flatMap((merge) => merge.historyIds);
		await tx.delete(merges).where(inArray(merges.id, mergeIds));
		await forget(ctx, 'merges', mergeIds);
		await tx.execute(
			sql`select history_forget_lines(${`{${lines.join(',')}}`}::bigint[], ${texts(personal.people)})`,
		);
	}
	await forget(ctx, 'people', family);
	for (const table of ['appointments', 'representatives'] as const) {
		const rows = await tx.execute<{ id: string }>(sql`select distinct record_id as id from history
			where table_name = ${table} and operation = 'delete' and (before ->> 'person_id')::uuid = any(${uuids(family)})`);
		await forget(
			ctx,
			table,
			rows.map((row) => row.id),
		);
	}
}

async function forget({ tx }: CommandContext, table: keyof typeof personal, ids: string[]) {
	if (ids.length === 0) return;
	await tx.execute(sql`select history_forget(${table}, ${uuids(ids)}, ${texts(personal[table])})`);
}
