-- The twin of partnershipStatus.
create function partnership_status(partnership uuid, as_of date) returns text language sql stable parallel safe
	return coalesce((
		select case type when 'suspended' then 'suspended' when 'ended' then 'ended' else 'active' end
		from ledger_entries
		where partnership_id = partnership and type in ('founded', 'suspended', 'resumed', 'ended')
			and not (type in ('suspended', 'resumed') and scope = 'project')
			and (on_first is null or on_first <= as_of)
		order by on_first desc nulls last, on_last desc nulls last, created_at desc, id desc limit 1
	), 'proposed');

revoke execute on function partnership_status(uuid, date) from public;
