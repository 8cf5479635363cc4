create view site.publication_topics as
	select pt.publication_id, pt.topic_id
	from publication_topics pt
	join publications p on p.id = pt.publication_id and p.published_at is not null;
