CREATE INDEX "history_table" ON "history" USING btree ("table_name","id");--> statement-breakpoint
CREATE INDEX "history_subject_table" ON "history" USING btree ("subject_table","id");--> statement-breakpoint
CREATE INDEX "history_at" ON "history" USING btree ("at");