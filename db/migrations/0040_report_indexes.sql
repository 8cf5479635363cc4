DROP INDEX "visit_stops_visit";--> statement-breakpoint
CREATE INDEX "delegation_members_heads" ON "delegation_members" USING btree ("visit_id","person_id","name_then","office_then") WHERE is_head;--> statement-breakpoint
CREATE INDEX "delegation_members_government" ON "delegation_members" USING btree ("visit_id") WHERE counts_as_government;--> statement-breakpoint
CREATE INDEX "visits_own_cost" ON "visits" USING btree ("id","own_cost") WHERE own_cost is not null;--> statement-breakpoint
CREATE INDEX "visit_stops_visit" ON "visit_stops" USING btree ("visit_id","position","id");