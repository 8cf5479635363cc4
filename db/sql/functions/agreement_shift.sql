-- So many months on (back, if negative): the last day of a month stays the last, a day that a month lacks is its
-- last (§ 188 BGB). The twin of shiftMonths.
create function agreement_shift(day date, months integer) returns date language sql immutable parallel safe strict
	return case when extract(month from day + 1) <> extract(month from day)
		then (date_trunc('month', day::timestamp) + make_interval(months => months + 1) - interval '1 day')::date
		else (day::timestamp + make_interval(months => months))::date end;

revoke execute on function agreement_shift(date, integer) from public;
