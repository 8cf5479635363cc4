alter table visit_partnerships add column counted_on date;
--> statement-breakpoint
alter table delegation_members add column counted_on date;
--> statement-breakpoint
-- Derived from what is known already: neither a new version nor a line of the history.
alter table visit_partnerships disable trigger user;
--> statement-breakpoint
alter table delegation_members disable trigger user;
--> statement-breakpoint
update visit_partnerships part set counted_on = v.starts_on from visits v
	where v.id = part.visit_id and v.status not in ('cancelled', 'postponed');
--> statement-breakpoint
update delegation_members part set counted_on = v.starts_on from visits v
	where v.id = part.visit_id and v.status not in ('cancelled', 'postponed');
--> statement-breakpoint
alter table visit_partnerships enable trigger user;
--> statement-breakpoint
alter table delegation_members enable trigger user;
--> statement-breakpoint
drop index visit_partnerships_partnership;
--> statement-breakpoint
create index visit_partnerships_partnership on visit_partnerships (partnership_id, counted_on, visit_id);
--> statement-breakpoint
drop index delegation_members_visit;
--> statement-breakpoint
create index delegation_members_visit on delegation_members (visit_id, position, person_id);
--> statement-breakpoint
drop index delegation_members_person;
--> statement-breakpoint
create index delegation_members_person on delegation_members (person_id, counted_on, visit_id);
--> statement-breakpoint
create or replace function without_derived(record jsonb, of_table text) returns jsonb
	language sql immutable parallel safe
	return case
			when of_table in ('territories', 'partnerships') then record - 'label'
			when of_table = 'reports' then record - 'figures'
			else record
		end - array['search', 'words', 'public_words', 'counted_on', 'version', 'updated_at', 'totp_last_step'];
--> statement-breakpoint
drop trigger derive on visit_stops;
--> statement-breakpoint
drop trigger derive on delegation_members;
--> statement-breakpoint
-- Any update will do: visit_derive works the row out anew. Once a statement, however many rows it wrote.
create or replace function visit_poke() returns trigger language plpgsql as $$
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
--> statement-breakpoint
-- Has the public pages rendered anew whenever a row of the table has changed. Asked row by row: a statement that found
-- none, such as what deleting a visit asks of the tables that may name it, changes nothing.
create function site_table(of_table regclass) returns void language plpgsql as $$
begin
	execute format('create or replace trigger site_changed after insert or delete on %s
		for each row execute function site_changed()', of_table);
	execute format('create or replace trigger site_changed_update after update on %s
		for each row when (old.* is distinct from new.*) execute function site_changed()', of_table);
	execute format('create or replace trigger site_changed_truncate after truncate on %s
		for each statement execute function site_changed()', of_table);
end $$;

revoke execute on function site_table(regclass) from public;
--> statement-breakpoint
do $$
declare
	public_table regclass;
begin
	foreach public_table in array array['office', 'partnership_kinds', 'topics', 'partnerships', 'partnership_parties',
		'partnership_topics', 'ledger_entries', 'representative_posts', 'representatives', 'territories', 'territory_names',
		'territory_successions']::regclass[] loop
		execute format('drop trigger site_changed on %s', public_table);
		perform site_table(public_table);
	end loop;
end $$;
--> statement-breakpoint
drop trigger site_changed_update on visits;
--> statement-breakpoint
create trigger site_changed_update after update on visits for each row
	when ((old.published_at is not null or new.published_at is not null) and old.* is distinct from new.*)
	execute function site_changed();
