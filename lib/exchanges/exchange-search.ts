import 'server-only';
import { sql } from 'drizzle-orm';
import { searchable } from '@/lib/words-sql';

/** What a programme is found by: name and fields in both languages, and where the money comes from. */
export const programmeSearch = searchable(
	sql`exchange_programmes.name ->> 'de'`,
	sql`exchange_programmes.name ->> 'en'`,
	sql`exchange_programmes.funding`,
	sql`(select string_agg(word.value, ' ')
		from jsonb_array_elements(exchange_programmes.fields) field, jsonb_each_text(field) word)`,
);

/** What a round, joined with its programme, is found by. */
export const roundSearch = searchable(
	sql`exchange_rounds.label`,
	sql`exchange_programmes.name ->> 'de'`,
	sql`exchange_programmes.name ->> 'en'`,
);

/**
 * What a placement, joined with its participant, is found by: name, field and both organisations. Not people.search: a
 * representative must not find by an address that the list doesn't show.
 */
export const placementSearch = searchable(
	sql`people.title`,
	sql`people.given_name`,
	sql`people.family_name`,
	sql`exchange_placements.field`,
	sql`(select string_agg(o.name, ' ') from organisations o
		where o.id in (exchange_placements.host_organisation_id, exchange_placements.home_organisation_id))`,
);
