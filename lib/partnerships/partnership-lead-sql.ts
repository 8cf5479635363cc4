import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema/partnerships';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';

/** The account that looks after a row of `partnerships`: its lead or, if that account is closed, its deputy. */
const lead = sql`coalesce(
	(select u.id from users u where u.id = partnerships.lead_user_id and u.active),
	(select u.id from users u where u.id = partnerships.deputy_user_id and u.active))`;

const links = {
	partnership: sql`select id, id as partnership_id from partnerships`,
	visit: sql`select visit_id as id, partnership_id from visit_partnerships`,
	agreement: sql`select agreement_id as id, partnership_id from agreement_partnerships`,
	round: sql`select r.id, ep.partnership_id from exchange_rounds r
		join exchange_partnerships ep on ep.programme_id = r.programme_id`,
};

/** Visits of a partnership that `userId` looks after. */
export const visitsLedBy = (
	userId: string,
): SQL => sql`visits.id in (select vp.visit_id from visit_partnerships vp
	join partnerships on partnerships.id = vp.partnership_id where ${lead} = ${userId})`;

/** Who looks after the partnerships of each record, of those that `user` may see; records without are left out. */
export async function leadsOf({ db, user }: OfficeContext, of: keyof typeof links, ids: string[]) {
	const leads = new Map<string, { id: string; name: string }[]>();
	if (ids.length === 0) return leads;
	const rows = await db
		.selectDistinct({
			record: sql<string>`link.id`,
			id: sql<string>`lead.id`,
			name: sql<string>`lead.name`,
		})
		.from(partnerships)
		.innerJoin(sql`(${links[of]}) link`, sql`link.partnership_id = partnerships.id`)
		.innerJoin(sql`users lead`, sql`lead.id = ${lead}`)
		.where(sql`link.id in ${ids} and ${visiblePartnerships(user) ?? sql`true`}`)
		.orderBy(sql`lead.name`);
	for (const { record, ...account } of rows) leads.set(record, [...(leads.get(record) ?? []), account]);
	return leads;
}
