import 'server-only';
import { sql } from 'drizzle-orm';
import type { Day } from '@/lib/dates';
import { ownPartnership } from './partnership-own-sql';

/** Whether a partnership of the office's own is in force on that day and nobody represents it; not where its post was closed. domain.md. */
export const vacantOn = (today: Day) => sql<boolean>`(
	partnership_status(partnerships.id, ${today}::date) in ('active', 'suspended')
	and ${ownPartnership}
	and not exists (select from representatives r where r.partnership_id = partnerships.id
		and r.role = 'principal' and r.during @> ${today}::date)
	and not exists (select from representative_posts o where o.partnership_id = partnerships.id
		and o.closed_on < ${today}::date))`;
