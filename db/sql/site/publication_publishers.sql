create view site.publication_publishers as
	select pp.publication_id, o.name, o.website, pp.position
	from publication_publishers pp
	join publications p on p.id = pp.publication_id and p.published_at is not null
	join organisations o on o.id = pp.organisation_id;
