create view site.office as
	select o.name, o.site_title, o.intro, o.contact, o.demo, t.label as home
	from office o left join territories t on t.id = o.home_territory_id;
--> statement-breakpoint
create view site.partnership_kinds as select id, key, label, position from partnership_kinds;
--> statement-breakpoint
create view site.topics as select id, key, label, position from topics;
--> statement-breakpoint
-- The names are gathered anew, since partnerships.search also holds the file reference. The status is worked out here, not by partnership_status: the site's role may not read the ledger itself.
create view site.partnerships as
	select p.id, p.slug, p.kind_id, p.parent_id, p.label, n.search, p.summary, p.description, p.published_at,
		coalesce(s.status, 'proposed') as status,
		f."on" as founded_on, f.on_first as founded_first, f.on_last as founded_last
	from partnerships p
	left join lateral (
		select case e.type when 'suspended' then 'suspended' when 'ended' then 'ended' else 'active' end as status
		from partnership_events e
		where e.partnership_id = p.id and e.type in ('founded', 'suspended', 'resumed', 'ended')
			and not (e.type in ('suspended', 'resumed') and e.scope = 'project')
			and (e.on_first is null or e.on_first <= (now() at time zone 'Europe/Berlin')::date)
		order by e.on_first desc nulls last, e.on_last desc nulls last, e.created_at desc, e.id desc limit 1
	) s on true
	left join lateral (
		select e."on", e.on_first, e.on_last from partnership_events e
		where e.partnership_id = p.id and e.type = 'founded'
		order by e.on_first nulls first, e.on_last nulls first limit 1
	) f on true
	cross join lateral (
		select coalesce(string_agg(t.search, ' '), '') as search
		from partnership_parties pp join territories t on t.id = pp.territory_id
			or t.id in (select s.from_id from territory_successions s where s.to_id = pp.territory_id)
		where pp.partnership_id = p.id
	) n
	where p.published_at is not null;
--> statement-breakpoint
create view site.partnership_parties as
	select pp.partnership_id, pp.territory_id, pp.side, pp.position, t.label, t.kind, t.country_code, t.lat, t.lon
	from partnership_parties pp
	join partnerships p on p.id = pp.partnership_id and p.published_at is not null
	join territories t on t.id = pp.territory_id;
--> statement-breakpoint
-- Former and variant names of the partner, and the territories it emerged from.
create view site.partnership_names as
	select pp.partnership_id, n.locale, n.name, n.status, n.valid_from, n.valid_to,
		null::text as succession, null::text as succeeded_on
	from partnership_parties pp
	join partnerships p on p.id = pp.partnership_id and p.published_at is not null
	join territory_names n on n.territory_id = pp.territory_id and n.status <> 'current'
	where pp.side = 'partner'
	union all
	select pp.partnership_id, n.locale, n.name, 'former', n.valid_from, n.valid_to, s.kind, s."on"
	from partnership_parties pp
	join partnerships p on p.id = pp.partnership_id and p.published_at is not null
	join territory_successions s on s.to_id = pp.territory_id
	join territory_names n on n.territory_id = s.from_id and n.status = 'current'
	where pp.side = 'partner';
--> statement-breakpoint
create view site.partnership_topics as
	select pt.partnership_id, pt.topic_id
	from partnership_topics pt join partnerships p on p.id = pt.partnership_id and p.published_at is not null;
--> statement-breakpoint
create view site.partnership_events as
	select e.id, e.partnership_id, e.type, e."on", e.on_first, e.on_last, e.celebrated_on, e.scope, e.text, e.anniversary_base,
		v.slug as visit_slug
	from partnership_events e
	join partnerships p on p.id = e.partnership_id and p.published_at is not null
	left join visits v on v.id = e.visit_id and v.published_at is not null and v.status in ('confirmed', 'reported');
--> statement-breakpoint
create view site.visits as
	select id, slug, direction, kind, starts_on, ends_on, public_title as title, public_summary as summary, published_at
	from visits where published_at is not null and status in ('confirmed', 'reported');
--> statement-breakpoint
create view site.visit_partnerships as
	select vp.visit_id, vp.partnership_id
	from visit_partnerships vp
	join site.visits v on v.id = vp.visit_id
	join partnerships p on p.id = vp.partnership_id and p.published_at is not null;
--> statement-breakpoint
create view site.visit_topics as
	select vt.visit_id, vt.topic_id from visit_topics vt join site.visits v on v.id = vt.visit_id;
--> statement-breakpoint
create view site.visit_stops as
	select s.visit_id, s.position, s.place, s."from", s."to", t.label, t.country_code, t.kind
	from visit_stops s join site.visits v on v.id = s.visit_id join territories t on t.id = s.territory_id;
--> statement-breakpoint
create view site.agenda_items as
	select a.id, a.visit_id, a.starts_at, a.ends_at, a.time_zone, a.place, a.title
	from agenda_items a join site.visits v on v.id = a.visit_id where a.public;
--> statement-breakpoint
create function site.normalise(text) returns text language sql immutable parallel safe strict
	security definer set search_path = public, pg_temp
	return public.normalise($1);
--> statement-breakpoint
-- Functions are open to everybody by default; the site's role is to have nothing but its views.
revoke execute on function partnership_status(uuid, date) from public;
--> statement-breakpoint
grant usage on schema site to jumelage_site;
--> statement-breakpoint
grant select on all tables in schema site to jumelage_site;
--> statement-breakpoint
alter default privileges in schema site grant select on tables to jumelage_site;
--> statement-breakpoint
create function site_changed() returns trigger language plpgsql as $$
begin
	perform pg_notify('site_changed', '');
	return null;
end $$;
--> statement-breakpoint
create function site_changed_by_visit() returns trigger language plpgsql as $$
begin
	if exists (select from visits where id in (new.visit_id, old.visit_id) and published_at is not null) then
		perform pg_notify('site_changed', '');
	end if;
	return null;
end $$;
--> statement-breakpoint
do $$
declare
	name text;
begin
	foreach name in array array['office', 'partnership_kinds', 'topics', 'partnerships', 'partnership_parties', 'partnership_topics',
		'partnership_events', 'territories', 'territory_names', 'territory_successions'] loop
		execute format('create trigger site_changed after insert or update or delete or truncate on %I
			for each statement execute function site_changed()', name);
	end loop;
	foreach name in array array['visit_stops', 'visit_partnerships', 'visit_topics', 'agenda_items'] loop
		execute format('create trigger site_changed after insert or update or delete on %I
			for each row execute function site_changed_by_visit()', name);
	end loop;
end $$;
--> statement-breakpoint
create trigger site_changed_insert after insert on visits for each row
	when (new.published_at is not null) execute function site_changed();
--> statement-breakpoint
create trigger site_changed_update after update on visits for each row
	when (old.published_at is not null or new.published_at is not null) execute function site_changed();
--> statement-breakpoint
create trigger site_changed_delete after delete on visits for each row
	when (old.published_at is not null) execute function site_changed();
