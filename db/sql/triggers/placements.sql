select office_table('exchange_placements');
select office_table('placement_reviews', 'exchange_placements', 'placement_id');
select office_table('placement_stays', 'exchange_placements', 'placement_id');
select office_table('placement_costs', 'exchange_placements', 'placement_id');

-- No path writes a step that the office doesn't know. The twin of placementTransitions.
create function placement_step() returns trigger language plpgsql as $$
begin
	if (old.status || '>' || new.status) <> all (array[
		'applied>accepted', 'applied>waiting_list', 'applied>rejected', 'applied>withdrawn',
		'waiting_list>accepted', 'waiting_list>rejected', 'waiting_list>withdrawn',
		'accepted>placed', 'accepted>withdrawn', 'placed>completed', 'placed>broken_off',
		'accepted>applied', 'waiting_list>applied', 'rejected>applied', 'withdrawn>applied'
	]) then
		raise exception 'a placement never goes from % to %', old.status, new.status using errcode = 'JU005';
	end if;
	return new;
end $$;

create trigger a_step before update of status on exchange_placements for each row
	when (old.status is distinct from new.status) execute function placement_step();

-- What was anonymised stays as it is: its numbers are final. A merger of organisations, and its undoing, may name
-- another organisation there.
create function placement_is_final() returns trigger language plpgsql as $$
declare
	of_round uuid;
	named text[] := array['host_organisation_id', 'home_organisation_id', 'organisation_id'];
begin
	if tg_op = 'UPDATE' and current_setting('jumelage.merging', true) = 'yes'
		and to_jsonb(new) - named = to_jsonb(old) - named then
		return new;
	end if;
	if tg_table_name = 'exchange_placements' then
		of_round := coalesce(new.round_id, old.round_id);
	else
		select round_id into of_round from exchange_placements where id = coalesce(new.placement_id, old.placement_id);
	end if;
	if exists (select from exchange_rounds where id = of_round and anonymised_at is not null) then
		raise exception 'an anonymised round is never changed' using errcode = 'JU006';
	end if;
	return coalesce(new, old);
end $$;

create trigger a_final before insert or update or delete on exchange_placements
	for each row execute function placement_is_final();
create trigger a_final before insert or update or delete on placement_reviews
	for each row execute function placement_is_final();
create trigger a_final before insert or update or delete on placement_stays
	for each row execute function placement_is_final();
create trigger a_final before insert or update or delete on placement_costs
	for each row execute function placement_is_final();
