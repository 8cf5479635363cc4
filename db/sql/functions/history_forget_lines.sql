-- As history_forget, for single lines: of a merger undone, only what it carried over is forgotten, not the other's
-- past.
create function history_forget_lines(lines bigint[], columns text[]) returns bigint language plpgsql as $$
declare
	changed bigint;
begin
	perform set_config('jumelage.forgetting', 'yes', true);
	update history set before = before - columns, after = after - columns
		where id = any(lines) and (before ?| columns or after ?| columns);
	get diagnostics changed = row_count;
	perform set_config('jumelage.forgetting', '', true);
	return changed;
end $$;

revoke execute on function history_forget_lines(bigint[], text[]) from public;
