-- A text as it is searched in: normalised, and what signs join (Xi'an, e.V., Nordrhein-Westfalen) once more without
-- them.
create function searchable(text) returns text language sql immutable parallel safe strict
	return (
		select plain || coalesce((
			select ' ' || string_agg(regexp_replace(found[1], '[^[:alnum:]]+', '', 'g'), ' ')
			from regexp_matches(plain, '[[:alnum:]]+(?:[''`´.&/-][[:alnum:]]+)+', 'g') found
		), '')
		from (select normalise($1)) n(plain)
	);
