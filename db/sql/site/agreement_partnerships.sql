-- A partnership that only somebody brings who joins on a day to come waits until then.
create view site.agreement_partnerships as
	select ap.agreement_id, ap.partnership_id
	from agreement_partnerships ap
	join site.agreements a on a.id = ap.agreement_id
	join partnerships p on p.id = ap.partnership_id and p.published_at is not null
	where not ap.by_signatory or coalesce((
		select bool_or(not s.accession or s.signed_on is null or s.signed_on <= (now() at time zone 'Europe/Berlin')::date)
		from agreement_signatories s
		left join organisations o on o.id = s.organisation_id
		join territory_ancestors around on around.territory_id = coalesce(s.territory_id, o.territory_id)
		join partnership_parties pp on pp.partnership_id = ap.partnership_id and pp.side = 'partner'
			and pp.territory_id = around.ancestor_id and (s.territory_id is null or s.territory_id = pp.territory_id)
		where s.agreement_id = ap.agreement_id), true);
