import { prose } from './fill-functions';

/** Visits by number: their parts first, so that the text to search in is derived once, when the visit is written. */

const kinds = 'expert,political,parliamentary,municipal,ceremonial,fair,youth,culture,civil_society';
const tiers = 'official,working,business,press,companion,interpreter,security';
const array = (words: string) => `string_to_array('${words}', ',')`;

/** How far back and ahead visits lie, in days from today; nine of ten are over. */
const [ago, span] = [4380, 4745];
const startsOn = `(date '$today' - ${ago} + floor(bench.r(v, 20) * ${span})::int)`;
const days = 'floor(5 * power(bench.r(v, 21), 2))::int';
const fate = 'bench.r(v, 76)';
/** The first day of those that are neither cancelled nor postponed: the triggers rest, and the visits come last. */
const countedOn = `case when ${fate} < 0.9 or ${startsOn} + ${days} < date '$today' and (${fate} < 0.94 or ${fate} >= 0.995)
	then ${startsOn} end`;

export const members = `insert into delegation_members
	(id, visit_id, person_id, name_then, office_then, organisation_then, tier, is_head, counts_as_government, position, counted_on)
	select bench.id(5, v * 16 + m), bench.id(1, v), bench.id(2, p), bench.given(p) || ' ' || bench.family(p),
		bench.office(p), bench.body(p), bench.pick(${array(tiers)}, power(bench.r(v * 16 + m, 23), 3)), m = 1, m <= 2, m - 1,
		${countedOn}
	from generate_series($from::bigint, $to) v, generate_series(1, 3 + floor(bench.r(v, 22) * 8)::int) m,
		lateral (select bench.some(v * 16 + m, 24, $people) as p) who`;

export const stops = `insert into visit_stops (id, visit_id, territory_id, place, position)
	select bench.id(6, v * 4 + s), bench.id(1, v), bench.id(3, t), bench.place(t + 1000), s
	from generate_series($from::bigint, $to) v, generate_series(0, floor(power(bench.r(v, 30), 3) * 3)::int) s,
		lateral (select bench.some(v + s * 7919, 31, $partnerships) as t) at`;

/** The first partnership is that of the first stop. */
export const partnerships = `insert into visit_partnerships (visit_id, partnership_id, counted_on)
	select distinct bench.id(1, v), bench.id(4, bench.some(v + s * 7919, 31, $partnerships)), ${countedOn}
	from generate_series($from::bigint, $to) v, generate_series(0, (bench.r(v, 40) < 0.2)::int) s`;

export const topics = `insert into visit_topics (visit_id, topic_id)
	select distinct bench.id(1, v), t.ids[1 + floor(cardinality(t.ids) * bench.r(v + s * 7919, 41))::int]
	from (select array_agg(id order by position, key) as ids from topics) t,
		generate_series($from::bigint, $to) v, generate_series(0, floor(bench.r(v, 42) * 3)::int) s`;

export const agenda = `insert into agenda_items (id, visit_id, starts_at, ends_at, place, title, responsible)
	select bench.id(7, v * 16 + a), bench.id(1, v), at, at + interval '1 hour', bench.place(v + a), bench.rare(v + a, 51),
		bench.family(v + a)
	from generate_series($from::bigint, $to) v, generate_series(0, 5) a,
		lateral (select ${startsOn} + make_interval(hours => 8 + 2 * a) as at) time
	where bench.r(v, 50) < 0.2`;

export const followUps = `insert into follow_ups (id, visit_id, text, owner, responsible, due_on, done_on)
	select bench.id(8, v), bench.id(1, v), bench.sentence(v, 60), bench.pick(array['ours', 'theirs'], bench.r(v, 61)),
		bench.family(v), ${startsOn} + 60, case when ${startsOn} < date '$today' - 90 or bench.r(v, 62) < 0.5 then ${startsOn} + 50 end
	from generate_series($from::bigint, $to) v where bench.r(v, 63) < 0.2`;

/** Of a thousand visits that are over, five wait for their report; the first 200 reported ones are public. */
export const visits = `insert into visits (id, direction, kind, title, purpose, starts_on, ends_on, status, host, result,
		cancelled_reason, slug, public_title, public_summary, published_at)
	select bench.id(1, v), bench.pick(array['incoming', 'outgoing', 'third_place', 'virtual'], power(bench.r(v, 70), 2)),
		bench.pick(${array(kinds)}, power(bench.r(v, 71), 2)),
		bench.occasion(v) || ' ' || bench.subject(v, 72) || ' ' || bench.place(bench.some(v, 31, $partnerships)),
		${prose('v', 100, '1 + floor(bench.r(v, 73) * 3)::int')}, first, last, status, bench.body(v),
		case when status = 'reported' then ${prose('v', 200, '2 + floor(bench.r(v, 74) * 3)::int')} end,
		case when status in ('cancelled', 'postponed') then bench.sentence(v, 75) end,
		case when public then 'besuch-' || v end,
		case when public then jsonb_build_object('de', bench.occasion(v) || ' ' || bench.subject(v, 72)) else '{}' end,
		case when public then jsonb_build_object('de', ${prose('v', 300, '3')}) else '{}' end,
		case when public then last + interval '7 days' end
	from generate_series($from::bigint, $to) v,
		lateral (select ${startsOn} as first, ${startsOn} + ${days} as last, ${fate} as x) day,
		lateral (select case
			when last < date '$today' then case when x < 0.94 then 'reported' when x < 0.98 then 'cancelled'
				when x < 0.995 then 'postponed' else 'confirmed' end
			else case when x < 0.2 then 'requested' when x < 0.6 then 'planned' when x < 0.9 then 'confirmed'
				when x < 0.95 then 'postponed' else 'cancelled' end end as status) state,
		lateral (select v <= 220 and status = 'reported' as public) site`;

/** Some were revised since they were logged. */
export const revisions = `update visits set purpose = purpose || ' ' || bench.sentence(('x' || left(id::text, 8))::bit(32)::bigint, 80)
	where id in (select bench.id(1, v) from generate_series($from::bigint, $to, 20) v)`;
