-- What a territory emerged from by a day, followed all the way, each once by the shortest way. Relation: how it hangs together with that one, a new name only if all steps were.
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
--> statement-breakpoint
-- Every name of every party, and of all that it emerged from by that day.
create or replace function partnership_names(partnership uuid, as_of date) returns text language sql stable parallel safe
	return (
		select coalesce(string_agg(t.search, ' ' order by p.side desc, p.position, p.id, t.id), '')
		from partnership_parties p join territories t on t.id = p.territory_id
			or t.id in (select past.territory_id from territory_past(p.territory_id, as_of) past)
		where p.partnership_id = partnership
	);
--> statement-breakpoint
revoke execute on function territory_past(uuid, date) from public;
--> statement-breakpoint
-- All that emerged from it, itself included, whatever the day.
create function territory_heirs(territories uuid[]) returns setof uuid language sql stable parallel safe
begin atomic
	with recursive heirs as (
		select unnest(territories) as id
		union select s.to_id from heirs join territory_successions s on s.from_id = heirs.id
	)
	select id from heirs;
end;
--> statement-breakpoint
revoke execute on function territory_heirs(uuid[]) from public;
--> statement-breakpoint
create or replace function succession_poke() returns trigger language plpgsql as $$
begin
	update partnerships set search = '' where id in (
		select partnership_id from partnership_parties
		where territory_id in (select heir from territory_heirs(array[new.to_id, old.to_id]) heir)
	);
	return null;
end $$;
--> statement-breakpoint
create or replace function territory_renamed() returns trigger language plpgsql as $$
begin
	update partnerships set search = '' where id in (
		select partnership_id from partnership_parties
		where territory_id in (select heir from territory_heirs(array[new.id]) heir)
	);
	update visits set search = '' where id in (select visit_id from visit_stops where territory_id = new.id);
	return null;
end $$;
--> statement-breakpoint
set local jumelage.actor_name = 'Migration';
--> statement-breakpoint
update partnerships set search = '';
