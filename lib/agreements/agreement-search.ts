import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { agreements } from '@/db/schema/agreements';
import type { Holder } from '@/lib/auth/permissions';
import { visiblePartnerships } from '@/lib/auth/scope';
import { searchable } from '@/lib/words-sql';

/**
 * What an agreement is found by. `agreements.search` holds names and file references of all its partnerships; whoever
 * may not see each of them gets the same text without the others', worked out for the few agreements in sight.
 */
export function agreementSearch(holder: Holder): SQL {
	const seen = visiblePartnerships(holder);
	if (!seen) return sql`${agreements.search}`;
	return sql`concat_ws(' ', ${searchable(
		sql`agreements.title ->> 'de'`,
		sql`agreements.title ->> 'en'`,
		agreements.fileReference,
		agreements.signedAt,
		sql`(select string_agg(concat_ws(' ', s.name_then, s.office_then, o.name, t.search), ' ')
			from agreement_signatories s left join organisations o on o.id = s.organisation_id
			left join territories t on t.id = s.territory_id where s.agreement_id = agreements.id)`,
	)}, (select string_agg(partnerships.search, ' ') from agreement_partnerships ap
			join partnerships on partnerships.id = ap.partnership_id
			where ap.agreement_id = agreements.id and ${seen}))`;
}
