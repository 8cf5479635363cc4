ALTER TABLE "merges" ADD COLUMN "gone_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "merges" ADD COLUMN "after" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "merges" ADD COLUMN "history_ids" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "merges" ADD COLUMN "person_id" uuid GENERATED ALWAYS AS (case when noun = 'person' then kept_id end) STORED;--> statement-breakpoint
ALTER TABLE "merges" ADD COLUMN "organisation_id" uuid GENERATED ALWAYS AS (case when noun = 'organisation' then kept_id end) STORED;--> statement-breakpoint
CREATE INDEX "merges_gone" ON "merges" USING btree ("noun","gone_id");--> statement-breakpoint
-- A merger is told on the page of the record that was kept.
drop trigger history on merges;
--> statement-breakpoint
create trigger history after insert or update or delete on merges for each row execute function history_write('people', 'person_id', 'organisations', 'organisation_id');
--> statement-breakpoint
-- As history_forget, for single lines: of a merger undone, only what it carried over is forgotten, not the other's past.
create function history_forget_lines(lines bigint[], columns text[]) returns bigint language plpgsql as $$
declare
	changed bigint;
begin
	perform set_config('jumelage.forgetting', 'yes', true);
	update history set before = before - columns, after = after - columns
		where id = any(lines) and (before ?| columns or after ?| columns);
	get diagnostics changed = row_count;
	perform set_config('jumelage.forgetting', '', true);
	return changed;
end $$;
--> statement-breakpoint
revoke execute on function history_forget_lines(bigint[], text[]) from public;
