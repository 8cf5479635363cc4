import 'server-only';
import { sql } from 'drizzle-orm';

/**
 * Whether the office itself is tied: its home territory is a party. A register also keeps what counties and
 * municipalities have agreed for themselves; nobody is reminded of these. Without a home territory all are the office's.
 */
export const ownPartnership = sql`coalesce((
	select o.home_territory_id is null or exists (select from partnership_parties own
		where own.partnership_id = partnerships.id and own.territory_id = o.home_territory_id)
	from office o limit 1), true)`;
