-- A text as it is searched in: normalised, and what signs join (Xi'an, e.V., Nordrhein-Westfalen) once more without them.
create function public.searchable(text) returns text language sql immutable parallel safe strict
	return (
		select plain || coalesce((
			select ' ' || string_agg(regexp_replace(found[1], '[^[:alnum:]]+', '', 'g'), ' ')
			from regexp_matches(plain, '[[:alnum:]]+(?:[''`´.&/-][[:alnum:]]+)+', 'g') found
		), '')
		from (select normalise($1)) n(plain)
	);
--> statement-breakpoint
DROP INDEX "appointments_search";--> statement-breakpoint
DROP INDEX "appointments_words";--> statement-breakpoint
DROP INDEX "follow_ups_search";--> statement-breakpoint
DROP INDEX "follow_ups_words";--> statement-breakpoint
alter table organisations alter column search set expression as (searchable(name || ' ' || coalesce(notes, '')));--> statement-breakpoint
alter table people alter column search set expression as (searchable(coalesce(title || ' ', '') || coalesce(given_name || ' ', '') || family_name || coalesce(' ' || email, '')));--> statement-breakpoint
CREATE INDEX "appointments_search" ON "appointments" USING gin (searchable(function) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "appointments_words" ON "appointments" USING gin (to_tsvector('de', searchable(function)));--> statement-breakpoint
CREATE INDEX "follow_ups_search" ON "follow_ups" USING gin (searchable(text || ' ' || coalesce(responsible, '')) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "follow_ups_words" ON "follow_ups" USING gin (to_tsvector('de', searchable(text || ' ' || coalesce(responsible, ''))));--> statement-breakpoint
create or replace function territory_derive() returns trigger language plpgsql as $$
begin
	new.label := territory_label(new.id, (now() at time zone 'Europe/Berlin')::date);
	select coalesce(searchable(string_agg(name, ' ' order by status, locale, name)), '') into new.search
		from territory_names where territory_id = new.id;
	return new;
end $$;
--> statement-breakpoint
-- Every name of every party, and of what it emerged from by that day.
create function partnership_names(partnership uuid, as_of date) returns text language sql stable parallel safe
	return (
		select coalesce(string_agg(t.search, ' ' order by p.side desc, p.position, p.id, t.id), '')
		from partnership_parties p join territories t on t.id = p.territory_id
			or t.id in (select s.from_id from territory_successions s where s.to_id = p.territory_id and s.on_first <= as_of)
		where p.partnership_id = partnership
	);
--> statement-breakpoint
revoke execute on function partnership_names(uuid, date) from public;
--> statement-breakpoint
create or replace function partnership_derive() returns trigger language plpgsql as $$
begin
	select coalesce(jsonb_object_agg(locale, label), '{}') into new.label from (
		select l.locale, string_agg(coalesce(t.label ->> l.locale, t.label ->> 'de', t.label ->> 'en'), ' · ' order by p.position, p.id) as label
		from partnership_parties p join territories t on t.id = p.territory_id, (values ('de'), ('en')) l(locale)
		where p.partnership_id = new.id and p.side = 'partner' group by l.locale
	) labels where label is not null;
	new.search := partnership_names(new.id, (now() at time zone 'Europe/Berlin')::date) || ' ' || searchable(coalesce(new.file_reference, ''));
	return new;
end $$;
--> statement-breakpoint
create or replace function visit_derive() returns trigger language plpgsql as $$
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
--> statement-breakpoint
create or replace function agreement_derive() returns trigger language plpgsql as $$
begin
	new.search := concat_ws(' ', searchable(concat_ws(' ', new.title ->> 'de', new.title ->> 'en', new.file_reference, new.signed_at,
			(select string_agg(concat_ws(' ', s.name_then, s.office_then, o.name), ' ' order by s.position, s.id)
				from agreement_signatories s left join organisations o on o.id = s.organisation_id where s.agreement_id = new.id))),
		(select string_agg(t.search, ' ' order by s.position, s.id)
			from agreement_signatories s join territories t on t.id = s.territory_id where s.agreement_id = new.id),
		(select string_agg(p.search, ' ' order by p.id)
			from agreement_partnerships ap join partnerships p on p.id = ap.partnership_id where ap.agreement_id = new.id));
	return new;
end $$;
--> statement-breakpoint
-- What a territory is called and what a partner emerged from follow the calendar: the front door calls this when the day changes. It says how many records are called or found otherwise now.
create or replace function territories_by_date() returns bigint language plpgsql as $$
declare
	today date := (now() at time zone 'Europe/Berlin')::date;
	renamed bigint;
	emerged bigint;
begin
	perform set_config('jumelage.actor_name', 'Kalender', true);
	update territories t set search = '' where t.label is distinct from territory_label(t.id, today);
	get diagnostics renamed = row_count;
	update partnerships p set search = ''
		where p.search is distinct from partnership_names(p.id, today) || ' ' || searchable(coalesce(p.file_reference, ''));
	get diagnostics emerged = row_count;
	return renamed + emerged;
end $$;
--> statement-breakpoint
set local jumelage.actor_name = 'Migration';
--> statement-breakpoint
update territories set search = '';
--> statement-breakpoint
update visits set search = '';
--> statement-breakpoint
update partnerships set search = '';
--> statement-breakpoint
update agreements set search = '';
