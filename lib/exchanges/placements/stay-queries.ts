import 'server-only';
import { asc, eq, sql } from 'drizzle-orm';
import { cache } from 'react';
import { organisations } from '@/db/schema/organisations';
import { placementCosts, placementStays } from '@/db/schema/placements';
import { visibleOrganisations } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';

const stayColumns = {
	id: placementStays.id,
	version: placementStays.version,
	placementId: placementStays.placementId,
	organisationId: placementStays.organisationId,
	place: placementStays.place,
	startsOn: placementStays.startsOn,
	endsOn: placementStays.endsOn,
	note: placementStays.note,
};

/** The parts of a stay by their days; the page has checked that the placement may be seen. */
export function listStays({ db, user }: OfficeContext, placementId: string) {
	return db
		.select({
			...stayColumns,
			organisation: organisations.name,
			organisationVisible: sql<boolean>`coalesce(${visibleOrganisations(user) ?? sql`true`}, false)`,
		})
		.from(placementStays)
		.leftJoin(organisations, eq(organisations.id, placementStays.organisationId))
		.where(eq(placementStays.placementId, placementId))
		.orderBy(asc(placementStays.startsOn), asc(placementStays.id));
}

export type StayRow = Awaited<ReturnType<typeof listStays>>[number];

/** One part of a stay, whoever may see its placement. */
export async function findStay({ db }: Pick<OfficeContext, 'db'>, id: string) {
	const [found] = await db.select(stayColumns).from(placementStays).where(eq(placementStays.id, id));
	return found;
}

export type Stay = NonNullable<Awaited<ReturnType<typeof findStay>>>;

const costColumns = {
	id: placementCosts.id,
	version: placementCosts.version,
	placementId: placementCosts.placementId,
	item: placementCosts.item,
	payer: placementCosts.payer,
	amount: placementCosts.amount,
	note: placementCosts.note,
};

/** Who pays what, as entered; the page has checked that the placement may be seen. */
export const listCosts = cache(readCosts);

async function readCosts({ db }: OfficeContext, placementId: string) {
	return db
		.select(costColumns)
		.from(placementCosts)
		.where(eq(placementCosts.placementId, placementId))
		.orderBy(asc(placementCosts.createdAt), asc(placementCosts.id));
}

/** One item of cost, whoever may see its placement. */
export async function findCost({ db }: Pick<OfficeContext, 'db'>, id: string) {
	const [found] = await db.select(costColumns).from(placementCosts).where(eq(placementCosts.id, id));
	return found;
}

export type Cost = NonNullable<Awaited<ReturnType<typeof findCost>>>;
