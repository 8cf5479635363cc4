-- Immutable, since the rules file of unaccent does not change under a running database. The twin of fold in
-- lib/words.ts.
create function normalise(text) returns text
	language sql immutable parallel safe strict
	return lower(public.unaccent('public.unaccent'::regdictionary, $1));
