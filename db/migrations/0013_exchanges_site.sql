-- Twin of roundState in lib/exchanges/round.ts.
create function exchange_round_state(status text, opens_on date, closes_on date, starts_on date, ends_on date, today date)
returns text language sql immutable parallel safe as $$
	select case
		when status in ('draft', 'completed', 'cancelled') then status
		when ends_on < today then 'completion_due'
		when status = 'running' or starts_on <= today then 'running'
		when status = 'closed' or closes_on < today then 'closed'
		when opens_on > today then 'announced'
		else 'open'
	end
$$;
--> statement-breakpoint
create view site.exchange_programmes as
	select id, slug, name, target_group, direction, fields, funding, description, status, published_at
	from exchange_programmes where published_at is not null;
--> statement-breakpoint
-- Drafts are nobody's business, and what was called off is over for the public.
create view site.exchange_rounds as
	select r.id, r.programme_id, r.label, r.opens_on, r.closes_on, r.starts_on, r.ends_on, r.places_in, r.places_out,
		exchange_round_state(r.status, r.opens_on, r.closes_on, r.starts_on, r.ends_on,
			(now() at time zone 'Europe/Berlin')::date) as state
	from exchange_rounds r join exchange_programmes p on p.id = r.programme_id and p.published_at is not null
	where r.status not in ('draft', 'cancelled');
--> statement-breakpoint
create view site.exchange_partnerships as
	select ep.programme_id, ep.partnership_id
	from exchange_partnerships ep
	join exchange_programmes p on p.id = ep.programme_id and p.published_at is not null
	join partnerships s on s.id = ep.partnership_id and s.published_at is not null;
--> statement-breakpoint
create function site_changed_by_programme() returns trigger language plpgsql as $$
begin
	if exists (select from exchange_programmes
		where id in (new.programme_id, old.programme_id) and published_at is not null) then
		perform pg_notify('site_changed', '');
	end if;
	return null;
end $$;
--> statement-breakpoint
create trigger site_changed after insert or update or delete on exchange_rounds
	for each row execute function site_changed_by_programme();
--> statement-breakpoint
create trigger site_changed after insert or update or delete on exchange_partnerships
	for each row execute function site_changed_by_programme();
--> statement-breakpoint
create trigger site_changed_insert after insert on exchange_programmes for each row
	when (new.published_at is not null) execute function site_changed();
--> statement-breakpoint
create trigger site_changed_update after update on exchange_programmes for each row
	when (old.published_at is not null or new.published_at is not null) execute function site_changed();
--> statement-breakpoint
create trigger site_changed_delete after delete on exchange_programmes for each row
	when (old.published_at is not null) execute function site_changed();
