-- Has the public pages rendered anew whenever a row of the table has changed. Asked row by row: a statement that found
-- none, such as what deleting a visit asks of the tables that may name it, changes nothing.
create function site_table(of_table regclass) returns void language plpgsql as $$
begin
	execute format('create or replace trigger site_changed after insert or delete on %s
		for each row execute function site_changed()', of_table);
	execute format('create or replace trigger site_changed_update after update on %s
		for each row when (old.* is distinct from new.*) execute function site_changed()', of_table);
	execute format('create or replace trigger site_changed_truncate after truncate on %s
		for each statement execute function site_changed()', of_table);
end $$;

revoke execute on function site_table(regclass) from public;
