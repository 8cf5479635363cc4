import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { exchangePlacements, placementStays } from '@/db/schema/placements';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError } from '@/lib/errors';
import { plannedStatuses, within } from '@/lib/exchanges/exchange';
import type { RoundFound } from './round-queries';

type Days = Pick<RoundFound, 'startsOn' | 'endsOn'>;

/**
 * Throws InvalidInputError at the side of the round's days that would leave behind stays, or parts of them, that lie
 * within the days as they are; what lay outside already is no hindrance.
 */
export async function requireStaysWithin({ tx }: CommandContext, round: RoundFound, days: Days) {
	const rows = await tx
		.select({
			id: exchangePlacements.id,
			own: { startsOn: exchangePlacements.startsOn, endsOn: exchangePlacements.endsOn },
			part: { startsOn: placementStays.startsOn, endsOn: placementStays.endsOn },
		})
		.from(exchangePlacements)
		.leftJoin(placementStays, eq(placementStays.placementId, exchangePlacements.id))
		.where(
			and(eq(exchangePlacements.roundId, round.id), inArray(exchangePlacements.status, [...plannedStatuses])),
		);
	const left = rows.flatMap(({ id, own, part }) =>
		[own, part].flatMap((stay) => {
			if (!stay?.startsOn || !stay.endsOn) return [];
			const lasting = { startsOn: stay.startsOn, endsOn: stay.endsOn };
			return within(lasting, round) && !within(lasting, days) ? [{ id, ...lasting }] : [];
		}),
	);
	if (left.length === 0) return;
	const begins = days.startsOn;
	const field = begins && left.some(({ startsOn }) => startsOn < begins) ? 'startsOn' : 'endsOn';
	const count = new Set(left.map(({ id }) => id)).size;
	throw new InvalidInputError({ [field]: { key: 'exchanges.refusals.staysOutside', values: { count } } });
}
