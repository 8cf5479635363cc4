-- Links that only an accession accounts for go with it from now on, also where it was entered before the column was there.
set local jumelage.actor_name = 'Migration';
--> statement-breakpoint
update agreement_partnerships ap set by_signatory = true
where not by_signatory
	and exists (select from agreement_signatories s
		join partnership_parties pp on pp.territory_id = s.territory_id and pp.side = 'partner'
		where s.agreement_id = ap.agreement_id and s.accession and pp.partnership_id = ap.partnership_id)
	and not exists (select from agreement_signatories s
		join partnership_parties pp on pp.territory_id = s.territory_id and pp.side = 'partner'
		where s.agreement_id = ap.agreement_id and not s.accession and pp.partnership_id = ap.partnership_id);
