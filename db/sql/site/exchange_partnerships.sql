create view site.exchange_partnerships as
	select ep.programme_id, ep.partnership_id
	from exchange_partnerships ep
	join exchange_programmes p on p.id = ep.programme_id and p.published_at is not null
	join partnerships s on s.id = ep.partnership_id and s.published_at is not null;
