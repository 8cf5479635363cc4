-- Nothing is public outside the days of its visit, whoever wrote it.
create or replace view site.visit_stops as
	select s.visit_id, s.position, s.place,
		case when s."from" between v.starts_on and v.ends_on then s."from" end as "from",
		case when s."to" between v.starts_on and v.ends_on then s."to" end as "to",
		t.label, t.country_code, t.kind
	from visit_stops s join site.visits v on v.id = s.visit_id join territories t on t.id = s.territory_id;
--> statement-breakpoint
create or replace view site.agenda_items as
	select a.id, a.visit_id, a.starts_at, a.ends_at, a.time_zone, a.place, a.title
	from agenda_items a join site.visits v on v.id = a.visit_id
	where a.public and (a.starts_at at time zone a.time_zone)::date between v.starts_on and v.ends_on;
