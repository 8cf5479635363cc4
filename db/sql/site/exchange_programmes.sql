create view site.exchange_programmes as
	select id, slug, name, target_group, direction, fields, funding, description, status, published_at
	from exchange_programmes where published_at is not null;
