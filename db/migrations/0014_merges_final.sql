-- A merger of organisations, and its undoing, may name another organisation in an anonymised round: its numbers stay.
create or replace function placement_is_final() returns trigger language plpgsql as $$
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
