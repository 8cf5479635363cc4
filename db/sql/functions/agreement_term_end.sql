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

revoke execute on function agreement_term_end(date, integer, date) from public;
