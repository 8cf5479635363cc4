-- The last day, from as_of on, to give notice; null if there is none. The twin of nextNotice.
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

revoke execute on function agreement_notice_by(date, integer, integer, date) from public;
