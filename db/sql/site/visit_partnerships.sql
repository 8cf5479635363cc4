create view site.visit_partnerships as
	select vp.visit_id, vp.partnership_id
	from visit_partnerships vp
	join site.visits v on v.id = vp.visit_id
	join partnerships p on p.id = vp.partnership_id and p.published_at is not null;
