create view site.visits as
	select id, slug, direction, kind, starts_on, ends_on, public_title as title, public_summary as summary, published_at,
		public_words as search
	from visits where published_at is not null and status in ('confirmed', 'reported');
