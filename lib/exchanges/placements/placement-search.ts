import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { exchangePlacements } from '@/db/schema/placements';
import { exchangeProgrammes } from '@/db/schema/programmes';
import { exchangeRounds } from '@/db/schema/rounds';
import { visiblePlacements } from '@/lib/auth/scope';
import { inLanguage } from '@/lib/list-query';
import { personName } from '@/lib/people/person';
import { line, sourceOf } from '@/lib/search/search-source';
import { searchable } from '@/lib/words-sql';
import { homes, hosts } from './placement-queries';

/**
 * What a placement, joined with its participant, is found by: name, field and both organisations. Not people.search: a
 * representative must not find by an address that the list doesn't show.
 */
export const placementSearch = searchable(
	sql`people.title`,
	sql`people.given_name`,
	sql`people.family_name`,
	sql`exchange_placements.field`,
	sql`(select string_agg(o.name, ' ') from organisations o
		where o.id in (exchange_placements.host_organisation_id, exchange_placements.home_organisation_id))`,
);

const fullName = sql`concat_ws(' ', people.title, people.given_name, people.family_name)`;

const named = sql`normalise(${fullName})`;

const byName = sql`people.family_name collate "de-natural", exchange_placements.id`;

export const placementSource = sourceOf({
	noun: 'placements',
	list: 'exchanges/placements',
	rows: async ({ ctx, locale, words }, { where, order, limit }) => {
		const found = await ctx.db
			.select({
				id: exchangePlacements.id,
				title: people.title,
				givenName: people.givenName,
				familyName: people.familyName,
				programme: inLanguage(exchangeProgrammes.name, locale),
				round: exchangeRounds.label,
				status: exchangePlacements.status,
				field: exchangePlacements.field,
				host: hosts.name,
				home: homes.name,
			})
			.from(exchangePlacements)
			.innerJoin(people, eq(people.id, exchangePlacements.participantId))
			.innerJoin(exchangeRounds, eq(exchangeRounds.id, exchangePlacements.roundId))
			.innerJoin(exchangeProgrammes, eq(exchangeProgrammes.id, exchangeRounds.programmeId))
			.leftJoin(hosts, eq(hosts.id, exchangePlacements.hostOrganisationId))
			.leftJoin(homes, eq(homes.id, exchangePlacements.homeOrganisationId))
			.where(and(visiblePlacements(ctx.user), where))
			.orderBy(...order)
			.limit(limit);
		return found.map((row) => ({
			id: row.id,
			path: `exchanges/placements/${row.id}`,
			title: personName(row),
			detail: line(row.programme, row.round, words(`placements.status.${row.status}`)),
			texts: [
				{ field: 'trade', text: row.field },
				{ field: 'host', text: row.host },
				{ field: 'home', text: row.home },
			],
		}));
	},
	id: exchangePlacements.id,
	searched: () => placementSearch,
	name: () => fullName,
	near: named,
	order: byName,
});
