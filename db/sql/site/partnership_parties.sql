create view site.partnership_parties as
	select pp.partnership_id, pp.territory_id, pp.side, pp.position, t.label, t.kind, t.country_code, t.lat, t.lon
	from partnership_parties pp
	join partnerships p on p.id = pp.partnership_id and p.published_at is not null
	join territories t on t.id = pp.territory_id;
