-- A partner is found by what it came from and became, by the places in it, by the seat of its representative and by
-- its country. The names are gathered anew, since partnerships.search also holds the file reference; the status is
-- worked out here, not by partnership_status, since the site's role may not read the ledger itself. What lies ahead
-- has founded nothing yet, and no name counts before its day.
create view site.partnerships as
	select p.id, p.slug, p.kind_id, p.parent_id, p.label, n.search, p.summary, p.description, p.published_at,
		coalesce(s.status, 'proposed') as status,
		f."on" as founded_on, f.on_first as founded_first, f.on_last as founded_last
	from partnerships p
	left join lateral (
		select case e.type when 'suspended' then 'suspended' when 'ended' then 'ended' else 'active' end as status
		from ledger_entries e
		where e.partnership_id = p.id and e.type in ('founded', 'suspended', 'resumed', 'ended')
			and not (e.type in ('suspended', 'resumed') and e.scope = 'project')
			and (e.on_first is null or e.on_first <= (now() at time zone 'Europe/Berlin')::date)
		order by e.on_first desc nulls last, e.on_last desc nulls last, e.created_at desc, e.id desc limit 1
	) s on true
	left join lateral (
		select e."on", e.on_first, e.on_last from ledger_entries e
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
