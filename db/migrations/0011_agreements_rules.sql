-- So many months on (back, if negative): the last day of a month stays the last, a day that a month lacks is its last (§ 188 BGB). The twin of shiftMonths in lib/agreements/agreement-term.ts.
create function agreement_shift(day date, months integer) returns date language sql immutable parallel safe strict
	return case when extract(month from day + 1) <> extract(month from day)
		then (date_trunc('month', day::timestamp) + make_interval(months => months + 1) - interval '1 day')::date
		else (day::timestamp + make_interval(months => months))::date end;
--> statement-breakpoint
create function agreement_months_apart(a date, b date) returns integer language sql immutable parallel safe strict
	return ((extract(year from b) - extract(year from a)) * 12 + extract(month from b) - extract(month from a))::integer;
--> statement-breakpoint
-- The last day of the term that a day lies in; null without a term. The twin of termEnd.
create function agreement_term_end(ends_on date, tacit_months integer, as_of date) returns date
	language sql immutable parallel safe
	return (
		select case
			when tacit_months is null or as_of <= ends_on then ends_on
			when agreement_shift(ends_on, k * tacit_months) >= as_of then agreement_shift(ends_on, k * tacit_months)
			else agreement_shift(ends_on, (k + 1) * tacit_months)
		end
		from (select greatest(0, floor(agreement_months_apart(ends_on, as_of)::numeric / tacit_months)::integer) as k) n
	);
--> statement-breakpoint
-- The last day, from as_of on, to give notice; null if there is none. The twin of noticeBy.
create function agreement_notice_by(ends_on date, tacit_months integer, notice_months integer, as_of date) returns date
	language sql immutable parallel safe
	return (
		select case
			when tacit_months is null then
				case when agreement_shift(ends_on, -notice_months) >= as_of then agreement_shift(ends_on, -notice_months) end
			when agreement_shift(agreement_shift(ends_on, k * tacit_months), -coalesce(notice_months, 0)) >= as_of
				then agreement_shift(agreement_shift(ends_on, k * tacit_months), -coalesce(notice_months, 0))
			else agreement_shift(agreement_shift(ends_on, (k + 1) * tacit_months), -coalesce(notice_months, 0))
		end
		from (select greatest(0, floor((agreement_months_apart(ends_on, as_of) + coalesce(notice_months, 0))::numeric / tacit_months)::integer) as k) n
	);
--> statement-breakpoint
-- The twin of agreementState in lib/agreements/agreement.ts.
create function agreement_state(signed_first date, in_force_from date, ends_on date, terminated_on date, tacit_months integer,
	notice_months integer, renewed_from date, as_of date) returns text language sql immutable parallel safe
	return case
		when signed_first is null or greatest(signed_first, in_force_from) > as_of then 'draft'
		when terminated_on <= as_of then 'terminated'
		when renewed_from <= as_of then 'renewed'
		when agreement_term_end(ends_on, tacit_months, as_of) < as_of then 'expired'
		when terminated_on is not null then 'ending'
		when tacit_months is null and agreement_shift(ends_on, -notice_months) < as_of then 'ending'
		else 'in_force'
	end;
--> statement-breakpoint
do $$
declare
	name text;
begin
	foreach name in array array['agreement_shift(date, integer)', 'agreement_months_apart(date, date)',
		'agreement_term_end(date, integer, date)', 'agreement_notice_by(date, integer, integer, date)',
		'agreement_state(date, date, date, date, integer, integer, date, date)'] loop
		execute format('revoke execute on function %s from public', name);
	end loop;
end $$;
--> statement-breakpoint
-- An agreement is found by its titles, by who signed it, and by every name of its partnerships.
create function agreement_derive() returns trigger language plpgsql as $$
begin
	new.search := normalise(concat_ws(' ', new.title ->> 'de', new.title ->> 'en', new.file_reference, new.signed_at,
		(select string_agg(concat_ws(' ', s.name_then, s.office_then, o.name, t.search), ' ' order by s.position, s.id)
			from agreement_signatories s left join organisations o on o.id = s.organisation_id
			left join territories t on t.id = s.territory_id where s.agreement_id = new.id),
		(select string_agg(p.search, ' ' order by p.id)
			from agreement_partnerships ap join partnerships p on p.id = ap.partnership_id where ap.agreement_id = new.id)));
	return new;
end $$;
--> statement-breakpoint
create trigger a_derive before insert or update on agreements for each row execute function agreement_derive();
--> statement-breakpoint
create function agreement_poke() returns trigger language plpgsql as $$
begin
	update agreements set search = '' where id in (new.agreement_id, old.agreement_id);
	return null;
end $$;
--> statement-breakpoint
create trigger derive after insert or update or delete on agreement_partnerships for each row execute function agreement_poke();
--> statement-breakpoint
create trigger derive after insert or update or delete on agreement_signatories for each row execute function agreement_poke();
--> statement-breakpoint
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
--> statement-breakpoint
create trigger renamed_agreements after update on partnerships for each row
	when (old.search is distinct from new.search) execute function agreement_names_changed();
--> statement-breakpoint
create trigger renamed_agreements after update on territories for each row
	when (old.search is distinct from new.search) execute function agreement_names_changed();
--> statement-breakpoint
create trigger renamed_agreements after update on organisations for each row
	when (old.name is distinct from new.name) execute function agreement_names_changed();
