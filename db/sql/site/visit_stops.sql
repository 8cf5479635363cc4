-- Nothing is public outside the days of its visit, whoever wrote it.
create view site.visit_stops as
	select s.visit_id, s.position, s.place,
		case when s."from" between v.starts_on and v.ends_on then s."from" end as "from",
		case when s."to" between v.starts_on and v.ends_on then s."to" end as "to",
		t.label, t.country_code, t.kind, s.territory_id, s.public_words as search
	from visit_stops s join site.visits v on v.id = s.visit_id join territories t on t.id = s.territory_id;
