select office_table('publications');
select office_table('publication_publishers', 'publications', 'publication_id');
select office_table('publication_topics', 'publications', 'publication_id');
select office_table('publication_partnerships', 'publications', 'publication_id');

-- A publication is found by its titles, by who publishes it, and by every name of the partnerships it is about.
create function publication_derive() returns trigger language plpgsql as $$
begin
	new.search := concat_ws(' ', searchable(concat_ws(' ', new.title ->> 'de', new.title ->> 'en',
			new.edition ->> 'de', new.edition ->> 'en',
			(select string_agg(o.name, ' ' order by pp.position, o.id)
				from publication_publishers pp join organisations o on o.id = pp.organisation_id where pp.publication_id = new.id))),
		(select string_agg(p.search, ' ' order by p.id)
			from publication_partnerships pp join partnerships p on p.id = pp.partnership_id where pp.publication_id = new.id));
	return new;
end $$;

create trigger a_derive before insert or update on publications for each row execute function publication_derive();

-- Any update will do: publication_derive works the row out anew.
create function publication_poke() returns trigger language plpgsql as $$
begin
	update publications set search = '' where id in (new.publication_id, old.publication_id);
	return null;
end $$;

create trigger derive after insert or update or delete on publication_publishers
	for each row execute function publication_poke();
create trigger derive after insert or update or delete on publication_partnerships
	for each row execute function publication_poke();

create function publication_names_changed() returns trigger language plpgsql as $$
begin
	if tg_table_name = 'partnerships' then
		update publications set search = '' where id in (select publication_id from publication_partnerships where partnership_id = new.id);
	else
		update publications set search = '' where id in (select publication_id from publication_publishers where organisation_id = new.id);
	end if;
	return null;
end $$;

create trigger renamed_publications after update on partnerships for each row
	when (old.search is distinct from new.search) execute function publication_names_changed();
create trigger renamed_publications after update on organisations for each row
	when (old.name is distinct from new.name) execute function publication_names_changed();

create trigger site_changed_insert after insert on publications for each row
	when (new.published_at is not null) execute function site_changed();
create trigger site_changed_update after update on publications for each row
	when (old.published_at is not null or new.published_at is not null) execute function site_changed();
create trigger site_changed_delete after delete on publications for each row
	when (old.published_at is not null) execute function site_changed();

create function site_changed_by_publication() returns trigger language plpgsql as $$
begin
	if exists (select from publications where id in (new.publication_id, old.publication_id) and published_at is not null) then
		perform pg_notify('site_changed', '');
	end if;
	return null;
end $$;

create trigger site_changed after insert or update or delete on publication_publishers
	for each row execute function site_changed_by_publication();
create trigger site_changed after insert or update or delete on publication_topics
	for each row execute function site_changed_by_publication();
create trigger site_changed after insert or update or delete on publication_partnerships
	for each row execute function site_changed_by_publication();
