-- The twin of roundState.
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
