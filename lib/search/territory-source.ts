import 'server-only';
import { eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { territories } from '@/db/schema/territories';
import { countryName } from '@/lib/countries';
import { inLanguage } from '@/lib/list-query';
import { ownCountryNames } from '@/lib/territories/country-register';
import { nameAhead } from './partnership-names';
import { holds, nearest, rank, similar } from './search-query';
import { type Candidate, line, type SearchContext, type Source, type Wanted } from './search-source';

const parents = alias(territories, 'parents');

const namesOn = (today: string) => sql<{ name: string; status: string; ahead: boolean }[]>`(
	select coalesce(json_agg(json_build_object('name', n.name, 'status', n.status, 'ahead', ${nameAhead(today)}) order by n.status, n.name collate "de-natural"), '[]')
	from territory_names n where n.territory_id = territories.id)`;

/** Territories are common knowledge in the office; everybody sees them. */
async function rows(
	{ ctx, locale, words }: SearchContext,
	{ where, order, limit }: Wanted,
): Promise<Candidate[]> {
	const found = await ctx.db
		.select({
			id: territories.id,
			title: inLanguage(territories.label, locale),
			kind: territories.kind,
			countryCode: territories.countryCode,
			parent: inLanguage(parents.label, locale),
			code: territories.code,
			names: namesOn(ctx.today),
		})
		.from(territories)
		.leftJoin(parents, eq(parents.id, territories.parentId))
		.where(where)
		.orderBy(...order)
		.limit(limit);
	const own = await ownCountryNames(ctx);
	return found.map((row) => {
		const country = countryName(row.countryCode, locale, own);
		return {
			id: row.id,
			path: `territories/${row.id}`,
			title: row.title,
			detail: line(
				words(`territories.kind.${row.kind}`),
				row.parent !== country && row.parent,
				row.kind !== 'country' && country,
			),
			texts: row.names.map(({ name, status, ahead }) => ({
				field: status === 'former' ? ('formerly' as const) : ahead ? ('ahead' as const) : ('name' as const),
				text: name,
			})),
		};
	});
}

const byName = sql`territories.label ->> 'de' collate "de-natural"`;

export const territorySource: Source = {
	noun: 'territories',
	list: 'territories',
	find: (search, query, limit) =>
		rows(search, {
			where: holds(territories.search, query),
			order: [rank(inLanguage(territories.label, search.locale), query), byName],
			limit,
		}),
	similar: (search, query, limit) =>
		rows(search, {
			where: similar(territories.search, query),
			order: [nearest(territories.search, query), byName],
			limit,
		}),
	byId: (search, ids) =>
		rows(search, { where: inArray(territories.id, ids), order: [byName], limit: ids.length }),
};
