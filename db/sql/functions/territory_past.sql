-- What a territory emerged from by a day, followed all the way, each once by the shortest way. Relation: how it
-- hangs together with that one, a new name only if all steps were.
create function territory_past(territory uuid, as_of date)
returns table (territory_id uuid, relation text, step integer, kind text, "on" text, on_first date) language sql stable parallel safe
begin atomic
	with recursive past as (
		select s.from_id, s.kind as relation, 1 as step, s.kind, s."on", s.on_first
		from territory_successions s where s.to_id = territory and s.on_first <= as_of
		union
		select s.from_id, case past.relation when 'rename' then s.kind else past.relation end, past.step + 1, s.kind, s."on", s.on_first
		from past join territory_successions s on s.to_id = past.from_id and s.on_first <= as_of
		where past.step < 20 and s.from_id <> territory
	)
	select distinct on (past.from_id) past.from_id, past.relation, past.step, past.kind, past."on", past.on_first
	from past order by past.from_id, past.step, past.relation = 'rename' desc;
end;

revoke execute on function territory_past(uuid, date) from public;
