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

-- Any update will do: visit_derive works the row out anew. Once a statement, however many rows it wrote.
create function visit_poke() returns trigger language plpgsql as $$
begin
	update visits set search = '' where id in (select visit_id from touched);
	return null;
end $$;

create function visit_poke_revised() returns trigger language plpgsql as $$
begin
	update visits set search = '' where id in (new.visit_id, old.visit_id);
	return null;
end $$;

create trigger derive_insert after insert on visit_stops referencing new table as touched
	for each statement execute function visit_poke();
create trigger derive_delete after delete on visit_stops referencing old table as touched
	for each statement execute function visit_poke();
create trigger derive_update after update on visit_stops for each row
	when ((old.visit_id, old.territory_id, old.place, old.position)
		is distinct from (new.visit_id, new.territory_id, new.place, new.position))
	execute function visit_poke_revised();
create trigger derive_insert after insert on delegation_members referencing new table as touched
	for each statement execute function visit_poke();
create trigger derive_delete after delete on delegation_members referencing old table as touched
	for each statement execute function visit_poke();
create trigger derive_update after update on delegation_members for each row
	when ((old.visit_id, old.name_then, old.office_then, old.organisation_then, old.position)
		is distinct from (new.visit_id, new.name_then, new.office_then, new.organisation_then, new.position))
	execute function visit_poke_revised();

-- The first day of a visit that counts stands beside its partnerships and its delegation, too: so the last visit of each
-- is found in an index, however many there were.
create function visit_counted_day() returns trigger language plpgsql as $$
begin
	select case when status not in ('cancelled', 'postponed') then starts_on end into new.counted_on
		from visits where id = new.visit_id for no key update;
	return new;
end $$;

create trigger a_counted before insert or update of visit_id on visit_partnerships
	for each row execute function visit_counted_day();
create trigger a_counted before insert or update of visit_id on delegation_members
	for each row execute function visit_counted_day();

create function visit_counted_days() returns trigger language plpgsql as $$
declare
	day date := case when new.status not in ('cancelled', 'postponed') then new.starts_on end;
begin
	update visit_partnerships set counted_on = day where visit_id = new.id and counted_on is distinct from day;
	update delegation_members set counted_on = day where visit_id = new.id and counted_on is distinct from day;
	return null;
end $$;

create trigger counted after update of starts_on, status on visits for each row
	when ((old.starts_on, old.status) is distinct from (new.starts_on, new.status)) execute function visit_counted_days();

create trigger site_changed_insert after insert on visits for each row
	when (new.published_at is not null) execute function site_changed();
create trigger site_changed_update after update on visits for each row
	when ((old.published_at is not null or new.published_at is not null) and old.* is distinct from new.*)
	execute function site_changed();
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
