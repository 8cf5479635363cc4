import 'server-only';
import { and, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import { legislatures } from '@/db/schema/legislatures';
import { visits } from '@/db/schema/visits';
import type { OfficeContext } from '@/lib/context';
import type { Day } from '@/lib/dates';
import { keptUntilChanged } from '@/lib/kept-counts';
import { parseSort } from '@/lib/list-params';
import { alphabetical, inLanguage } from '@/lib/list-query';
import { type VisitFilter, visitsWhere } from './visit-filter-sql';
import type { VisitParams } from './visit-params';

/** Up to here a list is counted; what lies beyond is "more than". A search has to read each row that it counts. */
const countLimits = { all: 10_000, searched: 1_000 };

/** Written into the statement, so that PostgreSQL plans for this many rows; whole numbers only. */
const literal = (number: number) => sql.raw(String(Math.trunc(number)));

/** From here on it pays to know whether a page is nearer to the end, and to count from there. */
const farOffset = 2_500;

/** What is under way or ahead by the first day, then what is over, the latest first. */
export const nearFirst = (today: Day): SQL[] => [
	sql`${visits.endsOn} < ${today}::date`,
	sql`case when ${visits.endsOn} >= ${today}::date then ${visits.startsOn} end`,
	sql`${visits.startsOn} desc`,
	sql`case when ${visits.endsOn} >= ${today}::date then ${visits.id} end`,
	sql`${visits.id} desc`,
];

type Sort = Exclude<VisitParams['sort'], 'near'>;

const reversed = (sort: Sort) => (sort.startsWith('-') ? sort.slice(1) : `-${sort}`) as Sort;

// Not "nulls last": the indexes are read backwards, which puts nulls first, and neither column has any.
export function sorting(sort: Sort): SQL[] {
	const { column, descending } = parseSort<'startsOn' | 'title'>(sort);
	const by = column === 'title' ? alphabetical(visits.title) : sql`${visits.startsOn}`;
	return descending ? [sql`${by} desc`, sql`${visits.id} desc`] : [sql`${by} asc`, sql`${visits.id} asc`];
}

/** Columns that only some lists show: asked for when they are chosen. */
const chosenParts = (locale: string, chosen: (column: string) => boolean) => ({
	host: chosen('host') ? visits.host : sql<string | null>`null::text`,
	purpose: chosen('purpose') ? visits.purpose : sql<string | null>`null::text`,
	ownCost: visits.ownCost,
	reported: sql<boolean>`${visits.result} is not null`,
	topics: chosen('topics')
		? sql<string[]>`array(select ${inLanguage(sql`t.label`, locale)} from visit_topics vt
			join topics t on t.id = vt.topic_id where vt.visit_id = visits.id order by t.position, t.key)`
		: sql<string[]>`'{}'::text[]`,
	stops: chosen('stops')
		? sql<string[]>`array(select coalesce(s.place || ', ', '') || ${inLanguage(sql`t.label`, locale)}
			from visit_stops s join territories t on t.id = s.territory_id where s.visit_id = visits.id
			order by s.position, s.id)`
		: sql<string[]>`'{}'::text[]`,
});

/** What a row of the list shows beside the visit's own columns; asked only for the rows of one page. */
const rowParts = (locale: string) => ({
	partnerships: sql<{ id: string; label: string }[]>`(select coalesce(json_agg(json_build_object('id', p.id,
		'label', ${inLanguage(sql`p.label`, locale)})
			order by ${alphabetical(inLanguage(sql`p.label`, locale))}, p.id), '[]') from visit_partnerships vp
		join partnerships p on p.id = vp.partnership_id where vp.visit_id = visits.id)`,
	head: sql<{ name: string; office: string | null } | null>`(select json_build_object('name', m.name_then,
		'office', m.office_then) from delegation_members m where m.visit_id = visits.id and m.is_head)`,
	members: sql<number>`(select count(*)::int from delegation_members m where m.visit_id = visits.id)`,
	countries: sql<string[]>`array(select t.country_code from visit_stops s
		join territories t on t.id = s.territory_id
		where s.visit_id = visits.id group by t.country_code order by min(s.position), t.country_code)::text[]`,
});

export const rowColumns = {
	id: visits.id,
	version: visits.version,
	title: visits.title,
	direction: visits.direction,
	kind: visits.kind,
	status: visits.status,
	startsOn: visits.startsOn,
	endsOn: visits.endsOn,
	publishedAt: visits.publishedAt,
};

type Page = {
	where: SQL | undefined;
	order: SQL[];
	/** The order in which the page is looked for, where that is not `order`. */
	from?: SQL[];
	limit: number;
	offset?: number;
	columns?: string[];
};

const selection = (locale: string, chosen: (column: string) => boolean) => ({
	...rowColumns,
	...rowParts(locale),
	...chosenParts(locale, chosen),
});

/** Rows as the list shows them. The page's ids come from an index first; only these rows are then read in full. */
export function visitRows(
	{ db }: Pick<OfficeContext, 'db'>,
	{ where, order, from = order, limit, offset = 0, columns = [] }: Page,
	locale: string,
) {
	const page = db
		.select({ id: visits.id })
		.from(visits)
		.where(where)
		.orderBy(...from)
		.limit(literal(limit) as never)
		.offset(offset)
		.as('page');
	return db
		.select(selection(locale, (column) => columns.includes(column)))
		.from(page)
		.innerJoin(visits, eq(visits.id, page.id))
		.orderBy(...order);
}

type Cut = { where: SQL | undefined; columns: string[]; limit: number; offset: number };

/** How many there are, each counted, kept until something changes. */
const countAll = (ctx: OfficeContext, where: SQL | undefined) => {
	const { sql: text, params } = ctx.db.select({ id: visits.id }).from(visits).where(where).toSQL();
	return keptUntilChanged(ctx, JSON.stringify([text, params]), () => ctx.db.$count(visits, where));
};

/** A page in an order that an index has; a far one is looked for from the nearer end. */
async function sortedRows(ctx: OfficeContext, { limit, offset, ...cut }: Cut, sort: Sort, locale: string) {
	const page = { ...cut, limit, offset, order: sorting(sort) };
	if (offset < farOffset) return visitRows(ctx, page, locale);
	const behind = (await countAll(ctx, cut.where)) - offset;
	if (behind <= 0) return [];
	if (behind > offset) return visitRows(ctx, page, locale);
	const back = { limit: Math.min(limit, behind), offset: Math.max(0, behind - limit) };
	return visitRows(ctx, { ...page, ...back, from: sorting(reversed(sort)) }, locale);
}

/** Longer ones have an index of their own (`visits_long`), since hardly any visit is. */
const longest = sql.raw('366');

/** What runs or comes: not the whole past is looked through for what began then and isn't over. */
const aheadOf = (today: Day) =>
	and(
		gte(visits.endsOn, today),
		sql`${visits.startsOn} >= least(${today}::date - ${longest}, (select min(starts_on) from (
			select starts_on from visits lasting
			where ends_on - starts_on > ${longest} and ends_on >= ${today}::date offset 0) lasting))`,
	);

/**
 * A page in the order of `nearFirst`, of two that an index has: sorting all visits for 25 of them would take longer
 * than all else on the page.
 */
async function nearRows(ctx: OfficeContext, { where, offset, ...cut }: Cut, locale: string) {
	const ahead = and(where, aheadOf(ctx.today));
	const before = offset < farOffset ? undefined : await countAll(ctx, ahead);
	const rows =
		before !== undefined && before <= offset
			? []
			: await sortedRows(ctx, { ...cut, where: ahead, offset }, 'startsOn', locale);
	if (rows.length === cut.limit) return rows;
	const skipped =
		rows.length > 0 || offset === 0 ? offset + rows.length : (before ?? (await countAll(ctx, ahead)));
	const past = {
		...cut,
		where: and(where, lt(visits.endsOn, ctx.today), lt(visits.startsOn, ctx.today)),
		limit: cut.limit - rows.length,
		offset: Math.max(0, offset - skipped),
	};
	return [...rows, ...(await sortedRows(ctx, past, '-startsOn', locale))];
}

/** The days of the legislature in its place: PostgreSQL plans by days that it knows, and guesses by those that it looks up. */
async function withDays<P extends VisitFilter>({ db }: OfficeContext, filter: P): Promise<P> {
	if (!filter.legislature) return filter;
	const [found] = await db.select().from(legislatures).where(eq(legislatures.id, filter.legislature));
	if (!found) return filter;
	const [from] = [found.from, filter.from ?? found.from].toSorted().reverse();
	const [to] = [found.to, filter.to].filter((day) => day !== null).toSorted();
	return { ...filter, legislature: null, from: from ?? null, to: to ?? null };
}

/** One page of the visits that `user` may see, and how many the filter finds: exactly up to 10,000, searched up to 1,000. */
export async function listVisits(ctx: OfficeContext, asked: VisitParams, locale: string) {
	const params = await withDays(ctx, asked);
	const where = visitsWhere(ctx, params);
	const { sort, columns, size: limit } = params;
	const cut = { where, columns, limit, offset: (params.page - 1) * limit };
	const [rows, total] = await Promise.all([
		sort === 'near' ? nearRows(ctx, cut, locale) : sortedRows(ctx, cut, sort, locale),
		totalOf(ctx, where, params.q ? countLimits.searched : countLimits.all),
	]);
	return { rows, total };
}

export type VisitRow = Awaited<ReturnType<typeof listVisits>>['rows'][number];

/** How many visits fit, counted up to `limit` and no further. */
export async function totalOf(
	ctx: OfficeContext,
	where: SQL | undefined,
	limit: number = countLimits.all,
): Promise<number | { atLeast: number }> {
	const { db } = ctx;
	const some = db
		.select({ one: sql`1`.as('one') })
		.from(visits)
		.where(where)
		.limit(literal(limit + 1) as never)
		.as('some');
	const counting = db.select({ total: sql<number>`count(*)::int` }).from(some);
	const { sql: text, params } = counting.toSQL();
	const [counted] = await keptUntilChanged(ctx, JSON.stringify([text, params]), () => counting);
	const total = counted?.total ?? 0;
	return total > limit ? { atLeast: limit } : total;
}
