CREATE INDEX "follow_ups_search" ON "follow_ups" USING gin (normalise(text || ' ' || coalesce(responsible, '')) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "visits_title_search" ON "visits" USING gin (normalise(title) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "visits_title_begins" ON "visits" USING btree (normalise(title) text_pattern_ops);