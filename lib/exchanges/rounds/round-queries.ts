import 'server-only';
import { and, eq, ne, sql } from 'drizzle-orm';
import { cache } from 'react';
import { exchangeProgrammes } from '@/db/schema/programmes';
import { exchangeRounds } from '@/db/schema/rounds';
import { visibleRounds } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import type { Places } from '@/lib/exchanges/exchange';
import { isRecordId } from '@/lib/input';

/**
 * The round with what its programme says, if it is there and `user` may see it; `lock` holds it until the
 * transaction ends.
 */
export const findRound = cache(readRound);

async function readRound({ db, user }: OfficeContext, id: string, options: { lock?: boolean } = {}) {
	if (!isRecordId(id)) return undefined;
	const query = db
		.select({
			id: exchangeRounds.id,
			version: exchangeRounds.version,
			programmeId: exchangeRounds.programmeId,
			programme: exchangeProgrammes.name,
			programmeStatus: exchangeProgrammes.status,
			published: sql<boolean>`${exchangeProgrammes.publishedAt} is not null and ${exchangeRounds.status} not in ('draft', 'cancelled')`,
			direction: exchangeProgrammes.direction,
			targetGroup: exchangeProgrammes.targetGroup,
			fields: exchangeProgrammes.fields,
			label: exchangeRounds.label,
			opensOn: exchangeRounds.opensOn,
			closesOn: exchangeRounds.closesOn,
			startsOn: exchangeRounds.startsOn,
			endsOn: exchangeRounds.endsOn,
			placesIn: exchangeRounds.placesIn,
			placesOut: exchangeRounds.placesOut,
			status: exchangeRounds.status,
			cancelledReason: exchangeRounds.cancelledReason,
			notes: exchangeRounds.notes,
			legalBasis: exchangeRounds.legalBasis,
			retainUntil: exchangeRounds.retainUntil,
			anonymisedAt: exchangeRounds.anonymisedAt,
		})
		.from(exchangeRounds)
		.innerJoin(exchangeProgrammes, eq(exchangeProgrammes.id, exchangeRounds.programmeId))
		.where(and(eq(exchangeRounds.id, id), visibleRounds(user)));
	const [found] = await (options.lock ? query.for('update', { of: exchangeRounds }) : query);
	return found;
}

export type RoundFound = NonNullable<Awaited<ReturnType<typeof findRound>>>;

/** The places of the round that started last before this one: of those released and not called off. */
export async function placesBefore(
	{ db }: Pick<OfficeContext, 'db'>,
	{ id, programmeId, startsOn }: { id: string; programmeId: string; startsOn: string | null },
): Promise<(Places & { label: string }) | null> {
	if (!startsOn) return null;
	const [found] = await db
		.select({
			label: exchangeRounds.label,
			placesIn: exchangeRounds.placesIn,
			placesOut: exchangeRounds.placesOut,
		})
		.from(exchangeRounds)
		.where(
			and(
				eq(exchangeRounds.programmeId, programmeId),
				ne(exchangeRounds.id, id),
				sql`${exchangeRounds.status} not in ('draft', 'cancelled')`,
				sql`${exchangeRounds.startsOn} < ${startsOn}`,
			),
		)
		.orderBy(sql`${exchangeRounds.startsOn} desc`, sql`${exchangeRounds.id} desc`)
		.limit(1);
	return found ?? null;
}
