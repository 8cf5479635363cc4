create view site.publication_partnerships as
	select pp.publication_id, pp.partnership_id
	from publication_partnerships pp
	join publications b on b.id = pp.publication_id and b.published_at is not null
	join partnerships p on p.id = pp.partnership_id and p.published_at is not null;
