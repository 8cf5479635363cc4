-- Every post that isn't closed, filled or vacant. A name, a seat, a mailbox and a telephone are public only where a contact was given; the view never looks into people.
drop view site.representatives;
--> statement-breakpoint
create view site.representatives as
	select p.partnership_id, 'principal' as role, case when coalesce(t.contact, p.public_contact) is not null then coalesce(t.seat, p.seat) end as seat, t.contact ->> 'name' as name,
		coalesce(t.contact ->> 'email', p.public_contact ->> 'email') as email,
		coalesce(t.contact ->> 'phone', p.public_contact ->> 'phone') as phone,
		coalesce(t.contact -> 'text', p.public_contact -> 'text') as text,
		t.id is null as vacant
	from representative_posts p
	join site.partnerships s on s.id = p.partnership_id and s.status <> 'ended'
	left join lateral (
		select r.id, r.seat, r.public_contact as contact from representatives r
		where r.post_id = p.id and r.role = 'principal' and r.during @> (now() at time zone 'Europe/Berlin')::date
		limit 1
	) t on true
	where p.closed_on is null or p.closed_on >= (now() at time zone 'Europe/Berlin')::date
	union all
	select p.partnership_id, 'deputy', r.seat, r.public_contact ->> 'name', r.public_contact ->> 'email',
		r.public_contact ->> 'phone', r.public_contact -> 'text', false
	from representatives r
	join representative_posts p on p.id = r.post_id
	join site.partnerships s on s.id = p.partnership_id and s.status <> 'ended'
	where r.role = 'deputy' and r.public_contact is not null
		and r.during @> (now() at time zone 'Europe/Berlin')::date
		and (p.closed_on is null or p.closed_on >= (now() at time zone 'Europe/Berlin')::date);
--> statement-breakpoint
-- Other names of the partner, what it came from and what became of it, followed all the way; a union ends where a ring closes. Relation: how the partner itself hangs together with that territory, "earlier" and "later" if not directly.
drop view site.partnership_names;
--> statement-breakpoint
create view site.partnership_names as
	with recursive partner as (
		select pp.partnership_id, pp.territory_id
		from partnership_parties pp
		join partnerships p on p.id = pp.partnership_id and p.published_at is not null
		where pp.side = 'partner'
	), step as (
		select from_id, to_id, kind, "on" from territory_successions
		where on_first <= (now() at time zone 'Europe/Berlin')::date
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
	from partner p join territory_names n on n.territory_id = p.territory_id and n.status <> 'current'
	union all
	select distinct k.partnership_id, k.territory_id, n.locale, n.name, 'former', n.valid_from, n.valid_to, k.kind, k."on", k.relation, k.way
	from kin k join territory_names n on n.territory_id = k.territory_id and n.status = 'current';
--> statement-breakpoint
-- A partner is also found by what it came from and became, by the places in it, by the seat of its representative and by its country.
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
		with recursive up as (
			select territory_id from partnership_parties where partnership_id = p.id
			union select s.from_id from up join territory_successions s on s.to_id = up.territory_id
		), down as (
			select territory_id from partnership_parties where partnership_id = p.id
			union select s.to_id from down join territory_successions s on s.from_id = down.territory_id
		), found as (
			select territory_id from up union select territory_id from down
			union select a.territory_id from partnership_parties pp join territory_ancestors a on a.ancestor_id = pp.territory_id
			where pp.partnership_id = p.id and pp.side = 'partner'
			union select c.id from partnership_parties pp join territories t on t.id = pp.territory_id
			join territories c on c.kind = 'country' and c.country_code = t.country_code
			where pp.partnership_id = p.id and pp.side = 'partner'
		)
		select concat_ws(' ', (select string_agg(t.search, ' ') from found join territories t on t.id = found.territory_id),
			(select site.normalise(r.seat) from representative_posts r where r.partnership_id = p.id and r.public_contact is not null
				and (r.closed_on is null or r.closed_on >= (now() at time zone 'Europe/Berlin')::date))) as search
	) n
	where p.published_at is not null;
