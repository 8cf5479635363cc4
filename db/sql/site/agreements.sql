-- Without the terms of notice and without persons: the names of those who signed are the office's own.
create view site.agreements as
	select a.id, a.title, a.kind, a.signed_on, a.signed_first, a.signed_last, a.in_force_from, a.ends_on, a.terminated_on,
		a.tacit_renewal_months, a.open_for_accession,
		(select p.id from agreements p where p.id = a.predecessor_id and p.published_at is not null) as predecessor_id,
		(select greatest(s.signed_first, s.in_force_from) from agreements s where s.predecessor_id = a.id and s.signed_first is not null) as renewed_from
	from agreements a
	where a.published_at is not null and a.signed_first is not null and exists (
		select from agreement_partnerships ap join partnerships p on p.id = ap.partnership_id and p.published_at is not null
		where ap.agreement_id = a.id);
