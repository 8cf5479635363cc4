import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { exchangePlacements } from '@/db/schema/placements';
import { exchangeRounds } from '@/db/schema/rounds';
import { visibleRounds } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import type { PlacementDirection, Places } from '@/lib/exchanges/exchange';
import { type Fill, type FillCounts, fillOf } from './round-fill';

const having = (status: string) =>
	sql<number>`(count(*) filter (where ${exchangePlacements.status} = ${status}))::int`;

/** Places against applications for these rounds, by the round's id; of rounds out of reach nothing is counted. */
export async function fillOfRounds<R extends Places & { id: string }>(
	{ db, user }: Pick<OfficeContext, 'db' | 'user'>,
	rounds: readonly R[],
): Promise<Map<string, Fill[]>> {
	const counts = new Map<string, Partial<Record<PlacementDirection, FillCounts>>>();
	if (rounds.length > 0) {
		const rows = await db
			.select({
				roundId: exchangePlacements.roundId,
				direction: exchangePlacements.direction,
				applied: having('applied'),
				accepted: having('accepted'),
				waiting: having('waiting_list'),
				placed: having('placed'),
				completed: having('completed'),
				brokenOff: having('broken_off'),
				rejected: having('rejected'),
				withdrawn: having('withdrawn'),
			})
			.from(exchangePlacements)
			.innerJoin(exchangeRounds, eq(exchangeRounds.id, exchangePlacements.roundId))
			.where(
				and(
					inArray(
						exchangePlacements.roundId,
						rounds.map((round) => round.id),
					),
					visibleRounds(user),
				),
			)
			.groupBy(exchangePlacements.roundId, exchangePlacements.direction);
		for (const { roundId, direction, ...found } of rows)
			counts.set(roundId, { ...counts.get(roundId), [direction]: found });
	}
	return new Map(rounds.map((round) => [round.id, fillOf(round, counts.get(round.id) ?? {})]));
}
