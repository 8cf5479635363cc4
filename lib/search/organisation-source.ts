import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { organisations } from '@/db/schema/people';
import { territories } from '@/db/schema/territories';
import { visibleOrganisations } from '@/lib/auth/scope';
import { alphabetical, inLanguage } from '@/lib/list-query';
import { holds, nearest, rank, similar } from './search-query';
import { type Candidate, line, type SearchContext, type Source, type Wanted } from './search-source';

async function rows(
	{ ctx, locale, words }: SearchContext,
	{ where, order, limit }: Wanted,
): Promise<Candidate[]> {
	const found = await ctx.db
		.select({
			id: organisations.id,
			name: organisations.name,
			sector: organisations.sector,
			territory: inLanguage(territories.label, locale),
			notes: organisations.notes,
		})
		.from(organisations)
		.leftJoin(territories, eq(territories.id, organisations.territoryId))
		.where(and(visibleOrganisations(ctx.user), where))
		.orderBy(...order)
		.limit(limit);
	return found.map((row) => ({
		id: row.id,
		path: `organisations/${row.id}`,
		title: row.name,
		detail: line(words(`organisations.sector.${row.sector}`), row.territory),
		texts: [{ field: 'notes' as const, text: row.notes }],
	}));
}

const byName = alphabetical(organisations.name);

export const organisationSource: Source = {
	noun: 'organisations',
	list: 'organisations',
	find: (search, query, limit) =>
		rows(search, {
			where: holds(organisations.search, query),
			order: [rank(organisations.name, query), byName],
			limit,
		}),
	similar: (search, query, limit) =>
		rows(search, {
			where: similar(organisations.search, query),
			order: [nearest(organisations.search, query), byName],
			limit,
		}),
	byId: (search, ids) =>
		rows(search, { where: inArray(organisations.id, ids), order: [byName], limit: ids.length }),
};
