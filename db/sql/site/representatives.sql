-- Every post that isn't closed, filled or vacant. A name, a seat, a mailbox and a telephone are public only where a
-- contact was given; the view never looks into people.
create view site.representatives as
	select p.partnership_id, 'principal' as role,
		case when coalesce(t.contact, p.public_contact) is not null then coalesce(t.seat, p.seat) end as seat,
		t.contact ->> 'name' as name,
		coalesce(t.contact ->> 'email', p.public_contact ->> 'email') as email,
		coalesce(t.contact ->> 'phone', p.public_contact ->> 'phone') as phone,
		coalesce(t.contact -> 'text', p.public_contact -> 'text') as text,
		t.id is null as vacant
	from representative_posts p
	join site.partnerships s on s.id = p.partnership_id and s.status <> 'ended'
	left join lateral (
		select r.id, r.seat, r.public_contact as contact from representatives r
		where r.post_id = p.id and r.role = 'principal' and r.during @> (now() at time zone 'Europe/Berlin')::date
		limit 1
	) t on true
	where p.closed_on is null or p.closed_on >= (now() at time zone 'Europe/Berlin')::date
	union all
	select p.partnership_id, 'deputy', r.seat, r.public_contact ->> 'name', r.public_contact ->> 'email',
		r.public_contact ->> 'phone', r.public_contact -> 'text', false
	from representatives r
	join representative_posts p on p.id = r.post_id
	join site.partnerships s on s.id = p.partnership_id and s.status <> 'ended'
	where r.role = 'deputy' and r.public_contact is not null
		and r.during @> (now() at time zone 'Europe/Berlin')::date
		and (p.closed_on is null or p.closed_on >= (now() at time zone 'Europe/Berlin')::date);
