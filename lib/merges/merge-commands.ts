import 'server-only';
import { eq, inArray, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { merges } from '@/db/schema/merges';
import { organisations } from '@/db/schema/organisations';
import { people } from '@/db/schema/people';
import { lockChain, organisationParts } from '@/lib/chains';
import type { CommandContext } from '@/lib/context';
import { NotFoundError, RefusalError } from '@/lib/errors';
import { findOrganisation } from '@/lib/organisations/organisation-queries';
import { personName } from '@/lib/people/person';
import { findPerson } from '@/lib/people/person-queries';
import { type MergeChoice, type MergeField, type MergeNoun, mergedValue, mergeFields } from './merge';
import type { mergeOrganisationsInput, mergePeopleInput } from './merge-input';
import { mergeTables } from './merge-references';
import { countRows, moveRows, wholeRow } from './merge-row-commands';

type Pair = { keptId: string; keptVersion: number; goneId: string; goneVersion: number };
type Values = Record<string, unknown>;

/**
 * Makes two people one: whatever named the one that leaves names the other from now on, frozen names and offices stay
 * as they are, and the row that leaves is kept with all that moved, so that it can be undone. Throws NotFoundError, and
 * RefusalError if one was changed meanwhile or both have applied for the same round.
 */
export async function mergePeople(ctx: CommandContext, input: z.output<typeof mergePeopleInput>) {
	await lockBoth(ctx, 'person', input);
	const [kept, gone] = [await findPerson(ctx, input.keptId), await findPerson(ctx, input.goneId)];
	requireBoth(input, kept, gone);
	const values = merged('person', input.choices, kept, gone);
	return merge(ctx, 'person', input, personName(gone), () =>
		ctx.tx.update(people).set(values).where(eq(people.id, input.keptId)),
	);
}

/** The same for two organisations; also refused if one is a part of the other, however deep. */
export async function mergeOrganisations(
	ctx: CommandContext,
	input: z.output<typeof mergeOrganisationsInput>,
) {
	await lockChain(ctx, organisationParts);
	await lockBoth(ctx, 'organisation', input);
	const [kept, gone] = [await findOrganisation(ctx, input.keptId), await findOrganisation(ctx, input.goneId)];
	requireBoth(input, kept, gone);
	if (await isOneWithin(ctx, input)) throw new RefusalError('merges.refusals.partOfOther');
	const values = merged('organisation', input.choices, kept, gone);
	return merge(ctx, 'organisation', input, gone.name, () =>
		ctx.tx.update(organisations).set(values).where(eq(organisations.id, input.keptId)),
	);
}

/** Whether one of two organisations is a part of the other, directly or through others. */
export async function isOneWithin(
	{ db }: Pick<CommandContext, 'db'>,
	{ keptId, goneId }: Pick<Pair, 'keptId' | 'goneId'>,
): Promise<boolean> {
	const rows = await db.execute(sql`with recursive up as (
		select id as start, parent_id from organisations where id in (${keptId}, ${goneId})
		union select up.start, o.parent_id from up join organisations o on o.id = up.parent_id
	) select 1 from up where parent_id in (${keptId}, ${goneId})`);
	return rows.length > 0;
}

async function lockBoth({ tx }: CommandContext, noun: MergeNoun, { keptId, goneId }: Pair) {
	if (keptId === goneId) throw new RefusalError('merges.refusals.sameRecord');
	const table = noun === 'person' ? people : organisations;
	await tx
		.select({ id: table.id })
		.from(table)
		.where(inArray(table.id, [keptId, goneId]))
		.orderBy(table.id)
		.for('update');
}

function requireBoth<R extends { version: number }>(
	{ keptVersion, goneVersion }: Pair,
	kept: R | undefined,
	gone: R | undefined,
): asserts gone is R {
	if (!kept || !gone) throw new NotFoundError();
	if (kept.version !== keptVersion || gone.version !== goneVersion)
		throw new RefusalError('merges.refusals.changedMeanwhile');
}

/** The columns that the record which stays will have. */
function merged<N extends MergeNoun>(
	noun: N,
	choices: Record<MergeField<N>, MergeChoice>,
	kept: Values | undefined,
	gone: Values | undefined,
): Values {
	const fields: readonly MergeField[] = mergeFields[noun];
	return Object.fromEntries(
		fields.map((field) => {
			const [mine, theirs] = [kept?.[field], gone?.[field]] as (string | string[] | null)[];
			return [field, mergedValue(choices[field as MergeField<N>], mine ?? null, theirs ?? null)];
		}),
	);
}

async function merge(
	ctx: CommandContext,
	noun: MergeNoun,
	{ keptId, goneId }: Pair,
	goneName: string,
	write: () => PromiseLike<unknown>,
): Promise<{ id: string; mergeId: string }> {
	const { tx } = ctx;
	const counts = await countRows(tx, noun, goneId, keptId);
	const clashes = counts.reduce((sum, { onlyOnce }) => sum + onlyOnce, 0);
	if (clashes > 0) throw new RefusalError('merges.refusals.inOneRound', { count: clashes });
	// A merger names another organisation even where the numbers of an anonymised round are final.
	await tx.execute(sql`select set_config('jumelage.merging', 'yes', true)`);
	const [kept, gone] = [await wholeRow(tx, noun, keptId), await wholeRow(tx, noun, goneId)];
	if (!kept || !gone) throw new NotFoundError();
	const moved = await moveRows(tx, noun, goneId, keptId);
	await tx.execute(sql`delete from ${sql.identifier(mergeTables[noun])} where id = ${goneId}`);
	const [last] = await tx.execute<{ id: number }>(sql`select coalesce(max(id), 0)::int as id from history`);
	await write();
	const after = (await wholeRow(tx, noun, keptId)) ?? {};
	const historyIds = await linesAfter(ctx, noun, keptId, last?.id ?? 0);
	const [row] = await tx
		.insert(merges)
		.values({ noun, keptId, goneId, gone, goneName, kept, after: changed(kept, after), moved, historyIds })
		.returning({ id: merges.id });
	await tx.execute(sql`select set_config('jumelage.merging', '', true)`);
	if (!row) throw new NotFoundError();
	return { id: keptId, mergeId: row.id };
}

const derived = ['version', 'updated_at', 'search'];

/** The columns that became others, with what they became. */
function changed(before: Values, after: Values): Values {
	return Object.fromEntries(
		Object.entries(after).filter(
			([column, value]) =>
				!derived.includes(column) && JSON.stringify(value) !== JSON.stringify(before[column]),
		),
	);
}

/** The lines that the history wrote of a record since. */
export async function linesAfter({ tx }: CommandContext, noun: MergeNoun, id: string, after: number) {
	const rows = await tx.execute<{ id: number }>(sql`select id::int as id from history
		where table_name = ${mergeTables[noun]} and record_id = ${id} and id > ${after}`);
	return rows.map((row) => row.id);
}
