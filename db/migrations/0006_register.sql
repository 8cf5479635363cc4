CREATE TABLE "exchange_organisations" (
	"programme_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	CONSTRAINT "exchange_organisations_programme_id_organisation_id_pk" PRIMARY KEY("programme_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "placement_costs" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"placement_id" uuid NOT NULL,
	"item" text NOT NULL,
	"payer" text NOT NULL,
	"amount" numeric(12, 2),
	"note" text,
	CONSTRAINT "placement_costs_item" CHECK ("item" in ('travel', 'accommodation', 'meals', 'allowance', 'insurance', 'fees', 'other')),
	CONSTRAINT "placement_costs_payer" CHECK ("payer" in ('home', 'host', 'office', 'funding', 'participant')),
	CONSTRAINT "placement_costs_amount" CHECK (amount >= 0)
);
--> statement-breakpoint
CREATE TABLE "placement_reviews" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"placement_id" uuid NOT NULL,
	"reviewer_id" uuid NOT NULL,
	"score" integer,
	"comment" text,
	"recused" boolean DEFAULT false NOT NULL,
	CONSTRAINT "placement_reviews_once" UNIQUE("placement_id","reviewer_id"),
	CONSTRAINT "placement_reviews_score" CHECK (score between 1 and 5 and not (recused and score is not null))
);
--> statement-breakpoint
CREATE TABLE "placement_stays" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"placement_id" uuid NOT NULL,
	"organisation_id" uuid,
	"place" text,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"note" text,
	CONSTRAINT "placement_stays_days" CHECK (ends_on >= starts_on)
);
--> statement-breakpoint
CREATE TABLE "round_reviewers" (
	"round_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "round_reviewers_round_id_user_id_pk" PRIMARY KEY("round_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "exports" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"user_id" uuid NOT NULL,
	"noun" text NOT NULL,
	"format" text NOT NULL,
	"query" text NOT NULL,
	"rows" integer,
	CONSTRAINT "exports_format" CHECK ("format" in ('xlsx', 'csv', 'data'))
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_id" uuid NOT NULL,
	"noun" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	CONSTRAINT "saved_views_name" CHECK (length(trim(name)) > 0)
);
--> statement-breakpoint
CREATE TABLE "merges" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"noun" text NOT NULL,
	"kept_id" uuid NOT NULL,
	"gone_id" uuid NOT NULL,
	"gone" jsonb NOT NULL,
	"kept" jsonb NOT NULL,
	"moved" jsonb NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "merges_noun" CHECK ("noun" in ('person', 'organisation'))
);
--> statement-breakpoint
CREATE TABLE "quoted_figures" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"measure" text NOT NULL,
	"label" jsonb NOT NULL,
	"value" integer NOT NULL,
	"bound" text DEFAULT 'exactly' NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	"source" text NOT NULL,
	"source_on" text,
	CONSTRAINT "quoted_figures_measure" CHECK ("measure" in ('trips', 'trips_to_partner_regions', 'countries', 'own_cost', 'other')),
	CONSTRAINT "quoted_figures_bound" CHECK ("bound" in ('exactly', 'more_than', 'about')),
	CONSTRAINT "quoted_figures_days" CHECK ("to" >= "from"),
	CONSTRAINT "quoted_figures_source" CHECK (length(trim(source)) > 0)
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	"legislature_id" uuid,
	"frozen_on" date NOT NULL,
	"frozen_by_id" uuid,
	"figures" jsonb NOT NULL,
	CONSTRAINT "reports_kind" CHECK ("kind" in ('trips', 'anniversaries', 'quiet')),
	CONSTRAINT "reports_days" CHECK ("to" >= "from"),
	CONSTRAINT "reports_title" CHECK (length(trim(title)) > 0)
);
--> statement-breakpoint
CREATE TABLE "monthly_reports" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"post_id" uuid NOT NULL,
	"month" date NOT NULL,
	"text" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"author_id" uuid NOT NULL,
	"sent_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"decided_by_id" uuid,
	"return_reason" text,
	CONSTRAINT "monthly_reports_once" UNIQUE("post_id","month"),
	CONSTRAINT "monthly_reports_month" CHECK (extract(day from month) = 1),
	CONSTRAINT "monthly_reports_status" CHECK ("status" in ('draft', 'sent', 'returned', 'approved')),
	CONSTRAINT "monthly_reports_returned" CHECK (status <> 'returned' or length(trim(return_reason)) > 0),
	CONSTRAINT "monthly_reports_sent" CHECK (status = 'draft' or sent_at is not null)
);
--> statement-breakpoint
CREATE TABLE "representative_absences" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"post_id" uuid NOT NULL,
	"representative_id" uuid NOT NULL,
	"during" daterange NOT NULL,
	"deputy_id" uuid,
	"note" text,
	CONSTRAINT "representative_absences_during" CHECK (not isempty(during) and not lower_inf(during) and not upper_inf(during))
);
--> statement-breakpoint
CREATE TABLE "representative_posts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"partnership_id" uuid NOT NULL,
	"seat" text,
	"organisation_id" uuid,
	"tasks" text,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"public_contact" jsonb,
	"closed_on" date,
	CONSTRAINT "representative_posts_partnership_id_unique" UNIQUE("partnership_id"),
	CONSTRAINT "representative_posts_partnership" UNIQUE("id","partnership_id")
);
--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "termination_reason" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "file_reference" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "search" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange_placements" ADD COLUMN "applied_on" date;--> statement-breakpoint
ALTER TABLE "exchange_placements" ADD COLUMN "rank" integer;--> statement-breakpoint
ALTER TABLE "exchange_placements" ADD COLUMN "notes" text;--> statement-breakpoint
ALTER TABLE "exchange_programmes" ADD COLUMN "status" text DEFAULT 'running' NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange_programmes" ADD COLUMN "internal_notes" text;--> statement-breakpoint
ALTER TABLE "exchange_rounds" ADD COLUMN "cancelled_reason" text;--> statement-breakpoint
ALTER TABLE "exchange_rounds" ADD COLUMN "notes" text;--> statement-breakpoint
ALTER TABLE "exchange_rounds" ADD COLUMN "retain_until" date;--> statement-breakpoint
ALTER TABLE "exchange_rounds" ADD COLUMN "anonymised_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "imprint" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "privacy" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "accessibility" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "partnership_kinds" ADD COLUMN "offered" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "offered" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "representatives" ADD COLUMN "post_id" uuid;--> statement-breakpoint
-- Whoever represents a partnership already gets the post that belongs to it; history names the update as the actor.
insert into representative_posts (partnership_id, seat, organisation_id, tasks)
	select distinct on (partnership_id) partnership_id, seat, organisation_id, tasks
	from representatives order by partnership_id, role desc, upper(during) desc nulls first;--> statement-breakpoint
