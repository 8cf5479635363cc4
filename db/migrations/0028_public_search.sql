create or replace function public.without_derived(record jsonb, of_table text) returns jsonb
	language sql immutable parallel safe
	return case
			when of_table in ('territories', 'partnerships') then record - 'label'
			when of_table = 'reports' then record - 'figures'
			else record
		end - array['search', 'words', 'public_words', 'version', 'updated_at', 'totp_last_step'];
--> statement-breakpoint
-- What the public finds a visit by, beside what it has of others: their topics, partnerships and places are few and looked through apart.
ALTER TABLE "visits" ADD COLUMN "public_words" text GENERATED ALWAYS AS (searchable(coalesce(public_title ->> 'de', '') || ' ' || coalesce(public_title ->> 'en', '') || ' ' || coalesce(public_summary ->> 'de', '') || ' ' || coalesce(public_summary ->> 'en', ''))) STORED;--> statement-breakpoint
ALTER TABLE "visit_stops" ADD COLUMN "public_words" text GENERATED ALWAYS AS (searchable(place)) STORED;--> statement-breakpoint
CREATE INDEX "visit_stops_public_words" ON "visit_stops" USING gin (public_words gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "visits_public_words" ON "visits" USING gin (public_words gin_trgm_ops) WHERE published_at is not null;--> statement-breakpoint
create or replace view site.visits as
	select id, slug, direction, kind, starts_on, ends_on, public_title as title, public_summary as summary, published_at, public_words as search
	from visits where published_at is not null and status in ('confirmed', 'reported');
--> statement-breakpoint
create or replace view site.visit_stops as
	select s.visit_id, s.position, s.place,
		case when s."from" between v.starts_on and v.ends_on then s."from" end as "from",
		case when s."to" between v.starts_on and v.ends_on then s."to" end as "to",
		t.label, t.country_code, t.kind, s.territory_id, s.public_words as search
	from visit_stops s join site.visits v on v.id = s.visit_id join territories t on t.id = s.territory_id;
--> statement-breakpoint
-- Visits in whose words one is nearly the word in the setting: the site's role may not name the operator, so the view does. How near is near enough says pg_trgm.word_similarity_threshold.
create view site.visits_nearly as
	select id, public_words as search
	from visits where published_at is not null and status in ('confirmed', 'reported')
		and current_setting('jumelage.nearly', true) <% public_words
	union all
	select v.id, s.public_words
	from visit_stops s join site.visits v on v.id = s.visit_id
	where current_setting('jumelage.nearly', true) <% s.public_words;
--> statement-breakpoint
-- Where the published visits went, by every name that has begun.
create view site.visit_places as
	select t.id, t.label, t.country_code, n.search
	from territories t
	cross join lateral (
		select site.normalise(string_agg(n.name, ' ')) as search from territory_names n
		where n.territory_id = t.id and (n.status = 'former'
			or coalesce(rpad(substring(n.valid_from from '^[0-9]{4}(?:-[0-9]{2}){0,2}'), 10, '-01-01') <= (now() at time zone 'Europe/Berlin')::date::text, true))
	) n
	where exists (select from visit_stops s join site.visits v on v.id = s.visit_id where s.territory_id = t.id);
--> statement-breakpoint
-- Names and successions count from their day on: what lies ahead is neither shown nor found.
create or replace view site.partnership_names as
	with recursive today as (
		select (now() at time zone 'Europe/Berlin')::date as today
	), partner as (
		select pp.partnership_id, pp.territory_id
		from partnership_parties pp
		join partnerships p on p.id = pp.partnership_id and p.published_at is not null
		where pp.side = 'partner'
	), step as (
		select from_id, to_id, kind, "on" from territory_successions, today where on_first <= today
	), kin as (
		select p.partnership_id, p.territory_id as party_id, s.from_id as territory_id, s.kind, s."on", s.kind as relation, 'before' as way
		from partner p join step s on s.to_id = p.territory_id
		union
		select p.partnership_id, p.territory_id, s.to_id, s.kind, s."on", s.kind, 'after'
		from partner p join step s on s.from_id = p.territory_id
		union
		select k.partnership_id, k.party_id, s.other_id, s.kind, s."on", case k.relation when 'rename' then s.kind else 'further' end, k.way
		from kin k join (
			select to_id as at_id, from_id as other_id, kind, "on", 'before' as way from step
			union all select from_id, to_id, kind, "on", 'after' from step
		) s on s.at_id = k.territory_id and s.way = k.way
		where s.other_id <> k.party_id
	)
	select p.partnership_id, p.territory_id, n.locale, n.name, n.status, n.valid_from, n.valid_to,
		null::text as succession, null::text as succeeded_on, null::text as relation, null::text as way
	from partner p join territories t on t.id = p.territory_id
	join territory_names n on n.territory_id = p.territory_id and n.status <> 'current' and n.name is distinct from t.label ->> n.locale
	cross join today
	where n.status = 'former'
		or coalesce(rpad(substring(n.valid_from from '^[0-9]{4}(?:-[0-9]{2}){0,2}'), 10, '-01-01') <= today::text, true)
	union all
	select distinct k.partnership_id, k.territory_id, l.key, l.value, 'former', null::text, null::text, k.kind, k."on", k.relation, k.way
	from kin k join territories t on t.id = k.territory_id cross join lateral jsonb_each_text(t.label) l;
--> statement-breakpoint
create or replace view site.partnerships as
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
		with recursive step as (
			select from_id, to_id from territory_successions where on_first <= (now() at time zone 'Europe/Berlin')::date
		), up as (
			select territory_id from partnership_parties where partnership_id = p.id
			union select s.from_id from up join step s on s.to_id = up.territory_id
		), down as (
			select territory_id from partnership_parties where partnership_id = p.id
			union select s.to_id from down join step s on s.from_id = down.territory_id
		), found as (
			select territory_id from up union select territory_id from down
			union select a.territory_id from partnership_parties pp join territory_ancestors a on a.ancestor_id = pp.territory_id
			where pp.partnership_id = p.id and pp.side = 'partner'
			union select c.id from partnership_parties pp join territories t on t.id = pp.territory_id
			join territories c on c.kind = 'country' and c.country_code = t.country_code
			where pp.partnership_id = p.id and pp.side = 'partner'
		), waiting as (
			select n.territory_id, n.id from territory_names n join found on found.territory_id = n.territory_id
			where n.status <> 'former'
				and rpad(substring(n.valid_from from '^[0-9]{4}(?:-[0-9]{2}){0,2}'), 10, '-01-01') > (now() at time zone 'Europe/Berlin')::date::text
		)
		select concat_ws(' ', (select string_agg(case when t.id in (select w.territory_id from waiting w) then
				(select site.normalise(string_agg(n.name, ' ')) from territory_names n
					where n.territory_id = t.id and n.id not in (select w.id from waiting w)) else t.search end, ' ')
				from found join territories t on t.id = found.territory_id),
			(select site.normalise(r.seat) from representative_posts r where r.partnership_id = p.id and r.public_contact is not null
				and (r.closed_on is null or r.closed_on >= (now() at time zone 'Europe/Berlin')::date))) as search
	) n
	where p.published_at is not null;
