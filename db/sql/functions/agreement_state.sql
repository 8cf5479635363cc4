-- The twin of agreementState.
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

revoke execute on function agreement_state(date, date, date, date, integer, integer, date, date) from public;
