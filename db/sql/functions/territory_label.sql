-- What a territory is called on a day, by language: its present name once that has begun, until then the one
-- before; never nothing. The twin of nameStanding. Of an EDTF date the first day counts.
create function territory_label(territory uuid, as_of date) returns jsonb language sql stable parallel safe
begin atomic
	with names as (
		select locale, name, status, valid_to,
			status = 'former' or coalesce(rpad(substring(valid_from from '^[0-9]{4}(?:-[0-9]{2}){0,2}'), 10, '-01-01') > as_of::text, false) as waits
		from territory_names where territory_id = territory and status in ('current', 'former')
	), chosen as (
		select distinct on (n.locale) n.locale, n.name
		from names n
		where n.status = 'current' or exists (select from names c where c.locale = n.locale and c.status = 'current' and c.waits)
		order by n.locale, n.waits, n.status = 'former' desc, n.valid_to desc nulls last, n.name
	)
	select coalesce(jsonb_object_agg(locale, name), '{}') from chosen;
end;

revoke execute on function territory_label(uuid, date) from public;
