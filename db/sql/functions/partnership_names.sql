-- Every name of every party, and of all that it emerged from by that day.
create function partnership_names(partnership uuid, as_of date) returns text language sql stable parallel safe
	return (
		select coalesce(string_agg(t.search, ' ' order by p.side desc, p.position, p.id, t.id), '')
		from partnership_parties p join territories t on t.id = p.territory_id
			or t.id in (select past.territory_id from territory_past(p.territory_id, as_of) past)
		where p.partnership_id = partnership
	);

revoke execute on function partnership_names(uuid, date) from public;
