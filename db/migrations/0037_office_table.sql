-- Makes a table one of the office: each change of a row is a new version and a line in the history. Behind the
-- table stand pairs of another table, on whose page the change is shown, and the column that leads there; called
-- again, they are replaced.
create function office_table(of_table regclass, variadic subjects text[] default '{}') returns void language plpgsql as $$
begin
	-- A mere link between two records has no version.
	if exists (select from pg_attribute where attrelid = of_table and attname = 'version') then
		execute format('create or replace trigger b_touch before update on %s
			for each row execute function record_touch()', of_table);
	end if;
	execute format('create or replace trigger history after insert or update or delete on %s
		for each row execute function history_write(%s)',
		of_table, array_to_string(array(select quote_literal(subject) from unnest(subjects) subject), ', '));
end $$;
--> statement-breakpoint
revoke execute on function office_table(regclass, text[]) from public;
