import 'server-only';
import { asc, eq, inArray, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { territories, territorySuccessions } from '@/db/schema/territories';
import type { OfficeContext } from '@/lib/context';
import { alphabetical, inLanguage } from '@/lib/list-query';

/** What the territory lies in, from the country down. */
export async function listAncestors({ db }: OfficeContext, id: string, locale: string) {
	const rows = await db.execute<{ id: string; name: string }>(sql`with recursive up as (
		select id, parent_id, label, 0 as depth from territories where id = ${id}
		union all select t.id, t.parent_id, t.label, depth + 1 from up join territories t on t.id = up.parent_id
	) select id, ${inLanguage(sql`label`, locale)} as name from up where depth > 0 order by depth desc`);
	return [...rows];
}

/** What lies directly in it, by name. */
export function listParts({ db }: OfficeContext, id: string, locale: string) {
	return db
		.select({ id: territories.id, name: inLanguage(territories.label, locale), kind: territories.kind })
		.from(territories)
		.where(eq(territories.parentId, id))
		.orderBy(alphabetical(inLanguage(territories.label, locale)), territories.id);
}

/** From what it emerged (`from`) and what emerged from it (`to`), the earliest first. */
export async function listSuccessions({ db }: OfficeContext, id: string, locale: string) {
	const other = alias(territories, 'other');
	const rows = await db
		.select({
			id: territorySuccessions.id,
			version: territorySuccessions.version,
			kind: territorySuccessions.kind,
			on: territorySuccessions.on,
			onFirst: territorySuccessions.onFirst,
			toId: territorySuccessions.toId,
			otherId: other.id,
			name: inLanguage(other.label, locale),
		})
		.from(territorySuccessions)
		.innerJoin(
			other,
			sql`${other.id} = case when ${territorySuccessions.toId} = ${id} then ${territorySuccessions.fromId} else ${territorySuccessions.toId} end`,
		)
		.where(or(eq(territorySuccessions.toId, id), eq(territorySuccessions.fromId, id)))
		.orderBy(asc(territorySuccessions.onFirst), alphabetical(inLanguage(other.label, locale)));
	return {
		from: rows.filter((row) => row.toId === id),
		to: rows.filter((row) => row.toId !== id),
	};
}

export type SuccessionRow = Awaited<ReturnType<typeof listSuccessions>>['from'][number];

/** Every territory that it emerged from, over any number of steps. */
export async function listPredecessorIds({ db }: Pick<OfficeContext, 'db'>, id: string): Promise<string[]> {
	const rows = await db.execute<{ id: string }>(sql`with recursive past as (
		select from_id as id from territory_successions where to_id = ${id}
		union select s.from_id from territory_successions s join past on past.id = s.to_id
	) select id from past where id <> ${id}`);
	return rows.map((row) => row.id);
}

/** How many records keep the territories from being deleted. */
export async function countTerritoryUses({ db }: Pick<OfficeContext, 'db'>, ids: string[]) {
	const [uses] = await db
		.select({
			partnerships: sql<number>`(select count(*)::int from partnership_parties where territory_id = territories.id)`,
			visits: sql<number>`(select count(distinct visit_id)::int from visit_stops where territory_id = territories.id)`,
			organisations: sql<number>`(select count(*)::int from organisations where territory_id = territories.id)`,
			others: sql<number>`((select count(*) from territories parts where parts.parent_id = territories.id)
				+ (select count(*) from territory_successions where territories.id in (from_id, to_id))
				+ (select count(*) from agreement_signatories where territory_id = territories.id)
				+ (select count(*) from office where home_territory_id = territories.id))::int`,
		})
		.from(territories)
		.where(inArray(territories.id, ids));
	return uses ?? { partnerships: 0, visits: 0, organisations: 0, others: 0 };
}
