-- Arguments: pairs of subject table and its column; the first that is not null is the record on whose page the
-- change is shown. Secrets are replaced by a mark before they reach the history.
create function history_write() returns trigger
	language plpgsql security definer set search_path = public, pg_temp as $$
declare
	actor_name text := current_setting('jumelage.actor_name', true);
	actor_id text := current_setting('jumelage.actor_id', true);
	old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
	new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
	known jsonb := coalesce(new_row, old_row);
	before_row jsonb := without_derived(old_row, tg_table_name);
	after_row jsonb := without_derived(new_row, tg_table_name);
	subject_table text := tg_table_name;
	subject_id uuid := (known ->> 'id')::uuid;
	secret text;
begin
	if coalesce(actor_name, '') = '' then
		raise exception 'a write to % names no actor', tg_table_name using errcode = 'JU001';
	end if;
	if before_row = after_row then
		return null;
	end if;
	if tg_op = 'UPDATE' then
		select jsonb_object_agg(key, value) into before_row
			from jsonb_each(without_derived(old_row, tg_table_name)) where new_row -> key is distinct from value;
		select jsonb_object_agg(key, value) into after_row
			from jsonb_each(without_derived(new_row, tg_table_name)) where old_row -> key is distinct from value;
	end if;
	foreach secret in array array['password_hash', 'totp_secret', 'recovery_hashes', 'token_hash'] loop
		if before_row ? secret and before_row -> secret <> 'null' then
			before_row := jsonb_set(before_row, array[secret], '"***"');
		end if;
		if after_row ? secret and after_row -> secret <> 'null' then
			after_row := jsonb_set(after_row, array[secret], '"***"');
		end if;
	end loop;
	for i in 0 .. tg_nargs / 2 - 1 loop
		if known ->> tg_argv[2 * i + 1] is not null then
			subject_table := tg_argv[2 * i];
			subject_id := (known ->> tg_argv[2 * i + 1])::uuid;
			exit;
		end if;
	end loop;
	insert into history (actor_id, actor, action, operation, table_name, record_id, subject_table, subject_id, before, after)
	values (
		nullif(actor_id, '')::uuid, actor_name, nullif(current_setting('jumelage.action', true), ''),
		lower(tg_op), tg_table_name, (known ->> 'id')::uuid, subject_table, subject_id, before_row, after_row
	);
	return null;
end $$;
