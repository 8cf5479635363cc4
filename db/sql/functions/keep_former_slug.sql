-- What linked to the former address is led to the present one.
create function keep_former_slug() returns trigger language plpgsql as $$
begin
	new.former_slugs := array_remove(array_remove(old.former_slugs, old.slug) || old.slug, new.slug);
	return new;
end $$;
