import 'server-only';
import { type SQL, sql } from 'drizzle-orm';

/**
 * From which day on the partner side of a partnership no longer belongs to an agreement, as SQL: once all who signed for
 * it have left, or are to leave; null while one stays or none signed. Who signed for it is found as in the view site.agreement_partnerships.
 */
export const leftOn = (agreementId: SQL, partnershipId: SQL) => sql`(
	select case when bool_and(s.left_on is not null) then max(s.left_on) end
	from agreement_signatories s
	left join organisations o on o.id = s.organisation_id
	join territory_ancestors around on around.territory_id = coalesce(s.territory_id, o.territory_id)
	join partnership_parties pp on pp.partnership_id = ${partnershipId} and pp.side = 'partner'
		and pp.territory_id = around.ancestor_id and (s.territory_id is null or s.territory_id = pp.territory_id)
	where s.agreement_id = ${agreementId})`;
