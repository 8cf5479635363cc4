import 'server-only';
import { and, count, eq, inArray, or, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { exchangePlacements } from '@/db/schema/placements';
import { exchangeProgrammes } from '@/db/schema/programmes';
import { exchangeRounds } from '@/db/schema/rounds';
import { visiblePlacements } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { parseSort } from '@/lib/list-params';
import { alphabetical, inLanguage, ordered } from '@/lib/list-query';
import { runsWithin } from '@/lib/lists/running-query';
import { searchIn } from '@/lib/words-sql';
import { participatingStatuses } from './placement';
import type { PlacementParams } from './placement-params';
import { homes, hosts, participantContact, participantVisible } from './placement-queries';
import { placementSearch } from './placement-search';

function filterOf({ user, today }: OfficeContext, params: PlacementParams) {
	return and(
		visiblePlacements(user),
		searchIn(placementSearch, params.q),
		params.status.length > 0 ? inArray(exchangePlacements.status, params.status) : undefined,
		params.direction.length > 0 ? inArray(exchangePlacements.direction, params.direction) : undefined,
		runsWithin(
			params,
			today,
			sql`${exchangePlacements.startsOn}`,
			sql`coalesce(${exchangePlacements.brokenOffOn}, ${exchangePlacements.endsOn})`,
		),
		params.round ? eq(exchangePlacements.roundId, params.round) : undefined,
		params.person ? eq(exchangePlacements.participantId, params.person) : undefined,
		params.organisation
			? or(
					eq(exchangePlacements.hostOrganisationId, params.organisation),
					eq(exchangePlacements.homeOrganisationId, params.organisation),
				)
			: undefined,
	);
}

/** The applications that `user` may see and the filter finds, in the list's order; not yet run, so wrapped. */
export function placementRows(ctx: OfficeContext, params: PlacementParams, locale: string) {
	const name = alphabetical(people.familyName);
	const sorts = {
		name,
		round: sql`${exchangeRounds.startsOn}`,
		appliedOn: sql`${exchangePlacements.appliedOn}`,
		days: sql`${exchangePlacements.startsOn}`,
	};
	const { column, descending } = parseSort(params.sort);
	const [first, ...rest] = ordered(sorts[column as keyof typeof sorts], descending, exchangePlacements.id);
	const given = alphabetical(people.givenName);
	const then = column === 'name' ? (descending ? sql`${given} desc` : given) : name;
	const where = filterOf(ctx, params);
	const query = ctx.db
		.select({
			id: exchangePlacements.id,
			participantId: exchangePlacements.participantId,
			title: people.title,
			givenName: people.givenName,
			familyName: people.familyName,
			participantVisible: participantVisible(ctx),
			...participantContact(ctx),
			roundId: exchangePlacements.roundId,
			round: exchangeRounds.label,
			closesOn: exchangeRounds.closesOn,
			programme: inLanguage(exchangeProgrammes.name, locale),
			fields: exchangeProgrammes.fields,
			direction: exchangePlacements.direction,
			status: exchangePlacements.status,
			field: exchangePlacements.field,
			home: homes.name,
			host: hosts.name,
			startsOn: exchangePlacements.startsOn,
			endsOn: exchangePlacements.endsOn,
			brokenOffOn: exchangePlacements.brokenOffOn,
			appliedOn: exchangePlacements.appliedOn,
		})
		.from(exchangePlacements)
		.innerJoin(exchangeRounds, eq(exchangeRounds.id, exchangePlacements.roundId))
		.innerJoin(exchangeProgrammes, eq(exchangeProgrammes.id, exchangeRounds.programmeId))
		.leftJoin(people, eq(people.id, exchangePlacements.participantId))
		.leftJoin(hosts, eq(hosts.id, exchangePlacements.hostOrganisationId))
		.leftJoin(homes, eq(homes.id, exchangePlacements.homeOrganisationId))
		.where(where)
		.orderBy(...(first ? [first] : []), then, ...rest)
		.$dynamic();
	return { query, where };
}

/** One page of the applications that `user` may see, and how many the filter finds. */
export async function listPlacements(ctx: OfficeContext, params: PlacementParams, locale: string) {
	const { query, where } = placementRows(ctx, params, locale);
	const [rows, totals] = await Promise.all([
		query.limit(params.size).offset((params.page - 1) * params.size),
		ctx.db
			.select({ total: count() })
			.from(exchangePlacements)
			.leftJoin(people, eq(people.id, exchangePlacements.participantId))
			.leftJoin(hosts, eq(hosts.id, exchangePlacements.hostOrganisationId))
			.leftJoin(homes, eq(homes.id, exchangePlacements.homeOrganisationId))
			.where(where),
	]);
	return { rows, total: totals[0]?.total ?? 0 };
}

export type PlacementRow = Awaited<ReturnType<typeof listPlacements>>['rows'][number];

/** Whoever has a place in a round that the caller has found, by name. */
export async function participantsOf(ctx: OfficeContext, roundId: string, locale: string) {
	const { query } = placementRows(
		ctx,
		{
			...{ page: 1, size: 500, sort: 'name', q: '', columns: [] },
			...{ status: [...participatingStatuses], direction: [], round: roundId },
			...{ person: null, organisation: null, runs: null, runsFrom: null, runsTo: null },
		},
		locale,
	);
	return query;
}
