import 'server-only';
import { and, count, eq, type SQL, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema/partnerships';
import { representativePosts } from '@/db/schema/representatives';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { addDays, type Day } from '@/lib/dates';
import { parseSort } from '@/lib/list-params';
import { alphabetical, ordered } from '@/lib/list-query';
import { runsWithin } from '@/lib/lists/running-query';
import { partnershipName } from '@/lib/partnerships/partnership-sql';
import { vacantOn } from '@/lib/partnerships/partnership-vacancy-sql';
import { searchIn } from '@/lib/words-sql';
import { endingDays, type PostState } from './representative';
import type { RepresentativeParams } from './representative-params';
import { representativeSearch } from './representative-search';

type Held = {
	id: string;
	personId: string;
	name: string;
	from: Day;
	to: Day | null;
};

/** The term of that role which holds today, as JSON. */
const heldToday = (role: 'principal' | 'deputy', today: Day) => sql`(
	select json_build_object('id', r.id, 'personId', r.person_id, 'from', lower(r.during)::text,
		'to', (upper(r.during) - 1)::text, 'familyName', q.family_name,
		'name', concat_ws(' ', q.title, q.given_name, q.family_name))
	from representatives r join people q on q.id = r.person_id
	where r.partnership_id = partnerships.id and r.role = ${role} and r.during @> ${today}::date
	order by lower(r.during), r.id limit 1)`;

/** The next principal whose term has not begun. */
const announced = (today: Day) => sql`(
	select json_build_object('id', r.id, 'personId', r.person_id, 'from', lower(r.during)::text,
		'to', (upper(r.during) - 1)::text, 'familyName', q.family_name,
		'name', concat_ws(' ', q.title, q.given_name, q.family_name))
	from representatives r join people q on q.id = r.person_id
	where r.partnership_id = partnerships.id and r.role = 'principal' and lower(r.during) > ${today}::date
	order by lower(r.during), r.id limit 1)`;

/** The twin of postState, which a test holds against it. */
function postStateOn(today: Day, held: SQL, next: SQL) {
	return sql<PostState>`case
		when ${representativePosts.closedOn} < ${today}::date then 'former'
		when ${held} is null then case when ${next} is null then 'vacant' else 'designated' end
		when (${held} ->> 'to')::date <= ${addDays(today, endingDays)}::date then 'ending'
		else 'in_office' end`;
}

const words = (values: readonly string[]) => sql`${`{${values.join(',')}}`}::text[]`;

/** The posts that `user` may see, and the partnerships in force that have none; not yet run, so wrapped. */
export function representativeRows(ctx: OfficeContext, params: RepresentativeParams, locale: string) {
	const { db, user, today } = ctx;
	const name = partnershipName(locale);
	const about = db
		.select({
			holder: sql<Held | null>`${heldToday('principal', today)}`.as('holder'),
			deputy: sql<Held | null>`${heldToday('deputy', today)}`.as('deputy'),
			next: sql<Held | null>`${announced(today)}`.as('next'),
			absent:
				sql<boolean>`exists (select from representative_absences a join representatives r on r.id = a.representative_id
				where r.partnership_id = partnerships.id and r.role = 'principal' and a.during @> ${today}::date
				and r.during @> ${today}::date)`.as('absent'),
			vacant: sql<boolean>`${vacantOn(today)}`.as('vacant'),
		})
		.from(sql`(select 1) one`)
		.as('about');
	const state = postStateOn(today, sql`${about.holder}`, sql`${about.next}`);
	const running = runsWithin(
		params,
		today,
		sql`lower(r.during)`,
		sql`coalesce(upper(r.during) - 1, 'infinity')`,
	);
	const where = and(
		visiblePartnerships(user),
		sql`(${representativePosts.id} is not null or ${about.vacant})`,
		searchIn(representativeSearch, params.q),
		params.state.length > 0 ? sql`${state} = any(${words(params.state)})` : undefined,
		running
			? sql`exists (select from representatives r where r.partnership_id = partnerships.id and ${running})`
			: undefined,
		params.vacant ? sql`${about.vacant} = ${params.vacant === 'yes'}` : undefined,
		params.absent ? sql`${about.absent}` : undefined,
		params.partnership ? eq(partnerships.id, params.partnership) : undefined,
	);
	const { column, descending } = parseSort(params.sort);
	const sorts = {
		partnership: alphabetical(name),
		holder: alphabetical(sql`(${about.holder} ->> 'familyName')`),
		since: sql`(${about.holder} ->> 'from')`,
		until: sql`(${about.holder} ->> 'to')`,
	};
	const query = db
		.select({
			id: partnerships.id,
			partnership: name,
			postId: representativePosts.id,
			seat: representativePosts.seat,
			holder: about.holder,
			deputy: about.deputy,
			next: about.next,
			absent: about.absent,
			vacant: about.vacant,
			state,
		})
		.from(partnerships)
		.leftJoin(representativePosts, eq(representativePosts.partnershipId, partnerships.id))
		.innerJoinLateral(about, sql`true`)
		.where(where)
		.orderBy(...ordered(sorts[column as keyof typeof sorts], descending, partnerships.id))
		.$dynamic();
	const counted = db
		.select({
			total: count(),
			vacant: sql<number>`(count(*) filter (where ${about.vacant}))::int`,
		})
		.from(partnerships)
		.leftJoin(representativePosts, eq(representativePosts.partnershipId, partnerships.id))
		.innerJoinLateral(about, sql`true`)
		.where(where);
	return { query, counted: { query: counted } };
}

/** One page of them; how many there are, and how many of all these stand vacant. */
export async function listRepresentatives(ctx: OfficeContext, params: RepresentativeParams, locale: string) {
	const { query, counted } = representativeRows(ctx, params, locale);
	const [rows, totals] = await Promise.all([
		query.limit(params.size).offset((params.page - 1) * params.size),
		counted.query,
	]);
	return { rows, total: totals[0]?.total ?? 0, vacant: totals[0]?.vacant ?? 0 };
}

export type RepresentativeRow = Awaited<ReturnType<typeof listRepresentatives>>['rows'][number];
