import 'server-only';
import { and, inArray, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { visits } from '@/db/schema/visits';
import { visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { tripDirections, uncountedStatuses, without } from '@/lib/counting';
import type { Day } from '@/lib/dates';
import { runsWithin } from '@/lib/lists/running-query';
import { visitsReaching } from '@/lib/territories/territory-reach-sql';
import { searchIn } from '@/lib/words-sql';
import type { VisitState } from './visit';
import type { VisitParams } from './visit-params';
import { visitsToRegions } from './visit-region-sql';

export type VisitFilter = Pick<
	VisitParams,
	'q' | 'partnership' | 'direction' | 'kind' | 'state' | 'from' | 'to' | 'legislature' | 'topic' | 'country'
> &
	Partial<
		Pick<
			VisitParams,
			'territory' | 'runs' | 'runsFrom' | 'runsTo' | 'counted' | 'region' | 'head' | 'government' | 'cost'
		>
	>;

/** Finds everything. */
export const noFilter: VisitFilter = {
	q: '',
	partnership: [],
	direction: [],
	kind: [],
	state: [],
	from: null,
	to: null,
	legislature: null,
	topic: [],
	country: [],
};

/** Which visits `user` may see and the filter finds. */
export function visitsWhere({ user, today }: Pick<OfficeContext, 'user' | 'today'>, filter: VisitFilter) {
	const { partnership, direction, kind, state, from, to, legislature, topic, country } = filter;
	return and(
		visibleVisits(user),
		searchIn(visits.search, filter.q, visits.words),
		direction.length ? inArray(visits.direction, direction) : undefined,
		kind.length ? inArray(visits.kind, kind) : undefined,
		state.length ? or(...state.map((each) => inState(each, today))) : undefined,
		from ? sql`${visits.startsOn} >= ${from}::date` : undefined,
		to ? sql`${visits.startsOn} <= ${to}::date` : undefined,
		legislature ? beginsIn(legislature) : undefined,
		runsWithin(filter, today, sql`${visits.startsOn}`, sql`${visits.endsOn}`),
		anyOf(
			partnership,
			(ids) => sql`select visit_id from visit_partnerships where partnership_id in ${ids}`,
			sql`select visit_id from visit_partnerships`,
		),
		anyOf(
			topic,
			(keys) => sql`select visit_id from visit_topics
				where topic_id = any(array(select id from topics
					where key in ${keys} or former_keys && ${`{${keys.join(',')}}`}::text[]))`,
			sql`select visit_id from visit_topics`,
		),
		anyOf(
			country,
			(codes) => sql`select visit_id from visit_stops
				where territory_id = any(array(select id from territories where country_code in ${codes}))`,
			sql`select visit_id from visit_stops`,
		),
		filter.territory ? among(visitsReaching(filter.territory, today)) : undefined,
		...behindFigures(filter),
	);
}

const among = (ids: SQL) => sql`${visits.id} in (${ids})`;
const notAmong = (ids: SQL) =>
	sql`not exists (select from (${ids}) any_of_them where visit_id = ${visits.id})`;

/** Those with at least one of the values; `without` finds those that have none at all. */
function anyOf(values: string[], having: (values: string[]) => SQL, all: SQL): SQL | undefined {
	const named = values.filter((value) => value !== without);
	return or(
		named.length ? among(having(named)) : undefined,
		named.length < values.length ? notAmong(all) : undefined,
	);
}

/** The rows behind a figure of a report. */
function behindFigures({ counted, region, head, government, cost }: VisitFilter): (SQL | undefined)[] {
	const members = (which: SQL) => sql`select visit_id from delegation_members where ${which}`;
	const ofGovernment = members(sql`counts_as_government`);
	const toRegions = sql`select visit_id from (${visitsToRegions}) reached
		${region === 'suspended' ? sql`where suspended` : sql``}`;
	return [
		counted ? notInArray(visits.status, [...uncountedStatuses]) : undefined,
		counted && counted !== 'all' ? inArray(visits.direction, [...countedDirections[counted]]) : undefined,
		region && (region === 'no' ? sql`not (${among(toRegions)})` : among(toRegions)),
		head === without ? notAmong(members(sql`is_head`)) : undefined,
		head && head !== without
			? among(members(sql`is_head and coalesce(person_id::text, name_then) = ${head}`))
			: undefined,
		government && (government === 'yes' ? among(ofGovernment) : sql`not (${among(ofGovernment)})`),
		cost && (cost === 'yes' ? among(priced) : sql`not (${among(priced)})`),
	].map((condition) => condition || undefined);
}

/** An index has these alone. */
const priced = sql`select id from visits priced where own_cost is not null`;

const countedDirections = {
	trips: tripDirections,
	guests: ['incoming'],
	virtual: ['virtual'],
} as const;

const beginsIn = (legislature: string) =>
	sql`${visits.startsOn} >= (select "from" from legislatures where id = ${legislature})
		and ${visits.startsOn} <= coalesce((select "to" from legislatures where id = ${legislature}), 'infinity')`;

/** The twin of visitState in visit.ts. */
function inState(state: VisitState, today: Day): SQL | undefined {
	const agreed = sql`${visits.status} in ('planned', 'confirmed')`;
	switch (state) {
		case 'running':
			return sql`(${agreed} and ${visits.startsOn} <= ${today}::date and ${visits.endsOn} >= ${today}::date)`;
		case 'debrief_due':
			return sql`(${agreed} and ${visits.endsOn} < ${today}::date)`;
		case 'planned':
		case 'confirmed':
			return sql`(${visits.status} = ${state} and ${visits.startsOn} > ${today}::date)`;
		default:
			return sql`${visits.status} = ${state}`;
	}
}
