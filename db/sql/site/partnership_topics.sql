create view site.partnership_topics as
	select pt.partnership_id, pt.topic_id
	from partnership_topics pt join partnerships p on p.id = pt.partnership_id and p.published_at is not null;
