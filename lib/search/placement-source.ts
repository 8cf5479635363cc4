import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { exchangePlacements, exchangeProgrammes, exchangeRounds } from '@/db/schema/exchanges';
import { people } from '@/db/schema/people';
import { visiblePlacements } from '@/lib/auth/scope';
import { placementSearch } from '@/lib/exchanges/exchange-search';
import { homes, hosts } from '@/lib/exchanges/placements/placement-queries';
import { inLanguage } from '@/lib/list-query';
import { personName } from '@/lib/people/person';
import { holds, nearest, rank, similar } from './search-query';
import { type Candidate, line, type SearchContext, type Source, type Wanted } from './search-source';

const fullName = sql`concat_ws(' ', people.title, people.given_name, people.family_name)`;

const named = sql`normalise(${fullName})`;

async function rows(
	{ ctx, locale, words }: SearchContext,
	{ where, order, limit }: Wanted,
): Promise<Candidate[]> {
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
			{ field: 'trade' as const, text: row.field },
			{ field: 'host' as const, text: row.host },
			{ field: 'home' as const, text: row.home },
		],
	}));
}

const byName = sql`people.family_name collate "de-natural", exchange_placements.id`;

export const placementSource: Source = {
	noun: 'placements',
	list: 'exchanges/placements',
	find: (search, query, limit) =>
		rows(search, { where: holds(placementSearch, query), order: [rank(fullName, query), byName], limit }),
	similar: (search, query, limit) =>
		rows(search, { where: similar(named, query), order: [nearest(named, query), byName], limit }),
	byId: (search, ids) =>
		rows(search, { where: inArray(exchangePlacements.id, ids), order: [byName], limit: ids.length }),
};
