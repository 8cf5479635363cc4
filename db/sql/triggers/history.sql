-- What must be forgotten is forgotten in the history too: the words go, who changed which record when stays.
create function history_is_final() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and current_setting('jumelage.forgetting', true) = 'yes'
		and to_jsonb(new) - array['before', 'after'] = to_jsonb(old) - array['before', 'after'] then
		return new;
	end if;
	raise exception 'history can be neither changed nor deleted' using errcode = 'JU002';
end $$;

create trigger history_is_final before update or delete on history for each row execute function history_is_final();
create trigger history_is_whole before truncate on history for each statement execute function history_is_final();
