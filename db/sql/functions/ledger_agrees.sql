-- A line that names an agreement has its date and belongs to one of its partnerships; the agreement is held, so
-- that it can't move meanwhile.
create function ledger_agrees(agreement uuid) returns void language plpgsql as $$
begin
	perform from agreements where id = agreement for share;
	perform from agreement_partnerships where agreement_id = agreement for share;
	if exists (
		select from ledger_entries e join agreements a on a.id = e.agreement_id
		where e.agreement_id = agreement and (
			(e."on", e.on_first, e.on_last) is distinct from (a.signed_on, a.signed_first, a.signed_last)
			or a.signed_on is null
			or not exists (select from agreement_partnerships ap
				where ap.agreement_id = e.agreement_id and ap.partnership_id = e.partnership_id))
	) then
		raise exception 'the ledger and the agreement contradict each other' using errcode = 'JU011', constraint = 'ledger_agrees';
	end if;
end $$;

revoke execute on function ledger_agrees(uuid) from public;
