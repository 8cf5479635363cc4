create trigger b_touch before update on territories for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on territories for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on territory_names for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on territory_names for each row execute function history_write('territories', 'territory_id');
--> statement-breakpoint
create trigger b_touch before update on territory_successions for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on territory_successions for each row execute function history_write('territories', 'to_id');
--> statement-breakpoint
create trigger b_touch before update on partnership_kinds for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on partnership_kinds for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on topics for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on topics for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on partnerships for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on partnerships for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on partnership_parties for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on partnership_parties for each row execute function history_write('partnerships', 'partnership_id');
--> statement-breakpoint
create trigger history after insert or update or delete on partnership_topics for each row execute function history_write('partnerships', 'partnership_id');
--> statement-breakpoint
create trigger b_touch before update on partnership_events for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on partnership_events for each row execute function history_write('partnerships', 'partnership_id');
--> statement-breakpoint
create trigger b_touch before update on agreements for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on agreements for each row execute function history_write();
--> statement-breakpoint
create trigger history after insert or update or delete on agreement_partnerships for each row execute function history_write('agreements', 'agreement_id');
--> statement-breakpoint
create trigger b_touch before update on agreement_signatories for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on agreement_signatories for each row execute function history_write('agreements', 'agreement_id');
--> statement-breakpoint
create trigger b_touch before update on organisations for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on organisations for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on people for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on people for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on appointments for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on appointments for each row execute function history_write('people', 'person_id');
--> statement-breakpoint
create trigger b_touch before update on representatives for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on representatives for each row execute function history_write('partnerships', 'partnership_id');
--> statement-breakpoint
create trigger b_touch before update on visits for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on visits for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on visit_stops for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on visit_stops for each row execute function history_write('visits', 'visit_id');
--> statement-breakpoint
create trigger history after insert or update or delete on visit_partnerships for each row execute function history_write('visits', 'visit_id');
--> statement-breakpoint
create trigger history after insert or update or delete on visit_topics for each row execute function history_write('visits', 'visit_id');
--> statement-breakpoint
create trigger b_touch before update on delegation_members for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on delegation_members for each row execute function history_write('visits', 'visit_id');
--> statement-breakpoint
create trigger b_touch before update on agenda_items for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on agenda_items for each row execute function history_write('visits', 'visit_id');
--> statement-breakpoint
create trigger b_touch before update on follow_ups for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on follow_ups for each row execute function history_write('visits', 'visit_id', 'agreements', 'agreement_id', 'partnerships', 'partnership_id');
--> statement-breakpoint
create trigger b_touch before update on exchange_programmes for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on exchange_programmes for each row execute function history_write();
--> statement-breakpoint
create trigger history after insert or update or delete on exchange_partnerships for each row execute function history_write('exchange_programmes', 'programme_id');
--> statement-breakpoint
create trigger b_touch before update on exchange_rounds for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on exchange_rounds for each row execute function history_write('exchange_programmes', 'programme_id');
--> statement-breakpoint
create trigger b_touch before update on exchange_placements for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on exchange_placements for each row execute function history_write('exchange_rounds', 'round_id');
--> statement-breakpoint
create trigger b_touch before update on legislatures for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on legislatures for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on office for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on office for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on users for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on users for each row execute function history_write();
--> statement-breakpoint
create trigger history after insert or update or delete on user_partnerships for each row execute function history_write('users', 'user_id');
--> statement-breakpoint
create trigger b_touch before update on access_links for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on access_links for each row execute function history_write('users', 'user_id');
--> statement-breakpoint
create trigger history_is_final before update or delete on history for each row execute function history_is_final();
--> statement-breakpoint
create trigger history_is_whole before truncate on history for each statement execute function history_is_final();
--> statement-breakpoint
alter table representatives add constraint representatives_one_principal exclude using gist (partnership_id with =, during with &&) where (role = 'principal');
--> statement-breakpoint
create function territory_derive() returns trigger language plpgsql as $$
begin
	select coalesce(jsonb_object_agg(locale, name), '{}') into new.label
		from territory_names where territory_id = new.id and status = 'current';
	select coalesce(normalise(string_agg(name, ' ' order by status, locale, name)), '') into new.search
		from territory_names where territory_id = new.id;
	return new;
end $$;
--> statement-breakpoint
create trigger a_derive before insert or update on territories for each row execute function territory_derive();
--> statement-breakpoint
create function territory_poke() returns trigger language plpgsql as $$
begin
	update territories set search = '' where id in (new.territory_id, old.territory_id);
	return null;
