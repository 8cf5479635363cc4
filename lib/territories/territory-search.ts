import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { territories } from '@/db/schema/territories';
import { countryName } from '@/lib/countries';
import { inLanguage } from '@/lib/list-query';
import { line, sourceOf } from '@/lib/search/search-source';
import { ownCountryNames } from './country-queries';

const parents = alias(territories, 'parents');

/** Whether the name `n` begins only after that day; of a partial date the first day counts. */
export const nameAhead = (today: string) => sql`(n.status <> 'former'
	and coalesce(rpad(substring(n.valid_from from '^[0-9]{4}(?:-[0-9]{2}){0,2}'), 10, '-01-01') > ${today}, false))`;

const namesOn = (today: string) => sql<{ name: string; status: string; ahead: boolean }[]>`(
	select coalesce(json_agg(json_build_object('name', n.name, 'status', n.status, 'ahead', ${nameAhead(today)}) order by n.status, n.name collate "de-natural"), '[]')
	from territory_names n where n.territory_id = territories.id)`;

/** Territories are common knowledge in the office; everybody sees them. */
const byName = sql`territories.label ->> 'de' collate "de-natural"`;

export const territorySource = sourceOf({
	noun: 'territories',
	list: 'territories',
	rows: async ({ ctx, locale, words }, { where, order, limit }) => {
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
	},
	id: territories.id,
	searched: () => territories.search,
	name: ({ locale }) => inLanguage(territories.label, locale),
	near: territories.search,
	order: byName,
});
