create function site_changed_by_programme() returns trigger language plpgsql as $$
begin
	if exists (select from exchange_programmes
		where id in (new.programme_id, old.programme_id) and published_at is not null) then
		perform pg_notify('site_changed', '');
	end if;
	return null;
end $$;
