import 'server-only';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { exchangePlacements, placementCosts, placementReviews, placementStays } from '@/db/schema/placements';
import type { CommandContext, OfficeContext } from '@/lib/context';
import { noteErasures } from '@/lib/erasures';
import { allow, ConflictError } from '@/lib/errors';
import { markAnonymised } from '@/lib/exchanges/rounds/round-state-commands';
import { erasePerson } from '@/lib/people/person-erase-commands';
import { anonymiseRefusal } from './placement';
import type { anonymiseInput } from './placement-input';
import { lockRound } from './placement-lock';
import { forgetInMergers, peopleTiedOnlyTo } from './placement-people-commands';

const participantsOf = async ({ db }: Pick<OfficeContext, 'db'>, roundId: string) => {
	const rows = await db
		.select({ id: exchangePlacements.participantId })
		.from(exchangePlacements)
		.where(and(eq(exchangePlacements.roundId, roundId), isNotNull(exchangePlacements.participantId)));
	return rows.flatMap(({ id }) => id ?? []);
};

/** What the confirmation says before: how many applications, and how many of their people would be deleted or stay. */
export async function previewAnonymising(ctx: OfficeContext, roundId: string) {
	const people = await participantsOf(ctx, roundId);
	const deleted = people.length === 0 ? [] : await peopleTiedOnlyTo(ctx, roundId, people);
	return { people: people.length, deleted: deleted.length, kept: people.length - deleted.length };
}

export type AnonymisingPreview = Awaited<ReturnType<typeof previewAnonymising>>;

/**
 * Takes out of a round that is over whatever leads to a person, from the history too; people whom no other record
 * names are deleted. States, directions, fields, organisations, days, scores and amounts stay, and so do all counts.
 * Throws NotFoundError, ConflictError, RefusalError before the last day of retention or a second time.
 */
export async function anonymiseRound(ctx: CommandContext, { id, version }: z.output<typeof anonymiseInput>) {
	const round = await lockRound(ctx, id);
	if (round.version !== version) throw new ConflictError({ current: {}, version: round.version });
	allow(anonymiseRefusal(round, ctx.today));
	return anonymise(ctx, id);
}

anonymiseRound.after = noteErasures;

/** What `anonymiseRound` does once it may. */
export async function anonymise(ctx: CommandContext, id: string): Promise<{ id: string; deleted: number }> {
	const { tx } = ctx;
	const people = await participantsOf(ctx, id);
	const alone = people.length > 0 ? await peopleTiedOnlyTo(ctx, id, people) : [];
	const placements = await tx
		.update(exchangePlacements)
		.set({ participantId: null, notes: null, reason: null })
		.where(eq(exchangePlacements.roundId, id))
		.returning({ id: exchangePlacements.id });
	const ofRound = (
		column:
			| typeof placementReviews.placementId
			| typeof placementCosts.placementId
			| typeof placementStays.placementId,
	) => sql`${column} in (select id from exchange_placements where round_id = ${id})`;
	const reviews = await tx
		.update(placementReviews)
		.set({ comment: null })
		.where(ofRound(placementReviews.placementId))
		.returning({ id: placementReviews.id });
	const costs = await tx
		.update(placementCosts)
		.set({ note: null })
		.where(ofRound(placementCosts.placementId))
		.returning({ id: placementCosts.id });
	const stays = await tx
		.update(placementStays)
		.set({ note: null })
		.where(ofRound(placementStays.placementId))
		.returning({ id: placementStays.id });
	const idsOf = (rows: { id: string }[]) => rows.map((row) => row.id);
	await forget(ctx, 'exchange_placements', idsOf(placements), ['participant_id', 'notes', 'reason']);
	await forget(ctx, 'placement_reviews', idsOf(reviews), ['comment']);
	await forget(ctx, 'placement_costs', idsOf(costs), ['note']);
	await forget(ctx, 'placement_stays', idsOf(stays), ['note']);
	await forgetRemoved(ctx, id);
	await forgetInMergers(ctx, idsOf(placements));
	for (const person of alone) await erasePerson(ctx, person);
	await markAnonymised(ctx, id);
	return { id, deleted: alone.length };
}

async function forget({ tx }: CommandContext, table: string, ids: string[], columns: string[]) {
	if (ids.length === 0) return;
	await tx.execute(
		sql`select history_forget(${table}, ${`{${ids.join(',')}}`}::uuid[], ${`{${columns.join(',')}}`}::text[])`,
	);
}

const removable = ['exchange_placements', 'placement_reviews', 'placement_costs', 'placement_stays'] as const;

/** What was removed earlier lives on in the history alone. */
async function forgetRemoved(ctx: CommandContext, roundId: string) {
	const rows = await ctx.tx.execute<{ table: string; id: string }>(sql`
		with own as (
			select record_id as id from history where table_name = 'exchange_placements'
				and coalesce(before, after) ->> 'round_id' = ${roundId})
		select distinct table_name as table, record_id as id from history
		where operation = 'delete' and subject_table = 'exchange_placements'
			and subject_id in (select id from own)`);
	for (const table of removable) {
		const ids = rows.filter((row) => row.table === table).map(({ id }) => id);
		await forget(ctx, table, ids, ['participant_id', 'notes', 'reason', 'comment', 'note']);
	}
}
