import 'server-only';
import { and, eq, or, type SQL, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { exchangePlacements } from '@/db/schema/placements';
import { exchangeProgrammes } from '@/db/schema/programmes';
import { exchangeRounds } from '@/db/schema/rounds';
import { visiblePlacements } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { inLanguage } from '@/lib/list-query';

/** So many fit on the page of another record; the rest stands in the list. */
export const placementsShown = 12;

function placementsWhere({ db, user }: OfficeContext, where: SQL | undefined, locale: string) {
	return db
		.select({
			id: exchangePlacements.id,
			title: people.title,
			givenName: people.givenName,
			familyName: people.familyName,
			round: exchangeRounds.label,
			programme: inLanguage(exchangeProgrammes.name, locale),
			direction: exchangePlacements.direction,
			status: exchangePlacements.status,
			hostOrganisationId: exchangePlacements.hostOrganisationId,
			startsOn: exchangePlacements.startsOn,
			endsOn: exchangePlacements.endsOn,
			appliedOn: exchangePlacements.appliedOn,
		})
		.from(exchangePlacements)
		.innerJoin(exchangeRounds, eq(exchangeRounds.id, exchangePlacements.roundId))
		.innerJoin(exchangeProgrammes, eq(exchangeProgrammes.id, exchangeRounds.programmeId))
		.leftJoin(people, eq(people.id, exchangePlacements.participantId))
		.where(and(where, visiblePlacements(user)))
		.orderBy(
			sql`coalesce(${exchangePlacements.startsOn}, ${exchangePlacements.appliedOn}) desc nulls last`,
			exchangePlacements.id,
		)
		.limit(placementsShown + 1);
}

/** The latest applications and placements of a person that the caller has found. */
export const placementsOfPerson = (ctx: OfficeContext, personId: string, locale: string) =>
	placementsWhere(ctx, eq(exchangePlacements.participantId, personId), locale);

/** The latest that an organisation hosts, or sends. */
export const placementsOfOrganisation = (ctx: OfficeContext, organisationId: string, locale: string) =>
	placementsWhere(
		ctx,
		or(
			eq(exchangePlacements.hostOrganisationId, organisationId),
			eq(exchangePlacements.homeOrganisationId, organisationId),
		),
		locale,
	);