--> statement-breakpoint
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
--> statement-breakpoint
create constraint trigger chain after insert or update of predecessor_id on agreements deferrable initially deferred
	for each row when (new.predecessor_id is not null) execute function agreement_chain_is_open();
--> statement-breakpoint
-- A line that names an agreement has its date and belongs to one of its partnerships; the agreement is held, so that it can't move meanwhile.
create function ledger_agrees(agreement uuid) returns void language plpgsql as $$
begin
	perform from agreements where id = agreement for share;
	perform from agreement_partnerships where agreement_id = agreement for share;
	if exists (
		select from partnership_events e join agreements a on a.id = e.agreement_id
		where e.agreement_id = agreement and (
			(e."on", e.on_first, e.on_last) is distinct from (a.signed_on, a.signed_first, a.signed_last)
			or a.signed_on is null
			or not exists (select from agreement_partnerships ap
				where ap.agreement_id = e.agreement_id and ap.partnership_id = e.partnership_id))
	) then
		raise exception 'the ledger and the agreement contradict each other' using errcode = 'JU011', constraint = 'ledger_agrees';
	end if;
end $$;
--> statement-breakpoint
revoke execute on function ledger_agrees(uuid) from public;
--> statement-breakpoint
create function ledger_agrees_with_line() returns trigger language plpgsql as $$
begin
	perform ledger_agrees(new.agreement_id);
	return null;
end $$;
--> statement-breakpoint
create function ledger_agrees_with_agreement() returns trigger language plpgsql as $$
begin
	perform ledger_agrees(new.id);
	return null;
end $$;
--> statement-breakpoint
create function ledger_agrees_with_membership() returns trigger language plpgsql as $$
begin
	perform ledger_agrees(old.agreement_id);
	return null;
end $$;
--> statement-breakpoint
create constraint trigger agrees after insert or update of agreement_id, "on", on_first, on_last, partnership_id on partnership_events
	deferrable initially deferred for each row when (new.agreement_id is not null) execute function ledger_agrees_with_line();
--> statement-breakpoint
create constraint trigger agrees after update of signed_on, signed_first, signed_last on agreements
	deferrable initially deferred for each row execute function ledger_agrees_with_agreement();
--> statement-breakpoint
create constraint trigger agrees after update or delete on agreement_partnerships
	deferrable initially deferred for each row execute function ledger_agrees_with_membership();
--> statement-breakpoint
-- Without the terms of notice and without persons: the names of those who signed are the office's own.
create view site.agreements as
	select a.id, a.title, a.kind, a.signed_on, a.signed_first, a.signed_last, a.in_force_from, a.ends_on, a.terminated_on,
		a.tacit_renewal_months, a.open_for_accession,
		(select p.id from agreements p where p.id = a.predecessor_id and p.published_at is not null) as predecessor_id,
		(select greatest(s.signed_first, s.in_force_from) from agreements s where s.predecessor_id = a.id and s.signed_first is not null) as renewed_from
	from agreements a
	where a.published_at is not null and a.signed_first is not null and exists (
		select from agreement_partnerships ap join partnerships p on p.id = ap.partnership_id and p.published_at is not null
		where ap.agreement_id = a.id);
--> statement-breakpoint
create view site.agreement_partnerships as
	select ap.agreement_id, ap.partnership_id
	from agreement_partnerships ap
	join site.agreements a on a.id = ap.agreement_id
	join partnerships p on p.id = ap.partnership_id and p.published_at is not null;
--> statement-breakpoint
-- One line per party, however many signed for it.
create view site.agreement_parties as
	select s.agreement_id, coalesce(t.label, jsonb_build_object('de', o.name)) as label, bool_and(s.accession) as accession,
		min(s.signed_on) filter (where s.accession) as joined_on, min(s.position) as position
	from agreement_signatories s
	join site.agreements a on a.id = s.agreement_id
	left join territories t on t.id = s.territory_id
	left join organisations o on o.id = s.organisation_id
	group by s.agreement_id, s.territory_id, s.organisation_id, t.label, o.name;
--> statement-breakpoint
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
--> statement-breakpoint
create trigger site_changed after insert or update or delete on agreement_partnerships
	for each row execute function site_changed_by_agreement();
--> statement-breakpoint
create trigger site_changed after insert or update or delete on agreement_signatories
	for each row execute function site_changed_by_agreement();
--> statement-breakpoint
create trigger site_changed_agreements after update of name on organisations
	for each row execute function site_changed_by_agreement();
--> statement-breakpoint
-- A successor that is signed shows on its published predecessor.
create trigger site_changed_insert after insert on agreements for each row
	when (new.published_at is not null or new.predecessor_id is not null) execute function site_changed();
--> statement-breakpoint
create trigger site_changed_update after update on agreements for each row
	when (old.published_at is not null or new.published_at is not null
		or old.predecessor_id is not null or new.predecessor_id is not null) execute function site_changed();
--> statement-breakpoint
create trigger site_changed_delete after delete on agreements for each row
	when (old.published_at is not null or old.predecessor_id is not null) execute function site_changed();
--> statement-breakpoint
-- What was there before is put under its partnerships' names, without a line in the history.
set local jumelage.actor_name = 'Migration';
--> statement-breakpoint
update agreements set search = '';
