-- The site's role may call nothing of the office.
create function site.normalise(text) returns text language sql immutable parallel safe strict
	security definer set search_path = public, pg_temp
	return public.normalise($1);
