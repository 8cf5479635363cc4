import 'server-only';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { territories } from '@/db/schema/territories';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { countryOptions } from '@/lib/countries';
import { parseSort } from '@/lib/list-params';
import { alphabetical, inLanguage, ordered, pageOf } from '@/lib/list-query';
import { searchIn } from '@/lib/words-sql';
import { ownCountryNames } from './country-queries';
import { territoryKinds } from './territory';
import type { TerritoryParams } from './territory-params';
import { parents } from './territory-queries';
import { partnershipsReaching } from './territory-reach-sql';

/** The territories that the filter finds, in the list's order; not yet run, so wrapped. */
export async function territoryRows(ctx: OfficeContext, params: TerritoryParams, locale: string) {
	const name = inLanguage(territories.label, locale);
	const partnershipsOf = partnershipsReaching(
		sql`${territories.id}`,
		ctx.today,
		visiblePartnerships(ctx.user),
	);
	const order = countryOptions(locale, await ownCountryNames(ctx)).map(({ value }) => value);
	const sorts = {
		name: alphabetical(name),
		kind: sql`array_position(array[${sql.join(
			territoryKinds.map((kind) => sql`${kind}`),
			sql`, `,
		)}]::text[], ${territories.kind})`,
		country: sql`array_position(${`{${order.join(',')}}`}::text[], ${territories.countryCode}::text)`,
		partnerships: partnershipsOf,
	};
	const { column, descending } = parseSort(params.sort);
	const where = and(
		searchIn(territories.search, params.q),
		params.kind.length > 0 ? inArray(territories.kind, params.kind) : undefined,
		params.country.length > 0 ? inArray(territories.countryCode, params.country) : undefined,
		params.home ? eq(territories.home, params.home === 'yes') : undefined,
		params.in
			? and(
					ne(territories.id, params.in),
					sql`${territories.id} in (select territory_id from territory_ancestors where ancestor_id = ${params.in})`,
				)
			: undefined,
	);
	const [first, ...rest] = ordered(sorts[column as keyof typeof sorts], descending, territories.id);
	const query = ctx.db
		.select({
			id: territories.id,
			name,
			kind: territories.kind,
			countryCode: territories.countryCode,
			home: territories.home,
			superseded: sql<boolean>`exists (select 1 from territory_successions s
				where s.from_id = ${territories.id} and s.kind = 'merge'
				and s.on_first <= ${ctx.today})`,
			parentId: territories.parentId,
			parent: inLanguage(parents.label, locale),
			partnerships: partnershipsOf,
			code: territories.code,
			wikidataId: territories.wikidataId,
			lat: territories.lat,
			lon: territories.lon,
		})
		.from(territories)
		.leftJoin(parents, eq(parents.id, territories.parentId))
		.where(where)
		.orderBy(...(first ? [first] : []), ...(column === 'name' ? [] : [alphabetical(name)]), ...rest)
		.$dynamic();
	return { query, where };
}

/** One page of the territories, and how many the filter finds. */
export async function listTerritories(ctx: OfficeContext, params: TerritoryParams, locale: string) {
	return pageOf(ctx, territories, await territoryRows(ctx, params, locale), params);
}

export type TerritoryRow = Awaited<ReturnType<typeof listTerritories>>['rows'][number];

/** The countries that territories lie in, for the filter. */
export async function listTerritoryCountries({ db }: Pick<OfficeContext, 'db'>): Promise<string[]> {
	const rows = await db.selectDistinct({ code: territories.countryCode }).from(territories);
	return rows.map((row) => row.code);
}
