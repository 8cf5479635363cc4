import 'server-only';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { cache } from 'react';
import { organisations } from '@/db/schema/organisations';
import { people } from '@/db/schema/people';
import { exchangePlacements } from '@/db/schema/placements';
import { exchangeProgrammes } from '@/db/schema/programmes';
import { exchangeRounds } from '@/db/schema/rounds';
import { visibleOrganisations, visiblePeople, visiblePlacements } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { isRecordId } from '@/lib/input';
import { alphabetical } from '@/lib/list-query';
import { personName } from '@/lib/people/person';
import { isBlind } from './placement-blind-queries';
import { byRank } from './placement-place-queries';
import { isRecused, mayReadReviews, owesAnyReviewOfRound, owesReview, reviewSummary } from './review-queries';

export const hosts = alias(organisations, 'hosts');

export const homes = alias(organisations, 'homes');

const seen = (condition: SQL | undefined) => condition ?? sql`true`;

/** Whether the participant's page opens for the asker; the name is part of the application. */
export const participantVisible = ({ user }: OfficeContext) =>
	sql<boolean>`exists (select 1 from people where people.id = exchange_placements.participant_id and ${seen(visiblePeople(user))})`;

/** How to reach the participant, where the asker may see that. */
export const participantContact = (ctx: OfficeContext) => ({
	email: sql<string | null>`case when ${participantVisible(ctx)} then ${people.email} end`,
	phone: sql<string | null>`case when ${participantVisible(ctx)} then ${people.phone} end`,
});

const organisationVisible = ({ user }: OfficeContext, column: SQL) =>
	sql<boolean>`exists (select 1 from organisations where organisations.id = ${column} and ${seen(visibleOrganisations(user))})`;

const columns = (ctx: OfficeContext) => ({
	id: exchangePlacements.id,
	version: exchangePlacements.version,
	roundId: exchangePlacements.roundId,
	participantId: exchangePlacements.participantId,
	title: people.title,
	givenName: people.givenName,
	familyName: people.familyName,
	direction: exchangePlacements.direction,
	status: exchangePlacements.status,
	field: exchangePlacements.field,
	hostOrganisationId: exchangePlacements.hostOrganisationId,
	host: hosts.name,
	homeOrganisationId: exchangePlacements.homeOrganisationId,
	home: homes.name,
	startsOn: exchangePlacements.startsOn,
	endsOn: exchangePlacements.endsOn,
	brokenOffOn: exchangePlacements.brokenOffOn,
	appliedOn: exchangePlacements.appliedOn,
	rank: exchangePlacements.rank,
	owed: owesReview(ctx.user),
	owesAny: owesAnyReviewOfRound(ctx.user),
	reviewsReadable: mayReadReviews(ctx.user),
	recused: isRecused(ctx.user),
	participantVisible: participantVisible(ctx),
	stays: sql<number>`(select count(*)::int from placement_stays s where s.placement_id = exchange_placements.id)`,
	costs: sql<number>`(select count(*)::int from placement_costs c where c.placement_id = exchange_placements.id)`,
});

/** A placement's name: its participant's; '' once the round is anonymised. */
export const participantName = (row: {
	title: string | null;
	givenName: string | null;
	familyName: string | null;
}) => (row.familyName ? personName({ ...row, familyName: row.familyName }) : '');

/** The placement with its round and programme, if it is there and `user` may see it; `lock` holds it. */
export const findPlacement = cache(readPlacement);

async function readPlacement(ctx: OfficeContext, id: string, options: { lock?: boolean } = {}) {
	if (!isRecordId(id)) return undefined;
	const where = and(eq(exchangePlacements.id, id), visiblePlacements(ctx.user));
	// Locked by a statement of its own: the next one then reads what was saved while it waited.
	if (options.lock)
		await ctx.db.select({ id: exchangePlacements.id }).from(exchangePlacements).where(where).for('update');
	const [found] = await ctx.db
		.select({
			...columns(ctx),
			reason: exchangePlacements.reason,
			notes: exchangePlacements.notes,
			hostVisible: organisationVisible(ctx, sql`exchange_placements.host_organisation_id`),
			homeVisible: organisationVisible(ctx, sql`exchange_placements.home_organisation_id`),
			programmeId: exchangeProgrammes.id,
			programme: exchangeProgrammes.name,
			fields: exchangeProgrammes.fields,
			round: {
				label: exchangeRounds.label,
				status: exchangeRounds.status,
				opensOn: exchangeRounds.opensOn,
				closesOn: exchangeRounds.closesOn,
				startsOn: exchangeRounds.startsOn,
				endsOn: exchangeRounds.endsOn,
				placesIn: exchangeRounds.placesIn,
				placesOut: exchangeRounds.placesOut,
				retainUntil: exchangeRounds.retainUntil,
				anonymisedAt: exchangeRounds.anonymisedAt,
			},
		})
		.from(exchangePlacements)
		.innerJoin(exchangeRounds, eq(exchangeRounds.id, exchangePlacements.roundId))
		.innerJoin(exchangeProgrammes, eq(exchangeProgrammes.id, exchangeRounds.programmeId))
		.leftJoin(people, eq(people.id, exchangePlacements.participantId))
		.leftJoin(hosts, eq(hosts.id, exchangePlacements.hostOrganisationId))
		.leftJoin(homes, eq(homes.id, exchangePlacements.homeOrganisationId))
		.where(where);
	return found;
}

export type Placement = NonNullable<Awaited<ReturnType<typeof findPlacement>>>;

/**
 * All applications of a round that the caller has found, in the order of the ranking. For a reviewer who still owes
 * a word on any of them, and for an applicant, they come by name and without rank: the order would tell what others
 * think (`blind`).
 */
export async function listOfRound(ctx: OfficeContext, roundId: string) {
	const query = ctx.db
		.select({ ...columns(ctx), summary: reviewSummary(ctx.user) })
		.from(exchangePlacements)
		.leftJoin(people, eq(people.id, exchangePlacements.participantId))
		.leftJoin(hosts, eq(hosts.id, exchangePlacements.hostOrganisationId))
		.leftJoin(homes, eq(homes.id, exchangePlacements.homeOrganisationId))
		.where(and(eq(exchangePlacements.roundId, roundId), visiblePlacements(ctx.user)));
	const blind = await isBlind(ctx, roundId);
	const byName = [alphabetical(people.familyName), alphabetical(people.givenName), exchangePlacements.id];
	const rows = await query.orderBy(...(blind ? byName : byRank));
	return {
		blind,
		rows: blind ? rows.map((row) => ({ ...row, rank: null })) : rows,
	};
}

export type RoundPlacement = Awaited<ReturnType<typeof listOfRound>>['rows'][number];
