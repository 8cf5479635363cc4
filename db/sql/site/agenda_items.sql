-- Nothing is public outside the days of its visit, whoever wrote it.
create view site.agenda_items as
	select a.id, a.visit_id, a.starts_at, a.ends_at, a.time_zone, a.place, a.title, a.end_time_zone, a.public_words as search
	from agenda_items a join site.visits v on v.id = a.visit_id
	where a.public and (a.starts_at at time zone a.time_zone)::date between v.starts_on and v.ends_on;
