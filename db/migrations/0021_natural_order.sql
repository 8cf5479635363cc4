-- As a German index, and figures within texts by their value: 2. before 10.
create collation "de-natural" (provider = icu, locale = 'de-u-kn-true');--> statement-breakpoint
DROP INDEX "people_order";--> statement-breakpoint
DROP INDEX "visits_title_order";--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "former_keys" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "people_order" ON "people" USING btree (family_name collate "de-natural",given_name collate "de-natural",id);--> statement-breakpoint
CREATE INDEX "visits_title_order" ON "visits" USING btree (title collate "de-natural","id","starts_on","ends_on","status","direction","kind");--> statement-breakpoint
create or replace view site.topics as select id, key, label, position, former_keys from topics;
