-- Takes who led a visit out of the frozen reports; says in how many.
create function reports_forget_heads(people uuid[]) returns bigint language plpgsql as $$
declare
	changed bigint;
begin
	perform set_config('jumelage.forgetting', 'yes', true);
	update reports set figures = jsonb_set(figures, '{visits}', (
		select jsonb_agg(case when visit -> 'head' ->> 'key' = any(people::text[])
			then jsonb_set(visit, '{head,name}', '"N. N."') else visit end order by place)
		from jsonb_array_elements(figures -> 'visits') with ordinality as v(visit, place)))
	where kind = 'trips' and exists (select from jsonb_array_elements(figures -> 'visits') as visit
		where visit -> 'head' ->> 'key' = any(people::text[]));
	get diagnostics changed = row_count;
	perform set_config('jumelage.forgetting', '', true);
	return changed;
end $$;

revoke execute on function reports_forget_heads(uuid[]) from public;