end $$;
--> statement-breakpoint
create trigger derive after insert or update or delete on territory_names for each row execute function territory_poke();
--> statement-breakpoint
-- A partnership is called after its partners; it is found by every name of every party and what they emerged from.
create function partnership_derive() returns trigger language plpgsql as $$
begin
	select coalesce(jsonb_object_agg(locale, label), '{}') into new.label from (
		select l.locale, string_agg(coalesce(t.label ->> l.locale, t.label ->> 'de', t.label ->> 'en'), ' · ' order by p.position, p.id) as label
		from partnership_parties p join territories t on t.id = p.territory_id, (values ('de'), ('en')) l(locale)
		where p.partnership_id = new.id and p.side = 'partner' group by l.locale
	) labels where label is not null;
	select coalesce(string_agg(t.search, ' ' order by p.side desc, p.position, p.id), '') into new.search
		from partnership_parties p join territories t on t.id = p.territory_id
			or t.id in (select s.from_id from territory_successions s where s.to_id = p.territory_id)
		where p.partnership_id = new.id;
	new.search := new.search || ' ' || normalise(coalesce(new.file_reference, ''));
	return new;
end $$;
--> statement-breakpoint
create trigger a_derive before insert or update on partnerships for each row execute function partnership_derive();
--> statement-breakpoint
create function partnership_poke() returns trigger language plpgsql as $$
begin
	update partnerships set search = '' where id in (new.partnership_id, old.partnership_id);
	return null;
end $$;
--> statement-breakpoint
create trigger derive after insert or update or delete on partnership_parties for each row execute function partnership_poke();
--> statement-breakpoint
create function succession_poke() returns trigger language plpgsql as $$
begin
	update partnerships set search = '' where id in (
		select partnership_id from partnership_parties where territory_id in (new.to_id, old.to_id)
	);
	return null;
end $$;
--> statement-breakpoint
create trigger derive after insert or update or delete on territory_successions for each row execute function succession_poke();
--> statement-breakpoint
create function visit_derive() returns trigger language plpgsql as $$
begin
	new.search := normalise(concat_ws(' ', new.title, new.purpose, new.host, new.result,
		new.public_title ->> 'de', new.public_title ->> 'en',
		(select string_agg(concat_ws(' ', s.place, t.search), ' ' order by s.position)
			from visit_stops s join territories t on t.id = s.territory_id where s.visit_id = new.id),
		(select string_agg(concat_ws(' ', m.name_then, m.office_then, m.organisation_then), ' ' order by m.position)
			from delegation_members m where m.visit_id = new.id)));
	return new;
end $$;
--> statement-breakpoint
create trigger a_derive before insert or update on visits for each row execute function visit_derive();
--> statement-breakpoint
create function visit_poke() returns trigger language plpgsql as $$
begin
	update visits set search = '' where id in (new.visit_id, old.visit_id);
	return null;
end $$;
--> statement-breakpoint
create trigger derive after insert or update or delete on visit_stops for each row execute function visit_poke();
--> statement-breakpoint
create trigger derive after insert or update or delete on delegation_members for each row execute function visit_poke();
--> statement-breakpoint
create function territory_renamed() returns trigger language plpgsql as $$
begin
	update partnerships set search = '' where id in (
		select partnership_id from partnership_parties where territory_id = new.id
		union select p.partnership_id from partnership_parties p join territory_successions s on s.to_id = p.territory_id where s.from_id = new.id
	);
	update visits set search = '' where id in (select visit_id from visit_stops where territory_id = new.id);
	return null;
end $$;
--> statement-breakpoint
create trigger renamed after update on territories for each row when (old.search is distinct from new.search or old.label is distinct from new.label) execute function territory_renamed();
--> statement-breakpoint
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
--> statement-breakpoint
create trigger ancestors after insert or delete or update of parent_id on territories for each statement execute function territory_ancestors_rebuild();
--> statement-breakpoint
-- The twin of partnershipStatus in lib/partnerships/partnership.ts.
create function partnership_status(partnership uuid, as_of date) returns text language sql stable parallel safe
	return coalesce((
		select case type when 'suspended' then 'suspended' when 'ended' then 'ended' else 'active' end
		from partnership_events
		where partnership_id = partnership and type in ('founded', 'suspended', 'resumed', 'ended')
			and not (type in ('suspended', 'resumed') and scope = 'project')
			and (on_first is null or on_first <= as_of)
		order by on_first desc nulls last, on_last desc nulls last, created_at desc, id desc limit 1
	), 'proposed');
