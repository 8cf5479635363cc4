import 'server-only';
import { and, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema/partnerships';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { addYears } from '@/lib/dates';
import { ownPartnership } from './partnership-own-sql';
import { partnershipName } from './partnership-sql';

/** Its visits, whatever the direction, on their days but those that do not take place on them (null, which no comparison finds). */
export const visitsOfPartnership = sql`from visit_partnerships vp where vp.partnership_id = partnerships.id`;

/** The office's own partnerships in force with no visit in the last year and none to come, the longest silent first, at most `most`. */
export async function quietPartnerships({ db, user, today }: OfficeContext, locale: string, most = 6) {
	const lastVisit = sql<string | null>`(select max(vp.counted_on)::text ${visitsOfPartnership})`;
	return db
		.select({ id: partnerships.id, name: partnershipName(locale), lastVisit })
		.from(partnerships)
		.where(
			and(
				visiblePartnerships(user),
				ownPartnership,
				sql`partnership_status(partnerships.id, ${today}) in ('active', 'suspended')`,
				sql`not exists (select ${visitsOfPartnership} and vp.counted_on >= ${addYears(today, -1)}::date)`,
			),
		)
		.orderBy(sql`${lastVisit} asc nulls first`, partnerships.id)
		.limit(most);
}

/** Whether the office has any partnership of its own in force: without one, silence says nothing. */
export async function hasPartnersInForce({ db, user, today }: OfficeContext): Promise<boolean> {
	const rows = await db
		.select({ id: partnerships.id })
		.from(partnerships)
		.where(
			and(
				visiblePartnerships(user),
				ownPartnership,
				sql`partnership_status(partnerships.id, ${today}) in ('active', 'suspended')`,
			),
		)
		.limit(1);
	return rows.length > 0;
}
