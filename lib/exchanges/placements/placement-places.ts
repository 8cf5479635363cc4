import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { exchangePlacements } from '@/db/schema/exchanges';
import { people } from '@/db/schema/people';
import type { CommandContext, OfficeContext } from '@/lib/context';
import type { PlacementDirection } from '@/lib/exchanges/exchange';
import { personName } from '@/lib/people/person';
import { rankedStatuses } from './placement';
import { isRecused } from './review-queries';

const statuses = sql.join(
	rankedStatuses.map((status) => sql`${status}`),
	sql`, `,
);

/** The order in which places are given: by rank, then by who applied first. */
export const byRank = [
	sql`${exchangePlacements.rank} asc nulls last`,
	sql`${exchangePlacements.appliedOn} asc nulls last`,
	sql`${exchangePlacements.id} asc`,
];

/** Who moves up first in that direction, and whether the asker is recused from them; undefined if nobody waits. */
export async function firstWaiting(
	{ db, user }: Pick<OfficeContext, 'db' | 'user'>,
	roundId: string,
	direction: PlacementDirection,
) {
	const [found] = await db
		.select({
			id: exchangePlacements.id,
			version: exchangePlacements.version,
			recused: isRecused(user),
			title: people.title,
			givenName: people.givenName,
			familyName: people.familyName,
		})
		.from(exchangePlacements)
		.leftJoin(people, eq(people.id, exchangePlacements.participantId))
		.where(
			and(
				eq(exchangePlacements.roundId, roundId),
				eq(exchangePlacements.direction, direction),
				eq(exchangePlacements.status, 'waiting_list'),
			),
		)
		.orderBy(...byRank)
		.limit(1);
	if (!found) return undefined;
	const { id, version, recused, familyName, ...name } = found;
	return { id, version, recused, name: familyName ? personName({ familyName, ...name }) : '' };
}

/** The rank behind all others in that direction, for whoever joins; who waits without a rank gets one before that. */
export async function lastRank(
	{ tx }: CommandContext,
	roundId: string,
	direction: PlacementDirection,
): Promise<number> {
	await tx.execute(sql`
		update exchange_placements set rank = late.rank from (
			select id, (select coalesce(max(r.rank), 0) from exchange_placements r where r.round_id = ${roundId}
					and r.direction = ${direction} and r.status in (${statuses}))
				+ row_number() over (order by applied_on asc nulls last, id)::int as rank
			from exchange_placements where round_id = ${roundId} and direction = ${direction}
				and status = 'waiting_list' and rank is null) late
		where exchange_placements.id = late.id`);
	const [row] = await tx
		.select({ last: sql<number>`coalesce(max(${exchangePlacements.rank}), 0)::int` })
		.from(exchangePlacements)
		.where(
			and(
				eq(exchangePlacements.roundId, roundId),
				eq(exchangePlacements.direction, direction),
				inArray(exchangePlacements.status, [...rankedStatuses]),
			),
		);
	return (row?.last ?? 0) + 1;
}

/** Where somebody stands on the waiting list of their direction, counted from 1; null if not on it. */
export async function waitingPosition(
	{ db }: Pick<OfficeContext, 'db'>,
	{ id, roundId, direction }: { id: string; roundId: string; direction: PlacementDirection },
) {
	const rows = await db
		.select({ id: exchangePlacements.id })
		.from(exchangePlacements)
		.where(
			and(
				eq(exchangePlacements.roundId, roundId),
				eq(exchangePlacements.direction, direction),
				eq(exchangePlacements.status, 'waiting_list'),
			),
		)
		.orderBy(...byRank);
	const index = rows.findIndex((row) => row.id === id);
	return index < 0 ? null : { position: index + 1, count: rows.length };
}
