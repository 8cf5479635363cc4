create view site.visit_topics as
	select vt.visit_id, vt.topic_id from visit_topics vt join site.visits v on v.id = vt.visit_id;
