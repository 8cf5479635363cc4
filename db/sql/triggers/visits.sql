select office_table('visits');
select office_table('visit_stops', 'visits', 'visit_id');
select office_table('visit_partnerships', 'visits', 'visit_id');
select office_table('visit_topics', 'visits', 'visit_id');
select office_table('delegation_members', 'visits', 'visit_id');
select office_table('agenda_items', 'visits', 'visit_id');

-- A visit is found by its texts, its places under every name, and its delegation as it was then.
create function visit_derive() returns trigger language plpgsql as $$
begin
	new.search := concat_ws(' ', searchable(concat_ws(' ', new.title, new.purpose, new.host, new.result,
			new.public_title ->> 'de', new.public_title ->> 'en',
			(select string_agg(s.place, ' ' order by s.position) from visit_stops s where s.visit_id = new.id),
			(select string_agg(concat_ws(' ', m.name_then, m.office_then, m.organisation_then), ' ' order by m.position)
				from delegation_members m where m.visit_id = new.id))),
		(select string_agg(t.search, ' ' order by s.position)
			from visit_stops s join territories t on t.id = s.territory_id where s.visit_id = new.id));
	return new;
end $$;

create trigger a_derive before insert or update on visits for each row execute function visit_derive();

-- Any update will do: visit_derive works the row out anew.
create function visit_poke() returns trigger language plpgsql as $$
begin
	update visits set search = '' where id in (new.visit_id, old.visit_id);
	return null;
end $$;

create trigger derive after insert or update or delete on visit_stops for each row execute function visit_poke();
create trigger derive after insert or update or delete on delegation_members
	for each row execute function visit_poke();

create trigger site_changed_insert after insert on visits for each row
	when (new.published_at is not null) execute function site_changed();
create trigger site_changed_update after update on visits for each row
	when (old.published_at is not null or new.published_at is not null) execute function site_changed();
create trigger site_changed_delete after delete on visits for each row
	when (old.published_at is not null) execute function site_changed();

create function site_changed_by_visit() returns trigger language plpgsql as $$
begin
	if exists (select from visits where id in (new.visit_id, old.visit_id) and published_at is not null) then
		perform pg_notify('site_changed', '');
	end if;
	return null;
end $$;

create trigger site_changed after insert or update or delete on visit_stops
	for each row execute function site_changed_by_visit();
create trigger site_changed after insert or update or delete on visit_partnerships
	for each row execute function site_changed_by_visit();
create trigger site_changed after insert or update or delete on visit_topics
	for each row execute function site_changed_by_visit();
create trigger site_changed after insert or update or delete on agenda_items
	for each row execute function site_changed_by_visit();
