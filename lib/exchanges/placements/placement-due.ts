import 'server-only';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { exchangePlacements } from '@/db/schema/placements';
import { exchangeProgrammes } from '@/db/schema/programmes';
import { exchangeRounds } from '@/db/schema/rounds';
import { may } from '@/lib/auth/permissions';
import { visiblePlacements } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { stateToday } from '@/lib/exchanges/round-sql';
import { inLanguage } from '@/lib/list-query';
import { owesReview } from './review-queries';

/**
 * Rounds closed or closing within two weeks in which `user` still has applications to judge, with how many. Nobody
 * but reviewers gets any.
 */
export async function reviewsOwed({ db, user, today }: OfficeContext, locale: string) {
	const programme = inLanguage(exchangeProgrammes.name, locale);
	return db
		.select({
			roundId: exchangeRounds.id,
			label: exchangeRounds.label,
			programme,
			closesOn: exchangeRounds.closesOn,
			count: sql<number>`count(*)::int`,
		})
		.from(exchangePlacements)
		.innerJoin(exchangeRounds, eq(exchangeRounds.id, exchangePlacements.roundId))
		.innerJoin(exchangeProgrammes, eq(exchangeProgrammes.id, exchangeRounds.programmeId))
		.where(
			and(
				inArray(exchangePlacements.status, ['applied', 'waiting_list']),
				isNull(exchangeRounds.anonymisedAt),
				sql`${exchangeRounds.status} not in ('completed', 'cancelled')`,
				sql`coalesce(${exchangeRounds.closesOn} <= ${today}::date + 14, true)`,
				owesReview(user),
				visiblePlacements(user),
			),
		)
		.groupBy(exchangeRounds.id, exchangeProgrammes.id)
		.orderBy(asc(exchangeRounds.closesOn));
}

/** Stays that are over and neither completed nor broken off, the longest over first; for those who can complete them. */
export async function staysToComplete({ db, user, today }: OfficeContext, locale: string) {
	if (!may(user, 'exchanges.write')) return [];
	return db
		.select({
			id: exchangePlacements.id,
			roundId: exchangeRounds.id,
			title: people.title,
			givenName: people.givenName,
			familyName: people.familyName,
			endsOn: exchangePlacements.endsOn,
			label: exchangeRounds.label,
			programme: inLanguage(exchangeProgrammes.name, locale),
		})
		.from(exchangePlacements)
		.innerJoin(exchangeRounds, eq(exchangeRounds.id, exchangePlacements.roundId))
		.innerJoin(exchangeProgrammes, eq(exchangeProgrammes.id, exchangeRounds.programmeId))
		.leftJoin(people, eq(people.id, exchangePlacements.participantId))
		.where(
			and(
				eq(exchangePlacements.status, 'placed'),
				sql`${exchangePlacements.endsOn} < ${today}::date`,
				isNull(exchangeRounds.anonymisedAt),
				visiblePlacements(user),
			),
		)
		.orderBy(asc(exchangePlacements.endsOn), exchangePlacements.id);
}

/** Rounds not yet over in which a place is free and somebody waits for it. */
export async function placesToFill({ db, user, today }: OfficeContext, locale: string) {
	if (!may(user, 'exchanges.write')) return [];
	const of = (
		direction: 'in' | 'out',
	) => sql`count(*) filter (where ${exchangePlacements.direction} = ${direction}
		and ${exchangePlacements.status} in ('accepted', 'placed', 'completed'))`;
	const waiting = (direction: 'in' | 'out') =>
		sql`count(*) filter (where ${exchangePlacements.direction} = ${direction} and ${exchangePlacements.status} = 'waiting_list')`;
	const free = (direction: 'in' | 'out') =>
		sql`case when ${waiting(direction)} > 0
			then greatest(0, ${direction === 'in' ? exchangeRounds.placesIn : exchangeRounds.placesOut} - ${of(direction)}) else 0 end`;
	return db
		.select({
			roundId: exchangeRounds.id,
			label: exchangeRounds.label,
			programme: inLanguage(exchangeProgrammes.name, locale),
			startsOn: exchangeRounds.startsOn,
			free: sql<number>`(${free('in')} + ${free('out')})::int`,
			waiting: sql<number>`count(*) filter (where ${exchangePlacements.status} = 'waiting_list')::int`,
		})
		.from(exchangePlacements)
		.innerJoin(exchangeRounds, eq(exchangeRounds.id, exchangePlacements.roundId))
		.innerJoin(exchangeProgrammes, eq(exchangeProgrammes.id, exchangeRounds.programmeId))
		.where(
			and(
				sql`${stateToday(sql`exchange_rounds`, today)} in ('open', 'closed', 'running')`,
				visiblePlacements(user),
			),
		)
		.groupBy(exchangeRounds.id, exchangeProgrammes.id)
		.having(sql`${free('in')} + ${free('out')} > 0`)
		.orderBy(asc(exchangeRounds.startsOn));
}
