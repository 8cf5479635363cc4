-- Where a former address leads now.
create view site.former_slugs as
	select 'partnerships' as noun, unnest(former_slugs) as former, slug from partnerships where published_at is not null
	union all
	select 'exchanges', unnest(former_slugs), slug from exchange_programmes where published_at is not null;
