create function record_touch() returns trigger language plpgsql as $$
begin
	-- A command that changed only a record's parts asks for a new version of the whole.
	if new.version > old.version
		or without_derived(to_jsonb(new), tg_table_name) is distinct from without_derived(to_jsonb(old), tg_table_name) then
		new.version := old.version + 1;
		new.updated_at := now();
	else
		new.version := old.version;
		new.updated_at := old.updated_at;
	end if;
	return new;
end $$;
