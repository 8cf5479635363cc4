-- Other names of the partner, what it came from and what became of it, followed all the way; a union ends where a
-- ring closes. Names and successions count from their day on. Relation: how the partner itself hangs together with
-- that territory, "further" if not directly.
create view site.partnership_names as
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
