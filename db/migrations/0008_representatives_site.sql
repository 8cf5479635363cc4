-- Who stands for the office in a partner region, as far as a public contact was given: of the post, or of the term that is current. A name is public only where it was written into that contact; the view never looks into people.
create view site.representatives as
	select p.partnership_id, 'principal' as role, coalesce(t.seat, p.seat) as seat, t.contact ->> 'name' as name,
		coalesce(t.contact ->> 'email', p.public_contact ->> 'email') as email,
		coalesce(t.contact ->> 'phone', p.public_contact ->> 'phone') as phone,
		coalesce(t.contact -> 'text', p.public_contact -> 'text') as text
	from representative_posts p
	join partnerships s on s.id = p.partnership_id and s.published_at is not null
	left join lateral (
		select r.seat, r.public_contact as contact from representatives r
		where r.post_id = p.id and r.role = 'principal' and r.during @> (now() at time zone 'Europe/Berlin')::date
		limit 1
	) t on true
	where (p.closed_on is null or p.closed_on >= (now() at time zone 'Europe/Berlin')::date)
		and coalesce(t.contact, p.public_contact) is not null
	union all
	select p.partnership_id, 'deputy', r.seat, r.public_contact ->> 'name', r.public_contact ->> 'email',
		r.public_contact ->> 'phone', r.public_contact -> 'text'
	from representatives r
	join representative_posts p on p.id = r.post_id
	join partnerships s on s.id = p.partnership_id and s.published_at is not null
	where r.role = 'deputy' and r.public_contact is not null
		and r.during @> (now() at time zone 'Europe/Berlin')::date
		and (p.closed_on is null or p.closed_on >= (now() at time zone 'Europe/Berlin')::date);
--> statement-breakpoint
create trigger site_changed after insert or update or delete or truncate on representative_posts
	for each statement execute function site_changed();
--> statement-breakpoint
create trigger site_changed after insert or update or delete or truncate on representatives
	for each statement execute function site_changed();
