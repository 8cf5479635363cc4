-- Drafts are nobody's business, and what was called off is over for the public.
create view site.exchange_rounds as
	select r.id, r.programme_id, r.label, r.opens_on, r.closes_on, r.starts_on, r.ends_on, r.places_in, r.places_out,
		exchange_round_state(r.status, r.opens_on, r.closes_on, r.starts_on, r.ends_on,
			(now() at time zone 'Europe/Berlin')::date) as state
	from exchange_rounds r join exchange_programmes p on p.id = r.programme_id and p.published_at is not null
	where r.status not in ('draft', 'cancelled');
