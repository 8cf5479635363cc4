create view site.publications as
	select id, title, kind, surveyed_from, surveyed_to, issued_on, issued_first, issued_last, edition, predecessor_id, link, search
	from publications where published_at is not null;
