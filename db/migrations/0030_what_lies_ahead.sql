-- What lies ahead has founded nothing yet, and who joins on a day to come is no party before it.
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
			and (e.on_first is null or e.on_first <= (now() at time zone 'Europe/Berlin')::date)
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
				(select searchable(string_agg(n.name, ' ' order by n.status, n.locale, n.name)) from territory_names n
					where n.territory_id = t.id and n.id not in (select w.id from waiting w)) else t.search end, ' ')
				from found join territories t on t.id = found.territory_id),
			(select searchable(r.seat) from representative_posts r where r.partnership_id = p.id and r.public_contact is not null
				and (r.closed_on is null or r.closed_on >= (now() at time zone 'Europe/Berlin')::date))) as search
	) n
	where p.published_at is not null;
--> statement-breakpoint
create or replace view site.agreement_parties as
	select s.agreement_id, coalesce(t.label, jsonb_build_object('de', o.name)) as label, bool_and(s.accession) as accession,
		min(s.signed_on) filter (where s.accession) as joined_on, min(s.position) as position
	from agreement_signatories s
	join site.agreements a on a.id = s.agreement_id
	left join territories t on t.id = s.territory_id
	left join organisations o on o.id = s.organisation_id
	where not s.accession or s.signed_on is null or s.signed_on <= (now() at time zone 'Europe/Berlin')::date
	group by s.agreement_id, s.territory_id, s.organisation_id, t.label, o.name;
--> statement-breakpoint
-- A partnership that only somebody brings who joins on a day to come waits until then.
create or replace view site.agreement_partnerships as
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
--> statement-breakpoint
-- What signs join is found in one word here, too.
create or replace view site.visit_places as
	select t.id, t.label, t.country_code, n.search
	from territories t
	cross join lateral (
		select searchable(string_agg(n.name, ' ')) as search from territory_names n
		where n.territory_id = t.id and (n.status = 'former'
			or coalesce(rpad(substring(n.valid_from from '^[0-9]{4}(?:-[0-9]{2}){0,2}'), 10, '-01-01') <= (now() at time zone 'Europe/Berlin')::date::text, true))
	) n
	where exists (select from visit_stops s join site.visits v on v.id = s.visit_id where s.territory_id = t.id);
