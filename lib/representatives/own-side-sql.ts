import 'server-only';
import { type SQL, sql } from 'drizzle-orm';

/** Organisations of the office's own remit. */
const home = (organisation: SQL) => sql`exists (select 1 from territory_ancestors up
	join territories t on t.id = up.ancestor_id and t.home where up.territory_id = ${organisation}.territory_id)`;

/**
 * Whether a member of a delegation (`m`, of `visits`) belongs to the office's own side and so is nobody whom it met:
 * somebody with an account, or in an organisation of its own remit, by the office held then or as named then.
 */
export const ofOwnSide: SQL = sql`(
	exists (select 1 from users u left join people own on own.id = m.person_id
		where u.name = m.name_then or lower(u.email) = lower(own.email))
	or exists (select 1 from appointments held join organisations o on o.id = held.organisation_id
		where held.person_id = m.person_id and held.during @> visits.starts_on and ${home(sql`o`)})
	or exists (select 1 from organisations o where o.name = m.organisation_then and ${home(sql`o`)}))`;
