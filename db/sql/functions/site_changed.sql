-- The front door listens, and has the public pages rendered anew.
create function site_changed() returns trigger language plpgsql as $$
begin
	perform pg_notify('site_changed', '');
	return null;
end $$;
