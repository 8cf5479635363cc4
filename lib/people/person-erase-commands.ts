import 'server-only';
import { inArray, sql } from 'drizzle-orm';
import { merges } from '@/db/schema/merges';
import { people } from '@/db/schema/people';
import type { CommandContext, OfficeContext } from '@/lib/context';
import { RefusalError } from '@/lib/errors';
import { mergedFrom, mergesTouching, tiesOf } from '@/lib/merges/merge-queries';
import type { Called } from './name-mention';
import { deletedAlong } from './person';
import { forgetFrozen } from './person-frozen-commands';
import { type MentionPlace, namesEverBorne, placesThatName } from './person-mention-queries';

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
 * Heads of visits in frozen reports lose their name. Hands back by what the person was called, for looking where else
 * they are named (person-mention-queries.ts). docs/operations.md, "Erasing a person".
 */
export async function erasePerson(ctx: CommandContext, id: string): Promise<Called> {
	const { tx } = ctx;
	const family = [id, ...(await mergedFrom(ctx, 'person', id))];
	const touching = await mergesTouching(ctx, 'person', family);
	const carried = touching.flatMap((merge) => merge.historyIds.map(String));
	const called = await namesEverBorne(ctx, family, carried);
	await forgetFrozen(ctx, family, carried);
	await tx.execute(sql`select reports_forget_heads(${uuids(family)})`);
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
	return called;
}

const takenBack = new Error('taken back');

/**
 * Every text that would still name the person once they are deleted: found by deleting them in a transaction that is
 * taken back. Throws NotFoundError, RefusalError as deletePerson does.
 */
export async function mentionsAfterErasing(ctx: OfficeContext, id: string): Promise<MentionPlace[]> {
	const found: MentionPlace[] = [];
	await ctx.db
		.transaction(async (tx) => {
			const within = { ...ctx, db: tx, tx };
			await tx.execute(sql`select set_config('jumelage.actor_id', ${ctx.user.id}, true),
				set_config('jumelage.actor_name', ${ctx.user.name}, true)`);
			await requireErasable(within, id);
			found.push(...(await placesThatName(within, await erasePerson(within, id))));
			throw takenBack;
		})
		.catch((error) => {
			if (error !== takenBack) throw error;
		});
	return found;
}

/** Throws RefusalError while delegations, follow-ups, signatures, terms, absences or placements name the person. */
export async function requireErasable(ctx: OfficeContext, id: string) {
	const ties = await tiesOf(ctx, 'person', id, deletedAlong);
	if (ties.length === 0) return;
	const count = (delegations: boolean) =>
		ties
			.filter(({ table }) => (table === 'delegation_members') === delegations)
			.reduce((sum, { rows }) => sum + rows, 0);
	throw new RefusalError('people.refusals.stillNamed', { delegations: count(true), others: count(false) });
}

async function forget({ tx }: CommandContext, table: keyof typeof personal, ids: string[]) {
	if (ids.length === 0) return;
	await tx.execute(sql`select history_forget(${table}, ${uuids(ids)}, ${texts(personal[table])})`);
}
