import 'server-only';
import { and, gte, lt, type SQL, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema/partnerships';
import { territories } from '@/db/schema/territories';
import { topics } from '@/db/schema/topics';
import { visits } from '@/db/schema/visits';
import type { OfficeContext } from '@/lib/context';
import type { RowQuery } from '@/lib/exports/export-cursor';
import { alphabetical, inLanguage } from '@/lib/list-query';
import { visitsWhere } from './visit-filter-sql';
import { nearFirst, rowColumns, sorting, type VisitRow } from './visit-list';
import type { VisitParams } from './visit-params';

const noTexts = sql<string[]>`'{}'::text[]`;
const noText = sql<string | null>`null::text`;

/** What belongs to a visit by its ids: names are the same few for all rows, and joined to each took half of the time. */
const columns = (chosen: (column: string) => boolean) => ({
	...rowColumns,
	partnershipIds: chosen('partnerships')
		? sql<string[]>`array(select partnership_id from visit_partnerships where visit_id = visits.id)::text[]`
		: noTexts,
	topicIds: chosen('topics')
		? sql<string[]>`array(select topic_id from visit_topics where visit_id = visits.id)::text[]`
		: noTexts,
	stops:
		chosen('stops') || chosen('direction')
			? sql<string[]>`array(select s.territory_id || ' ' || s.position || ' ' || coalesce(s.place, '')
				from visit_stops s where s.visit_id = visits.id order by s.position, s.id)`
			: noTexts,
	headThen: chosen('head')
		? sql<[string, string | null] | null>`(select array[m.name_then, m.office_then]
			from delegation_members m where m.visit_id = visits.id and m.is_head)`
		: sql<null>`null::text[]`,
	members: chosen('members')
		? sql<number>`(select count(*)::int from delegation_members m where m.visit_id = visits.id)`
		: sql<number>`0`,
	host: chosen('host') ? visits.host : noText,
	purpose: chosen('purpose') ? visits.purpose : noText,
	ownCost: visits.ownCost,
	reported: sql<boolean>`${visits.result} is not null`,
});

type Labelled = { id: string; label: string };

/** Each by its id, with its place in the order in which a row names several. */
const inOrder = <T extends { id: string }>(rows: T[]) =>
	new Map(rows.map((row, place) => [row.id, { ...row, place }]));

async function namesFor({ db }: OfficeContext, locale: string) {
	const label = (column: SQL) => inLanguage(column, locale);
	const ofPartnership = label(sql`${partnerships.label}`);
	const [first, second, third] = [
		await db
			.select({ id: partnerships.id, label: ofPartnership })
			.from(partnerships)
			.orderBy(alphabetical(ofPartnership), partnerships.id),
		await db
			.select({ id: topics.id, label: label(sql`${topics.label}`) })
			.from(topics)
			.orderBy(topics.position, topics.key),
		await db
			.select({
				id: territories.id,
				label: label(sql`${territories.label}`),
				country: territories.countryCode,
			})
			.from(territories),
	];
	return { partnerships: inOrder(first), topics: inOrder(second), territories: inOrder(third) };
}

type Names = Awaited<ReturnType<typeof namesFor>>;
/** A row as it is read and then completed. */
type Raw = VisitRow & {
	partnershipIds: string[];
	topicIds: string[];
	headThen: [string, string | null] | null;
};

function named(ids: string[], names: ReadonlyMap<string, Labelled & { place: number }>): Labelled[] {
	const found = ids.flatMap((id) => names.get(id) ?? []);
	return found.length > 1 ? found.sort((a, b) => a.place - b.place) : found;
}

/** Countries in the order of their first stops, by their codes where that is the same. */
function countriesOf(stops: { country: string; position: number }[]): string[] {
	const [only] = stops;
	if (only && stops.length === 1) return [only.country];
	const first = new Map<string, number>();
	for (const { country, position } of stops)
		first.set(country, Math.min(position, first.get(country) ?? position));
	return [...first].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([country]) => country);
}

function stopsOf(stops: string[], names: Names['territories']) {
	return stops.map((stop) => {
		const end = stop.indexOf(' ', 37);
		const { label = '', country = '' } = names.get(stop.slice(0, 36)) ?? {};
		const place = stop.slice(end + 1);
		return { country, position: Number(stop.slice(37, end)), text: place ? `${place}, ${label}` : label };
	});
}

/** Every visit that `user` may see and the filter finds, in the list's order, not yet run. */
export function allVisitRows(ctx: OfficeContext, params: VisitParams, locale: string): RowQuery<VisitRow> {
	const { columns: chosen, sort } = params;
	const selection = columns((column) => chosen.length === 0 || chosen.includes(column));
	const rows = (where: SQL | undefined, order: SQL[]) =>
		ctx.db
			.select(selection)
			.from(visits)
			.where(where)
			.orderBy(...order);
	const where = visitsWhere(ctx, params);
	let names: Promise<Names> | undefined;
	const complete = async (rows: Raw[]) => {
		names ??= namesFor(ctx, locale);
		const known = await names;
		// Written into the rows that are there: copying each would take longer than all else here.
		for (const row of rows) {
			const places = stopsOf(row.stops, known.territories);
			row.partnerships = named(row.partnershipIds, known.partnerships);
			row.topics = named(row.topicIds, known.topics).map(({ label }) => label);
			row.countries = countriesOf(places);
			row.stops = places.map(({ text }) => text);
			row.head = row.headThen && { name: row.headThen[0], office: row.headThen[1] };
		}
		return rows;
	};
	if (sort !== 'near') return { query: rows(where, sorting(sort)), complete };
	const ahead = rows(and(where, gte(visits.endsOn, ctx.today)), sorting('startsOn'));
	const past = rows(and(where, lt(visits.endsOn, ctx.today)), sorting('-startsOn'));
	return { query: rows(where, nearFirst(ctx.today)), parts: [ahead, past], complete };
}
