select office_table('reports');
select office_table('quoted_figures');

-- A frozen report is never changed, but whom it names as head of a visit is forgotten with the person.
create function report_is_final() returns trigger language plpgsql as $$
begin
	if current_setting('jumelage.forgetting', true) = 'yes'
		and to_jsonb(new) - 'figures' = to_jsonb(old) - 'figures' then
		return new;
	end if;
	raise exception 'a frozen report is never changed' using errcode = 'JU004';
end $$;

create trigger a_final before update on reports for each row execute function report_is_final();
