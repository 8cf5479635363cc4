-- A frozen report is never changed, but whom it names as head of a visit is forgotten with the person.
create or replace function report_is_final() returns trigger language plpgsql as $$
begin
	if current_setting('jumelage.forgetting', true) = 'yes'
		and to_jsonb(new) - 'figures' = to_jsonb(old) - 'figures' then
		return new;
	end if;
	raise exception 'a frozen report is never changed' using errcode = 'JU004';
end $$;
--> statement-breakpoint
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
--> statement-breakpoint
revoke execute on function reports_forget_heads(uuid[]) from public;
