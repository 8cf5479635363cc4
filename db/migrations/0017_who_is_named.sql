CREATE INDEX "agreement_signatories_person" ON "agreement_signatories" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "agreement_signatories_organisation" ON "agreement_signatories" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "placement_stays_organisation" ON "placement_stays" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "follow_ups_person" ON "follow_ups" USING btree ("person_id");