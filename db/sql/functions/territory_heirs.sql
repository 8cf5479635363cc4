-- All that emerged from it, itself included, whatever the day.
create function territory_heirs(territories uuid[]) returns setof uuid language sql stable parallel safe
begin atomic
	with recursive heirs as (
		select unnest(territories) as id
		union select s.to_id from heirs join territory_successions s on s.from_id = heirs.id
	)
	select id from heirs;
end;

revoke execute on function territory_heirs(uuid[]) from public;
