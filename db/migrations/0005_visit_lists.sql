DROP INDEX "visits_ends";--> statement-breakpoint
DROP INDEX "visits_days";--> statement-breakpoint
DROP INDEX "visits_status_days";--> statement-breakpoint
DROP INDEX "visits_direction_days";--> statement-breakpoint
DROP INDEX "visits_kind_days";--> statement-breakpoint
DROP INDEX "visits_title_order";--> statement-breakpoint
CREATE INDEX "visits_open" ON "visits" USING btree ("ends_on","id","starts_on","status","direction","kind") WHERE status in ('planned', 'confirmed');--> statement-breakpoint
CREATE INDEX "visits_days" ON "visits" USING btree ("starts_on","id","ends_on","status","direction","kind");--> statement-breakpoint
CREATE INDEX "visits_status_days" ON "visits" USING btree ("status","starts_on","id","ends_on","direction","kind");--> statement-breakpoint
CREATE INDEX "visits_direction_days" ON "visits" USING btree ("direction","starts_on","id","ends_on","status","kind");--> statement-breakpoint
CREATE INDEX "visits_kind_days" ON "visits" USING btree ("kind","starts_on","id","ends_on","status","direction");--> statement-breakpoint
CREATE INDEX "visits_title_order" ON "visits" USING btree (title collate "de-x-icu","id","starts_on","ends_on","status","direction","kind");