-- What the public finds a visit by in its programme.
ALTER TABLE "agenda_items" ADD COLUMN "public_words" text GENERATED ALWAYS AS (searchable(title || ' ' || coalesce(place, ''))) STORED;--> statement-breakpoint
CREATE INDEX "agenda_items_public_words" ON "agenda_items" USING gin (public_words gin_trgm_ops) WHERE public;--> statement-breakpoint
create or replace view site.agenda_items as
	select a.id, a.visit_id, a.starts_at, a.ends_at, a.time_zone, a.place, a.title, a.end_time_zone, a.public_words as search
	from agenda_items a join site.visits v on v.id = a.visit_id
	where a.public and (a.starts_at at time zone a.time_zone)::date between v.starts_on and v.ends_on;
--> statement-breakpoint
create or replace view site.visits_nearly as
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
