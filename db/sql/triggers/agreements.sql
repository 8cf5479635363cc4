select office_table('agreements');
select office_table('agreement_partnerships', 'agreements', 'agreement_id');
select office_table('agreement_signatories', 'agreements', 'agreement_id');

-- An agreement is found by its titles, by who signed it, and by every name of its partnerships.
create function agreement_derive() returns trigger language plpgsql as $$
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

create trigger a_derive before insert or update on agreements for each row execute function agreement_derive();

-- Any update will do: agreement_derive works the row out anew.
create function agreement_poke() returns trigger language plpgsql as $$
begin
	update agreements set search = '' where id in (new.agreement_id, old.agreement_id);
	return null;
end $$;

create trigger derive after insert or update or delete on agreement_partnerships
	for each row execute function agreement_poke();
create trigger derive after insert or update or delete on agreement_signatories
	for each row execute function agreement_poke();

create function agreement_names_changed() returns trigger language plpgsql as $$
begin
	if tg_table_name = 'partnerships' then
		update agreements set search = '' where id in (select agreement_id from agreement_partnerships where partnership_id = new.id);
	elsif tg_table_name = 'organisations' then
		update agreements set search = '' where id in (select agreement_id from agreement_signatories where organisation_id = new.id);
	else
		update agreements set search = '' where id in (select agreement_id from agreement_signatories where territory_id = new.id);
	end if;
	return null;
end $$;

create trigger renamed_agreements after update on partnerships for each row
	when (old.search is distinct from new.search) execute function agreement_names_changed();
create trigger renamed_agreements after update on territories for each row
	when (old.search is distinct from new.search) execute function agreement_names_changed();
create trigger renamed_agreements after update on organisations for each row
	when (old.name is distinct from new.name) execute function agreement_names_changed();

-- Looked at when the transaction ends, one chain at a time: two who link at once can't close a ring between them.
create function agreement_chain_is_open() returns trigger language plpgsql as $$
begin
	perform pg_advisory_xact_lock(7412);
	if exists (
		with recursive up as (
			select id, predecessor_id from agreements where id = new.id
			union select a.id, a.predecessor_id from up join agreements a on a.id = up.predecessor_id
		) select from up where predecessor_id = new.id
	) then
		raise exception 'an agreement cannot renew itself' using errcode = 'JU010', constraint = 'agreements_chain';
	end if;
	return null;
end $$;

create constraint trigger chain after insert or update of predecessor_id on agreements deferrable initially deferred
	for each row when (new.predecessor_id is not null) execute function agreement_chain_is_open();

create function ledger_agrees_with_line() returns trigger language plpgsql as $$
begin
	perform ledger_agrees(new.agreement_id);
	return null;
end $$;

create constraint trigger agrees after insert or update of agreement_id, "on", on_first, on_last, partnership_id on ledger_entries
	deferrable initially deferred for each row when (new.agreement_id is not null) execute function ledger_agrees_with_line();

create function ledger_agrees_with_agreement() returns trigger language plpgsql as $$
begin
	perform ledger_agrees(new.id);
	return null;
end $$;

create constraint trigger agrees after update of signed_on, signed_first, signed_last on agreements
	deferrable initially deferred for each row execute function ledger_agrees_with_agreement();

create function ledger_agrees_with_membership() returns trigger language plpgsql as $$
begin
	perform ledger_agrees(old.agreement_id);
	return null;
end $$;

create constraint trigger agrees after update or delete on agreement_partnerships
	deferrable initially deferred for each row execute function ledger_agrees_with_membership();

create function site_changed_by_agreement() returns trigger language plpgsql as $$
begin
	if tg_table_name = 'organisations' then
		if exists (select from agreement_signatories s join agreements a on a.id = s.agreement_id and a.published_at is not null
			where s.organisation_id = new.id) then
			perform pg_notify('site_changed', '');
		end if;
	elsif exists (select from agreements where id in (new.agreement_id, old.agreement_id) and published_at is not null) then
		perform pg_notify('site_changed', '');
	end if;
	return null;
end $$;

create trigger site_changed after insert or update or delete on agreement_partnerships
	for each row execute function site_changed_by_agreement();
create trigger site_changed after insert or update or delete on agreement_signatories
	for each row execute function site_changed_by_agreement();
create trigger site_changed_agreements after update of name on organisations
	for each row execute function site_changed_by_agreement();

-- A successor that is signed shows on its published predecessor.
create trigger site_changed_insert after insert on agreements for each row
	when (new.published_at is not null or new.predecessor_id is not null) execute function site_changed();
create trigger site_changed_update after update on agreements for each row
	when (old.published_at is not null or new.published_at is not null
		or old.predecessor_id is not null or new.predecessor_id is not null) execute function site_changed();
create trigger site_changed_delete after delete on agreements for each row
	when (old.published_at is not null or old.predecessor_id is not null) execute function site_changed();
