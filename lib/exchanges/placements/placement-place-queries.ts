import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { exchangePlacements } from '@/db/schema/placements';
import type { OfficeContext } from '@/lib/context';
import type { PlacementDirection } from '@/lib/exchanges/exchange';
import { personName } from '@/lib/people/person';
import { isRecused } from './review-queries';

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
