-- Where the published visits went, by every name that has begun.
create view site.visit_places as
	select t.id, t.label, t.country_code, n.search
	from territories t
	cross join lateral (
		select searchable(string_agg(n.name, ' ')) as search from territory_names n
		where n.territory_id = t.id and (n.status = 'former'
			or coalesce(rpad(substring(n.valid_from from '^[0-9]{4}(?:-[0-9]{2}){0,2}'), 10, '-01-01')
				<= (now() at time zone 'Europe/Berlin')::date::text, true))
	) n
	where exists (select from visit_stops s join site.visits v on v.id = s.visit_id where s.territory_id = t.id);
