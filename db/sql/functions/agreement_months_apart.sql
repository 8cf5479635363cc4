-- Months of the calendar from the one's month to the other's. The twin of monthsApart.
create function agreement_months_apart(a date, b date) returns integer language sql immutable parallel safe strict
	return ((extract(year from b) - extract(year from a)) * 12 + extract(month from b) - extract(month from a))::integer;

revoke execute on function agreement_months_apart(date, date) from public;
