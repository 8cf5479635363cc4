-- One line per party, however many signed for it. Who joins on a day to come waits until then; who has left is told
-- with the day, from that day on; who joined again belongs to it.
create view site.agreement_parties as
	select s.agreement_id, coalesce(t.label, jsonb_build_object('de', o.name)) as label, bool_and(s.accession) as accession,
		min(s.signed_on) filter (where s.accession) as joined_on, min(s.position) as position,
		case when bool_and(coalesce(s.left_on <= (now() at time zone 'Europe/Berlin')::date, false)) then max(s.left_on) end as left_on
	from agreement_signatories s
	join site.agreements a on a.id = s.agreement_id
	left join territories t on t.id = s.territory_id
	left join organisations o on o.id = s.organisation_id
	where not s.accession or s.signed_on is null or s.signed_on <= (now() at time zone 'Europe/Berlin')::date
	group by s.agreement_id, s.territory_id, s.organisation_id, t.label, o.name;
