-- Visits in whose words one is nearly the word in the setting: the site's role may not name the operator, so the
-- view does. How near is near enough says pg_trgm.word_similarity_threshold.
create view site.visits_nearly as
	select id, public_words as search
	from visits where published_at is not null and status in ('confirmed', 'reported')
		and current_setting('jumelage.nearly', true) <% public_words
	union all
	select v.id, s.public_words
	from visit_stops s join site.visits v on v.id = s.visit_id
	where current_setting('jumelage.nearly', true) <% s.public_words
	union all
	select a.visit_id, a.search
	from site.agenda_items a
	where current_setting('jumelage.nearly', true) <% a.search;
