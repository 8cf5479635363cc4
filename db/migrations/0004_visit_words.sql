-- Kept beside the text: worked out per row, a word that many visits hold took seconds to count.
create or replace function public.without_derived(record jsonb) returns jsonb
	language sql immutable parallel safe
	return record - array['label', 'search', 'words', 'version', 'updated_at', 'totp_last_step'];
--> statement-breakpoint
DROP INDEX "visits_words";--> statement-breakpoint
-- Rows of some kilobytes stay in one piece: to fetch the words from elsewhere would cost more than to read past them.
alter table visits set (toast_tuple_target = 8160);
--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (to_tsvector('de', search)) STORED;--> statement-breakpoint
CREATE INDEX "visits_words" ON "visits" USING gin ("words");
