-- What the register calls countries, one name per language; the site names them so instead of by the list of the
-- language. What merged into another one is none any more.
create view site.country_names as
	select distinct on (t.country_code) t.country_code, t.label
	from territories t
	where t.kind = 'country' and not exists (
		select from territory_successions s
		where s.from_id = t.id and s.kind <> 'split' and s.on_first <= (now() at time zone 'Europe/Berlin')::date
	)
	order by t.country_code, coalesce(t.code = t.country_code, false) desc, t.id;
