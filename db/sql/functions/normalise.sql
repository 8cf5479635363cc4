-- Immutable, since the rules file of unaccent does not change under a running database. The twin of fold.
create function normalise(text) returns text
	language sql immutable parallel safe strict
	return lower(public.unaccent('public.unaccent'::regdictionary, $1));
