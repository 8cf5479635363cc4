create view site.ledger_entries as
	select e.id, e.partnership_id, e.type, e."on", e.on_first, e.on_last, e.celebrated_on, e.scope, e.text, e.anniversary_base,
		v.slug as visit_slug
	from ledger_entries e
	join partnerships p on p.id = e.partnership_id and p.published_at is not null
	left join visits v on v.id = e.visit_id and v.published_at is not null and v.status in ('confirmed', 'reported');
