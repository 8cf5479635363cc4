import 'server-only';
import { and, desc, eq, exists, gte, inArray, lt, lte, type SQL, sql } from 'drizzle-orm';
import { sitePartnerships } from '@/db/schema/site-partnerships';
import { siteVisitPartnerships, siteVisitStops, siteVisits } from '@/db/schema/site-visits';
import { sitePath } from './site-address';
import type { SiteContext } from './site-context';
import type { VisitFilter } from './site-params';
import { visitsSearched } from './site-queries-visit-search';
import { byName, publicName } from './site-text';

export const visitsPerPage = 50;

const { endsOn, startsOn, id } = siteVisits;

function ofPartnership({ db }: SiteContext, condition: SQL): SQL {
	const joined = db
		.select({ one: sql`1` })
		.from(siteVisitPartnerships)
		.innerJoin(sitePartnerships, eq(sitePartnerships.id, siteVisitPartnerships.partnershipId))
		.where(and(eq(siteVisitPartnerships.visitId, id), condition));
	return exists(joined);
}

async function readPlaces({ db, locale }: SiteContext, visitIds: string[]) {
	const places = new Map<string, string[]>();
	if (visitIds.length === 0) return places;
	const stops = await db
		.select()
		.from(siteVisitStops)
		.where(inArray(siteVisitStops.visitId, visitIds))
		.orderBy(siteVisitStops.position);
	for (const stop of stops) {
		const wide = ['country', 'region', 'province'].includes(stop.kind);
		const name = (wide && stop.place?.trim()) || publicName(stop.label, locale).text;
		const known = places.get(stop.visitId) ?? [];
		if (!known.includes(name)) places.set(stop.visitId, [...known, name]);
	}
	return places;
}

async function readPartners({ db, locale }: SiteContext, visitIds: string[]) {
	const partners = new Map<string, string[]>();
	if (visitIds.length === 0) return partners;
	const rows = await db
		.select({
			visitId: siteVisitPartnerships.visitId,
			slug: sitePartnerships.slug,
			label: sitePartnerships.label,
		})
		.from(siteVisitPartnerships)
		.innerJoin(sitePartnerships, eq(sitePartnerships.id, siteVisitPartnerships.partnershipId))
		.where(inArray(siteVisitPartnerships.visitId, visitIds));
	for (const row of rows) {
		const names = [...(partners.get(row.visitId) ?? []), publicName(row.label, locale, row.slug).text];
		partners.set(row.visitId, names.sort(byName(locale)));
	}
	return partners;
}

async function readLines(site: SiteContext, where: SQL | undefined, order: SQL[], limit: number) {
	const { slug, direction, title } = siteVisits;
	const rows = await site.db
		.select({ id, slug, direction, startsOn, endsOn, title })
		.from(siteVisits)
		.where(where)
		.orderBy(...order)
		.limit(limit);
	const ids = rows.map((row) => row.id);
	const [places, partners] = await Promise.all([readPlaces(site, ids), readPartners(site, ids)]);
	return rows.map((row) => ({
		href: sitePath(site.locale, { page: '/visits/[slug]', slug: row.slug }),
		title: publicName(row.title, site.locale, row.slug),
		startsOn: row.startsOn,
		endsOn: row.endsOn,
		direction: row.direction,
		upcoming: row.endsOn >= site.today,
		places: places.get(row.id) ?? [],
		partners: partners.get(row.id) ?? [],
	}));
}

export type VisitLine = Awaited<ReturnType<typeof readLines>>[number];

const soonestFirst = [sql`${startsOn}`, sql`${id}`];
const latestFirst = [sql`${startsOn} desc`, sql`${id} desc`];

const count = async ({ db }: SiteContext, where: SQL | undefined) => {
	const [row] = await db.select({ total: sql<number>`count(*)::int` }).from(siteVisits).where(where);
	return row?.total ?? 0;
};

/** Published visits that run or lie ahead, the next first, and the last ones that are over, the latest first. */
export async function readVisitsAround(
	site: SiteContext,
	limits: { upcoming: number; past: number },
	partnershipId?: string,
) {
	const of = partnershipId ? ofPartnership(site, eq(sitePartnerships.id, partnershipId)) : undefined;
	const [upcoming, past, total] = await Promise.all([
		readLines(site, and(of, gte(endsOn, site.today)), soonestFirst, limits.upcoming),
		readLines(site, and(of, lt(endsOn, site.today)), latestFirst, limits.past),
		count(site, of),
	]);
	return { upcoming, past, total };
}

