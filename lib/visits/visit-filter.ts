import 'server-only';
import { and, inArray, or, type SQL, sql } from 'drizzle-orm';
import { visits } from '@/db/schema/visits';
import { visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import type { Day } from '@/lib/dates';
import type { VisitState } from './visit';
import type { VisitParams } from './visit-params';

export type VisitFilter = Pick<
	VisitParams,
	'q' | 'partnership' | 'direction' | 'kind' | 'state' | 'from' | 'to' | 'legislature' | 'topic' | 'country'
>;

/** Which visits `user` may see and the filter finds. */
export function visitsWhere({ user, today }: Pick<OfficeContext, 'user' | 'today'>, filter: VisitFilter) {
	const { partnership, direction, kind, state, from, to, legislature, topic, country } = filter;
	return and(
		visibleVisits(user),
		found(filter.q),
		direction.length ? inArray(visits.direction, direction) : undefined,
		kind.length ? inArray(visits.kind, kind) : undefined,
		state.length ? or(...state.map((each) => inState(each, today))) : undefined,
		from ? sql`${visits.startsOn} >= ${from}::date` : undefined,
		to ? sql`${visits.startsOn} <= ${to}::date` : undefined,
		legislature ? beginsIn(legislature) : undefined,
		partnership.length
			? among(sql`select visit_id from visit_partnerships where partnership_id in ${partnership}`)
			: undefined,
		topic.length
			? among(sql`select visit_id from visit_topics
				where topic_id = any(array(select id from topics where key in ${topic}))`)
			: undefined,
		country.length
			? among(sql`select visit_id from visit_stops
				where territory_id = any(array(select id from territories where country_code in ${country}))`)
			: undefined,
	);
}

const among = (ids: SQL) => sql`${visits.id} in (${ids})`;

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

/**
 * Holds every word of `q` in any form, or `q` as a part of a word. Fewer than three letters are no part
 * that an index knows; they find words that begin so.
 */
function found(q: string): SQL | undefined {
	const query = q.trim();
	if (!query) return undefined;
	if ([...query].length < 3) return sql`visits.words @@ to_tsquery('de', ${prefix(query)})`;
	const part = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
	return sql`(visits.search like normalise(${part}) or visits.words @@ websearch_to_tsquery('de', ${query}))`;
}

const prefix = (query: string) => `'${query.replace(/['\\]/g, ' ')}':*`;