select set_config('jumelage.actor_name', 'Jumelage', true), set_config('jumelage.action', 'update', true);--> statement-breakpoint
update representatives r set post_id = p.id from representative_posts p where p.partnership_id = r.partnership_id;--> statement-breakpoint
update agreements set termination_reason = '(nicht festgehalten)' where terminated_on is not null;--> statement-breakpoint
alter table representatives alter column post_id set not null;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_id_post" UNIQUE("id","post_id");--> statement-breakpoint
ALTER TABLE "follow_ups" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "own_cost" numeric(12, 2);--> statement-breakpoint
ALTER TABLE "exchange_organisations" ADD CONSTRAINT "exchange_organisations_programme_id_exchange_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."exchange_programmes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_organisations" ADD CONSTRAINT "exchange_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_costs" ADD CONSTRAINT "placement_costs_placement_id_exchange_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."exchange_placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_reviews" ADD CONSTRAINT "placement_reviews_placement_id_exchange_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."exchange_placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_reviews" ADD CONSTRAINT "placement_reviews_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_stays" ADD CONSTRAINT "placement_stays_placement_id_exchange_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."exchange_placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_stays" ADD CONSTRAINT "placement_stays_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_reviewers" ADD CONSTRAINT "round_reviewers_round_id_exchange_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."exchange_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_reviewers" ADD CONSTRAINT "round_reviewers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exports" ADD CONSTRAINT "exports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_legislature_id_legislatures_id_fk" FOREIGN KEY ("legislature_id") REFERENCES "public"."legislatures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_frozen_by_id_users_id_fk" FOREIGN KEY ("frozen_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_reports" ADD CONSTRAINT "monthly_reports_post_id_representative_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."representative_posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_reports" ADD CONSTRAINT "monthly_reports_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_reports" ADD CONSTRAINT "monthly_reports_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_absences" ADD CONSTRAINT "representative_absences_deputy_id_people_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_absences" ADD CONSTRAINT "representative_absences_term" FOREIGN KEY ("representative_id","post_id") REFERENCES "public"."representatives"("id","post_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_posts" ADD CONSTRAINT "representative_posts_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_posts" ADD CONSTRAINT "representative_posts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exchange_organisations_organisation" ON "exchange_organisations" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "placement_costs_placement" ON "placement_costs" USING btree ("placement_id");--> statement-breakpoint
CREATE INDEX "placement_stays_placement" ON "placement_stays" USING btree ("placement_id","starts_on");--> statement-breakpoint
CREATE INDEX "round_reviewers_user" ON "round_reviewers" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "exports_user" ON "exports" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "saved_views_owner" ON "saved_views" USING btree ("owner_id","noun");--> statement-breakpoint
CREATE INDEX "saved_views_shared" ON "saved_views" USING btree ("noun") WHERE shared;--> statement-breakpoint
CREATE INDEX "merges_kept" ON "merges" USING btree ("noun","kept_id");--> statement-breakpoint
CREATE INDEX "representative_absences_post" ON "representative_absences" USING btree ("post_id");--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_post" FOREIGN KEY ("post_id","partnership_id") REFERENCES "public"."representative_posts"("id","partnership_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreements_search" ON "agreements" USING gin (search gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "agreements_visit" ON "agreements" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "partnership_events_agreement" ON "partnership_events" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "representatives_post_id" ON "representatives" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "follow_ups_agreement" ON "follow_ups" USING btree ("agreement_id");--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_terminated" CHECK (terminated_on is null or length(trim(termination_reason)) > 0);--> statement-breakpoint
ALTER TABLE "exchange_placements" ADD CONSTRAINT "exchange_placements_rank" CHECK (rank > 0);--> statement-breakpoint
ALTER TABLE "exchange_programmes" ADD CONSTRAINT "exchange_programmes_status" CHECK ("status" in ('planned', 'running', 'ended'));--> statement-breakpoint
ALTER TABLE "exchange_rounds" ADD CONSTRAINT "exchange_rounds_label" CHECK (length(trim(label)) > 0);--> statement-breakpoint
ALTER TABLE "exchange_rounds" ADD CONSTRAINT "exchange_rounds_cancelled" CHECK (status <> 'cancelled' or length(trim(cancelled_reason)) > 0);--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_own_cost" CHECK (own_cost >= 0);
--> statement-breakpoint
create trigger b_touch before update on representative_posts for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on representative_posts for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on representative_absences for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on representative_absences for each row execute function history_write('representative_posts', 'post_id');
--> statement-breakpoint
create trigger b_touch before update on monthly_reports for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on monthly_reports for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on placement_reviews for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on placement_reviews for each row execute function history_write('exchange_placements', 'placement_id');
--> statement-breakpoint
create trigger b_touch before update on placement_stays for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on placement_stays for each row execute function history_write('exchange_placements', 'placement_id');
--> statement-breakpoint
create trigger b_touch before update on placement_costs for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on placement_costs for each row execute function history_write('exchange_placements', 'placement_id');
--> statement-breakpoint
create trigger b_touch before update on merges for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on merges for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on reports for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on reports for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on quoted_figures for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on quoted_figures for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on saved_views for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on saved_views for each row execute function history_write();
--> statement-breakpoint
create trigger b_touch before update on exports for each row execute function record_touch();
--> statement-breakpoint
create trigger history after insert or update or delete on exports for each row execute function history_write();
--> statement-breakpoint
create trigger history after insert or update or delete on exchange_organisations for each row execute function history_write('exchange_programmes', 'programme_id');
--> statement-breakpoint
create trigger history after insert or update or delete on round_reviewers for each row execute function history_write('exchange_rounds', 'round_id');
--> statement-breakpoint
-- Terms, rounds and placements have pages of their own now: their history stands there.
drop trigger history on representatives;
--> statement-breakpoint
create trigger history after insert or update or delete on representatives for each row execute function history_write('representative_posts', 'post_id');
--> statement-breakpoint
drop trigger history on exchange_rounds;
--> statement-breakpoint
create trigger history after insert or update or delete on exchange_rounds for each row execute function history_write();
--> statement-breakpoint
drop trigger history on exchange_placements;
--> statement-breakpoint
create trigger history after insert or update or delete on exchange_placements for each row execute function history_write();
--> statement-breakpoint
create function report_is_final() returns trigger language plpgsql as $$
begin
	raise exception 'a frozen report is never changed' using errcode = 'JU004';
end $$;
--> statement-breakpoint
create trigger a_final before update on reports for each row execute function report_is_final();
--> statement-breakpoint
-- What must be forgotten is forgotten in the history too: the words go, who changed which record when stays.
create or replace function history_is_final() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and current_setting('jumelage.forgetting', true) = 'yes'
		and to_jsonb(new) - array['before', 'after'] = to_jsonb(old) - array['before', 'after'] then
		return new;
	end if;
	raise exception 'history can be neither changed nor deleted' using errcode = 'JU002';
end $$;
--> statement-breakpoint
-- Takes the named columns out of what the history says of these rows of a table.
create function history_forget(of_table text, records uuid[], columns text[]) returns bigint language plpgsql as $$
declare
	changed bigint;
begin
	perform set_config('jumelage.forgetting', 'yes', true);
	update history set before = before - columns, after = after - columns
		where table_name = of_table and record_id = any(records) and (before ?| columns or after ?| columns);
	get diagnostics changed = row_count;
	perform set_config('jumelage.forgetting', '', true);
	return changed;
end $$;
--> statement-breakpoint
revoke execute on function history_forget(text, uuid[], text[]) from public;
