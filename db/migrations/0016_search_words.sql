CREATE INDEX "appointments_search" ON "appointments" USING gin (normalise(function) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "appointments_words" ON "appointments" USING gin (to_tsvector('de', normalise(function)));--> statement-breakpoint
CREATE INDEX "follow_ups_words" ON "follow_ups" USING gin (to_tsvector('de', normalise(text || ' ' || coalesce(responsible, ''))));