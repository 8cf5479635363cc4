-- Takes the named columns out of what the history says of these rows of a table.
create function history_forget(of_table text, records uuid[], columns text[]) returns bigint language plpgsql as $$
declare
	changed bigint;
begin
	perform set_config('jumelage.forgetting', 'yes', true);
	update history set before = before - columns, after = after - columns
		where table_name = of_table and record_id = any(records) and (before ?| columns or after ?| columns);
	get diagnostics changed = row_count;
	perform set_config('jumelage.forgetting', '', true);
	return changed;
end $$;

revoke execute on function history_forget(text, uuid[], text[]) from public;