/** Published visits that begin in the calendar year. */
export async function countVisitsOfYear(site: SiteContext, year: number): Promise<number> {
	return count(site, and(gte(startsOn, `${year}-01-01`), lte(startsOn, `${year}-12-31`)));
}

/** Lines under their year, in the order given; what lies ahead is left out. */
export function byYear(lines: VisitLine[]) {
	const years: { year: number; visits: VisitLine[] }[] = [];
	for (const visit of lines) {
		const year = Number(visit.startsOn.slice(0, 4));
		const last = years.at(-1);
		if (last?.year === year) last.visits.push(visit);
		else years.push({ year, visits: [visit] });
	}
	return years;
}

const wanted = (site: SiteContext, { partnership, direction, year }: VisitFilter) =>
	and(
		partnership ? ofPartnership(site, eq(sitePartnerships.slug, partnership)) : undefined,
		direction ? eq(siteVisits.direction, direction) : undefined,
		year ? and(gte(startsOn, `${year}-01-01`), lte(startsOn, `${year}-12-31`)) : undefined,
	);

const anyVisit = async ({ db }: SiteContext, where: SQL) =>
	(await db.select({ id }).from(siteVisits).where(where).limit(1)).length > 0;

/** The visits that hold the words and fit the filter, counted in the same pass, since looking for words is what costs. */
async function readPage(site: SiteContext, filter: VisitFilter, size: number) {
	const { q, page } = filter;
	const fitting = wanted(site, filter);
	const over = sql`${endsOn} < ${site.today}::date`;
	const order = [sql`${over}`, sql`case when ${over} then null else ${startsOn} end`, ...latestFirst];
	const read = (searched?: SQL) =>
		site.db
			.select({ id, total: sql<number>`(count(*) over ())::int` })
			.from(siteVisits)
			.where(and(searched, fitting))
			.orderBy(...order)
			.limit(size)
			.offset((page - 1) * size);
	const search = q ? await visitsSearched(site, q) : null;
	let rows = await read(search?.exactly);
	const nearly = search !== null && rows.length === 0 && !(await anyVisit(site, search.exactly));
	if (nearly) rows = await read(await search.nearly());
	const ids = rows.map((row) => row.id);
	const lines = ids.length > 0 ? await readLines(site, inArray(id, ids), order, size) : [];
	return { total: rows[0]?.total ?? 0, lines, nearly };
}

/** The first of the published visits that hold the words of `q`, or nearly where none does. */
export const readVisitsFound = (site: SiteContext, q: string, most: number) =>
	readPage(site, { q, partnership: null, direction: null, year: null, page: 1 }, most);

/** One page of the published visits: what lies ahead, the next first, then by year, the latest first. */
export async function readVisits(site: SiteContext, filter: VisitFilter, size = visitsPerPage) {
	const { total, lines } = await readPage(site, filter, size);
	return {
		total,
		shown: lines.length,
		upcoming: lines.filter((line) => line.upcoming),
		past: byYear(lines.filter((line) => !line.upcoming)),
	};
}

/** What the list of visits can be narrowed to: partnerships and years that have one. */
export async function readVisitChoices(site: SiteContext) {
	const { db, locale } = site;
	const year = sql<number>`extract(year from ${startsOn})::int`;
	const [partnerships, years] = await Promise.all([
		db
			.select({ slug: sitePartnerships.slug, label: sitePartnerships.label })
			.from(sitePartnerships)
			.where(
				inArray(
					sitePartnerships.id,
					db.select({ id: siteVisitPartnerships.partnershipId }).from(siteVisitPartnerships),
				),
			),
		db.selectDistinct({ year }).from(siteVisits).orderBy(desc(year)),
	]);
	return {
		partnerships: partnerships
			.map((row) => ({ value: row.slug, ...publicName(row.label, locale, row.slug) }))
			.sort((a, b) => byName(locale)(a.text, b.text)),
		years: years.map((row) => ({ value: String(row.year), text: String(row.year), lang: null })),
	};
}
