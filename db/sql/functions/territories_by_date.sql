-- What a territory is called and what a partner emerged from follow the calendar: the front door calls this when
-- the day changes. It says how many records are called or found otherwise now.
create function territories_by_date() returns bigint language plpgsql as $$
declare
	today date := (now() at time zone 'Europe/Berlin')::date;
	renamed bigint;
	emerged bigint;
begin
	perform set_config('jumelage.actor_name', 'Kalender', true);
	update territories t set search = '' where t.label is distinct from territory_label(t.id, today);
	get diagnostics renamed = row_count;
	update partnerships p set search = ''
		where p.search is distinct from partnership_names(p.id, today) || ' ' || searchable(coalesce(p.file_reference, ''));
	get diagnostics emerged = row_count;
	return renamed + emerged;
end $$;

revoke execute on function territories_by_date() from public;
