import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { partnerships } from '@/db/schema/partnerships';
import { users } from '@/db/schema/users';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { compareDays, type Day } from '@/lib/dates';
import { visitsOfPartnership } from '@/lib/partnerships/partnership-quiet-queries';
import { monthsBefore, type QuietLine } from './quiet';

const visitWhere = (when: ReturnType<typeof sql>, order: ReturnType<typeof sql>) =>
	sql<QuietLine['lastVisit']>`(select json_build_object('id', v.id, 'title', v.title, 'startsOn', v.starts_on)
		from (select vp.visit_id ${visitsOfPartnership} and ${when} order by vp.counted_on ${order}, vp.visit_id limit 1) first
		join visits v on v.id = first.visit_id)`;

/** The latest sign of life by today, whatever its kind; something undated is none. */
const lastContact = (today: Day) => sql<QuietLine['lastContact']>`(
	select json_build_object('kind', kind, 'on', coalesce(said, day::text)) from (
		(select 'visit' as kind, max(vp.counted_on) as day, null::text as said ${visitsOfPartnership} and vp.counted_on <= ${today}::date)
		union all select 'ledgerEntry', e.on_first, e."on" from ledger_entries e where e.partnership_id = partnerships.id
		union all select 'agreement', a.signed_first, a.signed_on from agreement_partnerships ap
			join agreements a on a.id = ap.agreement_id where ap.partnership_id = partnerships.id
		union all select 'followUp', max(f.done_on), null from (
			select done_on from follow_ups where partnership_id = partnerships.id
			union all select f.done_on from visit_partnerships vp join follow_ups f on f.visit_id = vp.visit_id
				where vp.partnership_id = partnerships.id
			union all select f.done_on from agreement_partnerships ap join follow_ups f on f.agreement_id = ap.agreement_id
				where ap.partnership_id = partnerships.id) f where f.done_on <= ${today}::date
		union all select 'placement', p.starts_on, null from exchange_partnerships ep
			join exchange_rounds r on r.programme_id = ep.programme_id
			join exchange_placements p on p.round_id = r.id and p.status in ('placed', 'completed', 'broken_off')
			where ep.partnership_id = partnerships.id
		union all select 'monthlyReport', m.month, to_char(m.month, 'YYYY-MM') from representative_posts rp
			join monthly_reports m on m.post_id = rp.id and m.status = 'approved'
			where rp.partnership_id = partnerships.id
	) contact where day <= ${today}::date order by day desc, kind limit 1)`;

/**
 * Partnerships in force that `user` may see, without a visit that began in the last so many months; the longest
 * silent first. A visit to come doesn't take one off the list, but stands beside it. `kinds` are keys.
 */
export async function quietSince(
	{ db, user, today }: OfficeContext,
	{ months, kinds }: { months: number; kinds: string[] },
): Promise<QuietLine[]> {
	const lastVisit = visitWhere(sql`vp.counted_on <= ${today}::date`, sql`desc`);
	const since = monthsBefore(today, months);
	const rows = await db
		.select({
			partnershipId: partnerships.id,
			slug: partnerships.slug,
			label: partnerships.label,
			kind: partnershipKinds.label,
			suspended: sql<boolean>`partnership_status(partnerships.id, ${today}::date) = 'suspended'`,
			lastVisit,
			nextVisit: visitWhere(sql`vp.counted_on > ${today}::date`, sql`asc`),
			lastContact: lastContact(today),
			lead: users.name,
		})
		.from(partnerships)
		.innerJoin(partnershipKinds, eq(partnershipKinds.id, partnerships.kindId))
		.leftJoin(users, eq(users.id, partnerships.leadUserId))
		.where(
			and(
				visiblePartnerships(user),
				sql`partnership_status(partnerships.id, ${today}::date) in ('active', 'suspended')`,
				sql`not exists (select ${visitsOfPartnership} and vp.counted_on > ${since}::date
					and vp.counted_on <= ${today}::date)`,
				kinds.length > 0 ? sql`${partnershipKinds.key} in ${kinds}` : undefined,
			),
		);
	const { compare } = new Intl.Collator('de', { numeric: true });
	const nameOf = ({ label, slug }: (typeof rows)[number]) => label.de ?? label.en ?? slug;
	return rows
		.sort(
			(a, b) =>
				compareDays(a.lastVisit?.startsOn ?? '', b.lastVisit?.startsOn ?? '') ||
				compare(nameOf(a), nameOf(b)),
		)
		.map(({ slug, label, ...line }) => ({
			...line,
			label: Object.keys(label).length ? label : { de: slug },
		}));
}
