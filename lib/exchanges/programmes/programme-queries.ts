import 'server-only';
import { and, count, eq, sql } from 'drizzle-orm';
import { cache } from 'react';
import { partnerships } from '@/db/schema/partnerships';
import { exchangeOrganisations, exchangePartnerships, exchangeProgrammes } from '@/db/schema/programmes';
import { exchangeRounds } from '@/db/schema/rounds';
import {
	visibleOrganisations,
	visiblePartnerships,
	visibleProgrammes,
	visibleRounds,
} from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { stateToday } from '@/lib/exchanges/round-sql';
import { isRecordId } from '@/lib/input';
import { alphabetical } from '@/lib/list-query';
import type { LocalisedText } from '@/lib/localised-text';
import { partnershipName } from '@/lib/partnerships/partnership-sql';

type Partner = { id: string; label: LocalisedText; slug: string };

/**
 * The programme with its partners, if it is there and `user` may see it; `lock` holds it until the transaction
 * ends. The lock comes first and alone, so that the partners are read as its last holder left them.
 */
export const findProgramme = cache(readProgramme);

async function readProgramme({ db, user }: OfficeContext, id: string, options: { lock?: boolean } = {}) {
	if (!isRecordId(id)) return undefined;
	const visible = and(eq(exchangeProgrammes.id, id), visibleProgrammes(user));
	if (options.lock)
		await db.select({ id: exchangeProgrammes.id }).from(exchangeProgrammes).where(visible).for('update');
	const [found] = await db
		.select({
			id: exchangeProgrammes.id,
			version: exchangeProgrammes.version,
			slug: exchangeProgrammes.slug,
			name: exchangeProgrammes.name,
			targetGroup: exchangeProgrammes.targetGroup,
			direction: exchangeProgrammes.direction,
			fields: exchangeProgrammes.fields,
			description: exchangeProgrammes.description,
			funding: exchangeProgrammes.funding,
			status: exchangeProgrammes.status,
			internalNotes: exchangeProgrammes.internalNotes,
			publishedAt: exchangeProgrammes.publishedAt,
			partnerships: sql<Partner[]>`(
				select coalesce(json_agg(json_build_object('id', partnerships.id, 'label', partnerships.label, 'slug', partnerships.slug)
					order by (partnerships.label ->> 'de') collate "de-natural", partnerships.slug), '[]')
				from exchange_partnerships ep join partnerships on partnerships.id = ep.partnership_id
				where ep.programme_id = exchange_programmes.id and ${visiblePartnerships(user) ?? sql`true`})`,
			organisations: sql<{ id: string; name: string }[]>`(
				select coalesce(json_agg(json_build_object('id', organisations.id, 'name', organisations.name)
					order by organisations.name collate "de-natural"), '[]')
				from exchange_organisations eo join organisations on organisations.id = eo.organisation_id
				where eo.programme_id = exchange_programmes.id and ${visibleOrganisations(user) ?? sql`true`})`,
		})
		.from(exchangeProgrammes)
		.where(visible);
	return found;
}

export type Programme = NonNullable<Awaited<ReturnType<typeof findProgramme>>>;

/** How many rounds of the programme are announced, open, closed, running or waiting to be completed. */
export async function countUnfinished({ db }: Pick<OfficeContext, 'db'>, programmeId: string) {
	const [found] = await db
		.select({ total: count() })
		.from(exchangeRounds)
		.where(
			and(
				eq(exchangeRounds.programmeId, programmeId),
				sql`${exchangeRounds.status} not in ('draft', 'completed', 'cancelled')`,
			),
		);
	return found?.total ?? 0;
}

/**
 * The current round of each programme: the one open, else under way or closed, else announced, else the latest that
 * was completed; drafts and what was called off say nothing of where the programme stands.
 */
export const currentRound = (today: string) => sql`(
	select r.id, r.label, r.closes_on, r.starts_on, s.state from exchange_rounds r
	cross join lateral (select ${stateToday(sql`r`, today)} as state) s
	where r.programme_id = exchange_programmes.id and r.status not in ('draft', 'cancelled')
	order by array_position(array['open', 'running', 'closed', 'completion_due', 'announced', 'completed'], s.state),
		r.starts_on desc nulls last, r.id desc
	limit 1)`;

const ofProgramme = ({ db }: Pick<OfficeContext, 'db'>, today: string) =>
	db
		.select({
			id: exchangeProgrammes.id,
			name: exchangeProgrammes.name,
			targetGroup: exchangeProgrammes.targetGroup,
			status: exchangeProgrammes.status,
			round: sql<{ id: string; label: string; state: string } | null>`(
				select json_build_object('id', current.id, 'label', current.label, 'state', current.state)
				from ${currentRound(today)} current)`,
		})
		.from(exchangeProgrammes);

/** The programmes of a partnership with the state of their current round, by name. */
export function programmesOfPartnership(ctx: OfficeContext, partnershipId: string) {
	return ofProgramme(ctx, ctx.today)
		.innerJoin(exchangePartnerships, eq(exchangePartnerships.programmeId, exchangeProgrammes.id))
		.where(and(eq(exchangePartnerships.partnershipId, partnershipId), visibleProgrammes(ctx.user)))
		.orderBy(alphabetical(sql`${exchangeProgrammes.name} ->> 'de'`), exchangeProgrammes.id);
}

/** The programmes that an organisation carries, with the state of their current round, by name. */
export function programmesOfOrganisation(ctx: OfficeContext, organisationId: string) {
	return ofProgramme(ctx, ctx.today)
		.innerJoin(exchangeOrganisations, eq(exchangeOrganisations.programmeId, exchangeProgrammes.id))
		.where(and(eq(exchangeOrganisations.organisationId, organisationId), visibleProgrammes(ctx.user)))
		.orderBy(alphabetical(sql`${exchangeProgrammes.name} ->> 'de'`), exchangeProgrammes.id);
}

export type ProgrammeLine = Awaited<ReturnType<typeof programmesOfPartnership>>[number];

/** The partnerships that have programmes, as a list may be filtered by them. */
export function partnershipsWithProgrammes({ db, user }: OfficeContext, locale: string) {
	const name = partnershipName(locale);
	return db
		.select({ id: partnerships.id, name })
		.from(partnerships)
		.where(
			and(
				visiblePartnerships(user),
				sql`partnerships.id in (select ep.partnership_id from exchange_partnerships ep)`,
			),
		)
		.orderBy(alphabetical(name), partnerships.id);
}

/** The programme's rounds that the user may see, the latest first; those without days come before all. */
export function listRounds({ db, user }: OfficeContext, programmeId: string) {
	return db
		.select({
			id: exchangeRounds.id,
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
		})
		.from(exchangeRounds)
		.where(and(eq(exchangeRounds.programmeId, programmeId), visibleRounds(user)))
		.orderBy(
			sql`coalesce(${exchangeRounds.startsOn}, ${exchangeRounds.opensOn}) desc nulls first`,
			sql`${exchangeRounds.id} desc`,
		);
}

export type RoundLine = Awaited<ReturnType<typeof listRounds>>[number];
