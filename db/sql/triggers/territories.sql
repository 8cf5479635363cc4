select office_table('territories');
select office_table('territory_names', 'territories', 'territory_id');
select office_table('territory_successions', 'territories', 'to_id');

-- What it is called today, and every name that it is found by.
create function territory_derive() returns trigger language plpgsql as $$
begin
	new.label := territory_label(new.id, (now() at time zone 'Europe/Berlin')::date);
	select coalesce(searchable(string_agg(name, ' ' order by status, locale, name)), '') into new.search
		from territory_names where territory_id = new.id;
	return new;
end $$;

create trigger a_derive before insert or update on territories for each row execute function territory_derive();

-- Any update will do: territory_derive works the row out anew.
create function territory_poke() returns trigger language plpgsql as $$
begin
	update territories set search = '' where id in (new.territory_id, old.territory_id);
	return null;
end $$;

create trigger derive after insert or update or delete on territory_names
	for each row execute function territory_poke();

create function succession_poke() returns trigger language plpgsql as $$
begin
	update partnerships set search = '' where id in (
		select partnership_id from partnership_parties
		where territory_id in (select heir from territory_heirs(array[new.to_id, old.to_id]) heir)
	);
	return null;
end $$;

create trigger derive after insert or update or delete on territory_successions
	for each row execute function succession_poke();

create function territory_renamed() returns trigger language plpgsql as $$
begin
	update partnerships set search = '' where id in (
		select partnership_id from partnership_parties
		where territory_id in (select heir from territory_heirs(array[new.id]) heir)
	);
	update visits set search = '' where id in (select visit_id from visit_stops where territory_id = new.id);
	return null;
end $$;

create trigger renamed after update on territories
	for each row when (old.search is distinct from new.search or old.label is distinct from new.label)
	execute function territory_renamed();

-- Each territory with all that it lies in, itself included.
create function territory_ancestors_rebuild() returns trigger language plpgsql as $$
begin
	perform pg_advisory_xact_lock(7411);
	if exists (
		with recursive up as (
			select id, parent_id from territories
			union all select up.id, t.parent_id from up join territories t on t.id = up.parent_id
		) cycle parent_id set looped using path
		select from up where looped
	) then
		raise exception 'a territory cannot lie in itself' using errcode = 'JU003';
	end if;
	delete from territory_ancestors;
	insert into territory_ancestors (territory_id, ancestor_id)
		with recursive up as (
			select id as territory_id, id as ancestor_id from territories
			union select up.territory_id, t.parent_id from up join territories t on t.id = up.ancestor_id where t.parent_id is not null
		)
		select territory_id, ancestor_id from up;
	return null;
end $$;

create trigger ancestors after insert or delete or update of parent_id on territories
	for each statement execute function territory_ancestors_rebuild();

select site_table('territories');
select site_table('territory_names');
select site_table('territory_successions');
