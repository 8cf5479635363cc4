CREATE TABLE "agreement_partnerships" (
	"agreement_id" uuid NOT NULL,
	"partnership_id" uuid NOT NULL,
	CONSTRAINT "agreement_partnerships_agreement_id_partnership_id_pk" PRIMARY KEY("agreement_id","partnership_id")
);
--> statement-breakpoint
CREATE TABLE "agreement_signatories" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"agreement_id" uuid NOT NULL,
	"territory_id" uuid,
	"organisation_id" uuid,
	"person_id" uuid,
	"name_then" text,
	"office_then" text,
	"signed_on" date,
	"accession" boolean DEFAULT false NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "agreement_signatories_party" CHECK (num_nonnulls(territory_id, organisation_id) = 1)
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" jsonb NOT NULL,
	"kind" text NOT NULL,
	"signed_on" text,
	"signed_first" date,
	"signed_last" date,
	"signed_at" text,
	"visit_id" uuid,
	"in_force_from" date,
	"ends_on" date,
	"terminated_on" date,
	"tacit_renewal_months" integer,
	"notice_months" integer,
	"predecessor_id" uuid,
	"open_for_accession" boolean DEFAULT false NOT NULL,
	"text" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"internal_notes" text,
	"published_at" timestamp with time zone,
	CONSTRAINT "agreements_predecessor_id_unique" UNIQUE("predecessor_id"),
	CONSTRAINT "agreements_kind" CHECK ("kind" in ('charter', 'joint_declaration', 'work_programme', 'memorandum', 'accession')),
	CONSTRAINT "agreements_term" CHECK (ends_on >= in_force_from),
	CONSTRAINT "agreements_signed" CHECK (num_nulls(signed_on, signed_first, signed_last) in (0, 3) and signed_last >= signed_first),
	CONSTRAINT "agreements_months" CHECK (tacit_renewal_months between 1 and 600 and notice_months between 0 and 120),
	CONSTRAINT "agreements_predecessor" CHECK (predecessor_id <> id)
);
--> statement-breakpoint
CREATE TABLE "exchange_partnerships" (
	"programme_id" uuid NOT NULL,
	"partnership_id" uuid NOT NULL,
	CONSTRAINT "exchange_partnerships_programme_id_partnership_id_pk" PRIMARY KEY("programme_id","partnership_id")
);
--> statement-breakpoint
CREATE TABLE "exchange_placements" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"round_id" uuid NOT NULL,
	"participant_id" uuid,
	"direction" text NOT NULL,
	"host_organisation_id" uuid,
	"home_organisation_id" uuid,
	"field" text,
	"starts_on" date,
	"ends_on" date,
	"status" text DEFAULT 'applied' NOT NULL,
	"reason" text,
	CONSTRAINT "exchange_placements_direction" CHECK ("direction" in ('in', 'out')),
	CONSTRAINT "exchange_placements_status" CHECK ("status" in ('applied', 'accepted', 'waiting_list', 'rejected', 'withdrawn', 'placed', 'completed', 'broken_off')),
	CONSTRAINT "exchange_placements_days" CHECK (ends_on >= starts_on),
	CONSTRAINT "exchange_placements_reason" CHECK (status <> 'broken_off' or length(trim(reason)) > 0)
);
--> statement-breakpoint
CREATE TABLE "exchange_programmes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"target_group" text NOT NULL,
	"direction" text NOT NULL,
	"fields" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"description" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"funding" text,
	"published_at" timestamp with time zone,
	CONSTRAINT "exchange_programmes_slug_unique" UNIQUE("slug"),
	CONSTRAINT "exchange_programmes_slug" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "exchange_programmes_target" CHECK ("target_group" in ('apprentices', 'civil_servants', 'experts', 'youth', 'pupils', 'students', 'artists', 'writers')),
	CONSTRAINT "exchange_programmes_direction" CHECK ("direction" in ('in', 'out', 'both', 'alternating'))
);
--> statement-breakpoint
CREATE TABLE "exchange_rounds" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"programme_id" uuid NOT NULL,
	"label" text NOT NULL,
	"opens_on" date,
	"closes_on" date,
	"starts_on" date,
	"ends_on" date,
	"places_in" integer DEFAULT 0 NOT NULL,
	"places_out" integer DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	CONSTRAINT "exchange_rounds_status" CHECK ("status" in ('draft', 'open', 'closed', 'running', 'completed', 'cancelled')),
	CONSTRAINT "exchange_rounds_days" CHECK (closes_on >= opens_on and ends_on >= starts_on),
	CONSTRAINT "exchange_rounds_places" CHECK (places_in >= 0 and places_out >= 0)
);
--> statement-breakpoint
CREATE TABLE "history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"actor_id" uuid,
	"actor" text NOT NULL,
	"action" text,
	"operation" text NOT NULL,
	"table_name" text NOT NULL,
	"record_id" uuid,
	"subject_table" text NOT NULL,
	"subject_id" uuid,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "history_operation" CHECK ("operation" in ('insert', 'update', 'delete'))
);
--> statement-breakpoint
CREATE TABLE "legislatures" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"label" text NOT NULL,
	"from" date NOT NULL,
	"to" date,
	CONSTRAINT "legislatures_days" CHECK ("to" >= "from")
);
--> statement-breakpoint
CREATE TABLE "office" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"single" boolean DEFAULT true NOT NULL,
	"name" jsonb NOT NULL,
	"site_title" jsonb NOT NULL,
	"intro" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"home_territory_id" uuid,
	"contact" text,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "office_single_unique" UNIQUE("single"),
	CONSTRAINT "office_single" CHECK (single)
);
--> statement-breakpoint
CREATE TABLE "partnership_events" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"partnership_id" uuid NOT NULL,
	"type" text NOT NULL,
	"on" text,
	"on_first" date,
	"on_last" date,
	"celebrated_on" date,
	"scope" text DEFAULT 'all' NOT NULL,
	"text" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"reason" text,
	"legal_basis" text,
	"review_on" date,
	"agreement_id" uuid,
	"visit_id" uuid,
	"anniversary_base" boolean DEFAULT false NOT NULL,
	CONSTRAINT "partnership_events_type" CHECK ("type" in ('first_contact', 'proposed', 'founded', 'declaration', 'renewed', 'extended', 'suspended', 'resumed', 'ended', 'celebrated', 'partner_changed')),
	CONSTRAINT "partnership_events_scope" CHECK ("scope" in ('all', 'official_level', 'project')),
	CONSTRAINT "partnership_events_days" CHECK (num_nulls("on", on_first, on_last) in (0, 3) and on_last >= on_first),
	CONSTRAINT "partnership_events_reason" CHECK (type <> 'suspended' or length(trim(reason)) > 0)
);
--> statement-breakpoint
CREATE TABLE "partnership_kinds" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"key" text NOT NULL,
	"label" jsonb NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "partnership_kinds_key_unique" UNIQUE("key"),
	CONSTRAINT "partnership_kinds_key" CHECK (key ~ '^[a-z0-9]+(_[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "partnership_parties" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"partnership_id" uuid NOT NULL,
	"territory_id" uuid NOT NULL,
	"side" text NOT NULL,
	"role" text,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "partnership_parties_once" UNIQUE("partnership_id","territory_id"),
	CONSTRAINT "partnership_parties_side" CHECK ("side" in ('home', 'partner'))
);
--> statement-breakpoint
CREATE TABLE "partnership_topics" (
	"partnership_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	CONSTRAINT "partnership_topics_partnership_id_topic_id_pk" PRIMARY KEY("partnership_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "partnerships" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"slug" text NOT NULL,
	"kind_id" uuid NOT NULL,
	"parent_id" uuid,
	"lead_user_id" uuid,
	"deputy_user_id" uuid,
	"file_reference" text,
	"summary" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"description" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"internal_notes" text,
	"cost_rule" text,
	"verified_on" date,
	"published_at" timestamp with time zone,
	"label" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"search" text DEFAULT '' NOT NULL,
	CONSTRAINT "partnerships_slug_unique" UNIQUE("slug"),
	CONSTRAINT "partnerships_slug" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
	CONSTRAINT "partnerships_cost_rule" CHECK ("cost_rule" in ('host_pays', 'guest_pays', 'shared', 'by_agreement')),
	CONSTRAINT "partnerships_parent" CHECK (parent_id <> id)
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"key" text NOT NULL,
	"label" jsonb NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "topics_key_unique" UNIQUE("key"),
	CONSTRAINT "topics_key" CHECK (key ~ '^[a-z0-9]+(_[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "appointments" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"function" text NOT NULL,
	"during" daterange DEFAULT '(,)' NOT NULL,
	CONSTRAINT "appointments_during" CHECK (not isempty(during)),
	CONSTRAINT "appointments_function" CHECK (length(trim(function)) > 0)
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"sector" text NOT NULL,
	"territory_id" uuid,
	"parent_id" uuid,
	"website" text,
	"email" text,
	"phone" text,
	"notes" text,
	"search" text GENERATED ALWAYS AS (normalise(name || ' ' || coalesce(notes, ''))) STORED,
	CONSTRAINT "organisations_sector" CHECK ("sector" in ('politics', 'administration', 'civil_society', 'business')),
	CONSTRAINT "organisations_name" CHECK (length(trim(name)) > 0),
	CONSTRAINT "organisations_website" CHECK (website ~ '^https?://'),
	CONSTRAINT "organisations_parent" CHECK (parent_id <> id)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"given_name" text,
	"family_name" text NOT NULL,
	"title" text,
	"salutation" text,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"email" text,
	"phone" text,
	"notes" text,
	"legal_basis" text,
	"retain_until" date,
	"search" text GENERATED ALWAYS AS (normalise(coalesce(title || ' ', '') || coalesce(given_name || ' ', '') || family_name || coalesce(' ' || email, ''))) STORED,
	CONSTRAINT "people_family_name" CHECK (length(trim(family_name)) > 0)
);
--> statement-breakpoint
CREATE TABLE "representatives" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"partnership_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"seat" text NOT NULL,
	"during" daterange NOT NULL,
	"role" text DEFAULT 'principal' NOT NULL,
	"public_contact" jsonb,
	"tasks" text,
	CONSTRAINT "representatives_role" CHECK ("role" in ('principal', 'deputy')),
	CONSTRAINT "representatives_during" CHECK (not isempty(during) and not lower_inf(during))
);
--> statement-breakpoint
CREATE TABLE "territories" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"country_code" char(2) NOT NULL,
	"parent_id" uuid,
	"home" boolean DEFAULT false NOT NULL,
	"lat" double precision,
	"lon" double precision,
	"code" text,
	"wikidata_id" text,
	"notes" text,
	"label" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"search" text DEFAULT '' NOT NULL,
	CONSTRAINT "territories_kind" CHECK ("kind" in ('country', 'region', 'province', 'county', 'municipality', 'district')),
	CONSTRAINT "territories_country" CHECK (is_country_code(country_code)),
	CONSTRAINT "territories_place" CHECK ((lat is null) = (lon is null) and lat between -90 and 90 and lon between -180 and 180),
	CONSTRAINT "territories_wikidata" CHECK (wikidata_id ~ '^Q[1-9][0-9]*$'),
	CONSTRAINT "territories_parent" CHECK (parent_id <> id)
);
--> statement-breakpoint
CREATE TABLE "territory_ancestors" (
	"territory_id" uuid NOT NULL,
	"ancestor_id" uuid NOT NULL,
	CONSTRAINT "territory_ancestors_territory_id_ancestor_id_pk" PRIMARY KEY("territory_id","ancestor_id")
);
--> statement-breakpoint
CREATE TABLE "territory_names" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"territory_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"name" text NOT NULL,
	"status" text DEFAULT 'current' NOT NULL,
	"valid_from" text,
	"valid_to" text,
	CONSTRAINT "territory_names_once" UNIQUE("territory_id","locale","name"),
	CONSTRAINT "territory_names_status" CHECK ("status" in ('current', 'former', 'alias')),
	CONSTRAINT "territory_names_name" CHECK (length(trim(name)) > 0)
);
--> statement-breakpoint
CREATE TABLE "territory_successions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"on" text NOT NULL,
	"on_first" date NOT NULL,
	"on_last" date NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "territory_successions_once" UNIQUE("from_id","to_id"),
	CONSTRAINT "territory_successions_kind" CHECK ("kind" in ('rename', 'merge', 'split')),
	CONSTRAINT "territory_successions_other" CHECK (from_id <> to_id),
	CONSTRAINT "territory_successions_days" CHECK (on_last >= on_first)
);
--> statement-breakpoint
CREATE TABLE "access_links" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"user_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "access_links_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "access_links_purpose" CHECK ("purpose" in ('invite', 'reset'))
);
--> statement-breakpoint
CREATE TABLE "known_devices" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "known_devices_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"user_agent" text,
	"address" text
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account" text NOT NULL,
	"address" text NOT NULL,
	"device_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"succeeded" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"user_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"action" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "submissions_user_id_key_pk" PRIMARY KEY("user_id","key")
);
--> statement-breakpoint
CREATE TABLE "user_partnerships" (
	"user_id" uuid NOT NULL,
	"partnership_id" uuid NOT NULL,
	CONSTRAINT "user_partnerships_user_id_partnership_id_pk" PRIMARY KEY("user_id","partnership_id")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"role" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"locale" text DEFAULT 'de' NOT NULL,
	"totp_secret" text,
	"totp_confirmed_at" timestamp with time zone,
	"totp_last_step" integer,
	"recovery_hashes" text[] DEFAULT '{}' NOT NULL,
	"oidc_issuer" text,
	"oidc_subject" text,
	CONSTRAINT "users_email_once" UNIQUE("email"),
	CONSTRAINT "users_oidc_once" UNIQUE("oidc_issuer","oidc_subject"),
	CONSTRAINT "users_role" CHECK ("role" in ('reader', 'representative', 'staff', 'manager', 'admin')),
	CONSTRAINT "users_email" CHECK (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
	CONSTRAINT "users_name" CHECK (length(trim(name)) > 0),
	CONSTRAINT "users_oidc" CHECK (num_nulls(oidc_issuer, oidc_subject) in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"visit_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"time_zone" text DEFAULT 'Europe/Berlin' NOT NULL,
	"place" text,
	"title" text NOT NULL,
	"responsible" text,
	"public" boolean DEFAULT false NOT NULL,
	CONSTRAINT "agenda_items_times" CHECK (ends_at >= starts_at),
	CONSTRAINT "agenda_items_title" CHECK (length(trim(title)) > 0)
);
--> statement-breakpoint
CREATE TABLE "delegation_members" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"visit_id" uuid NOT NULL,
	"person_id" uuid,
	"name_then" text NOT NULL,
	"office_then" text,
	"organisation_then" text,
	"tier" text DEFAULT 'official' NOT NULL,
	"is_head" boolean DEFAULT false NOT NULL,
	"counts_as_government" boolean DEFAULT false NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"needs" text,
	CONSTRAINT "delegation_members_tier" CHECK ("tier" in ('official', 'working', 'business', 'press', 'companion', 'interpreter', 'security')),
	CONSTRAINT "delegation_members_name" CHECK (length(trim(name_then)) > 0)
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"visit_id" uuid,
	"agreement_id" uuid,
	"partnership_id" uuid,
	"text" text NOT NULL,
	"owner" text DEFAULT 'ours' NOT NULL,
	"responsible" text,
	"person_id" uuid,
	"due_on" date,
	"done_on" date,
	CONSTRAINT "follow_ups_owner" CHECK ("owner" in ('ours', 'theirs')),
	CONSTRAINT "follow_ups_subject" CHECK (num_nonnulls(visit_id, agreement_id, partnership_id) = 1),
	CONSTRAINT "follow_ups_text" CHECK (length(trim(text)) > 0)
);
--> statement-breakpoint
CREATE TABLE "visit_partnerships" (
	"visit_id" uuid NOT NULL,
	"partnership_id" uuid NOT NULL,
	CONSTRAINT "visit_partnerships_visit_id_partnership_id_pk" PRIMARY KEY("visit_id","partnership_id")
);
--> statement-breakpoint
CREATE TABLE "visit_stops" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"visit_id" uuid NOT NULL,
	"territory_id" uuid NOT NULL,
	"place" text,
	"from" date,
	"to" date,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "visit_stops_days" CHECK ("to" >= "from")
);
--> statement-breakpoint
CREATE TABLE "visit_topics" (
	"visit_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	CONSTRAINT "visit_topics_visit_id_topic_id_pk" PRIMARY KEY("visit_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"direction" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"purpose" text,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"status" text DEFAULT 'planned' NOT NULL,
	"host" text,
	"result" text,
	"public_title" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"public_summary" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"slug" text,
	"published_at" timestamp with time zone,
	"cancelled_reason" text,
	"search" text DEFAULT '' NOT NULL,
	CONSTRAINT "visits_slug_unique" UNIQUE("slug"),
	CONSTRAINT "visits_direction" CHECK ("direction" in ('incoming', 'outgoing', 'third_place', 'virtual')),
	CONSTRAINT "visits_kind" CHECK ("kind" in ('expert', 'political', 'parliamentary', 'municipal', 'ceremonial', 'fair', 'youth', 'culture', 'civil_society')),
	CONSTRAINT "visits_status" CHECK ("status" in ('requested', 'planned', 'confirmed', 'reported', 'postponed', 'cancelled')),
	CONSTRAINT "visits_days" CHECK (ends_on >= starts_on),
	CONSTRAINT "visits_title" CHECK (length(trim(title)) > 0),
	CONSTRAINT "visits_slug" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
	CONSTRAINT "visits_reason" CHECK (status not in ('cancelled', 'postponed') or length(trim(cancelled_reason)) > 0),
	CONSTRAINT "visits_report" CHECK (status <> 'reported' or length(trim(result)) > 0),
	CONSTRAINT "visits_published" CHECK (published_at is null or (slug is not null and status in ('confirmed', 'reported', 'cancelled', 'postponed')))
);
--> statement-breakpoint
ALTER TABLE "agreement_partnerships" ADD CONSTRAINT "agreement_partnerships_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_partnerships" ADD CONSTRAINT "agreement_partnerships_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatories" ADD CONSTRAINT "agreement_signatories_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatories" ADD CONSTRAINT "agreement_signatories_territory_id_territories_id_fk" FOREIGN KEY ("territory_id") REFERENCES "public"."territories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatories" ADD CONSTRAINT "agreement_signatories_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatories" ADD CONSTRAINT "agreement_signatories_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_predecessor_id_agreements_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_partnerships" ADD CONSTRAINT "exchange_partnerships_programme_id_exchange_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."exchange_programmes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_partnerships" ADD CONSTRAINT "exchange_partnerships_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_placements" ADD CONSTRAINT "exchange_placements_round_id_exchange_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."exchange_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_placements" ADD CONSTRAINT "exchange_placements_participant_id_people_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_placements" ADD CONSTRAINT "exchange_placements_host_organisation_id_organisations_id_fk" FOREIGN KEY ("host_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_placements" ADD CONSTRAINT "exchange_placements_home_organisation_id_organisations_id_fk" FOREIGN KEY ("home_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_rounds" ADD CONSTRAINT "exchange_rounds_programme_id_exchange_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."exchange_programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office" ADD CONSTRAINT "office_home_territory_id_territories_id_fk" FOREIGN KEY ("home_territory_id") REFERENCES "public"."territories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_events" ADD CONSTRAINT "partnership_events_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_events" ADD CONSTRAINT "partnership_events_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_events" ADD CONSTRAINT "partnership_events_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_parties" ADD CONSTRAINT "partnership_parties_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_parties" ADD CONSTRAINT "partnership_parties_territory_id_territories_id_fk" FOREIGN KEY ("territory_id") REFERENCES "public"."territories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_topics" ADD CONSTRAINT "partnership_topics_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_topics" ADD CONSTRAINT "partnership_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_kind_id_partnership_kinds_id_fk" FOREIGN KEY ("kind_id") REFERENCES "public"."partnership_kinds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_parent_id_partnerships_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_lead_user_id_users_id_fk" FOREIGN KEY ("lead_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_deputy_user_id_users_id_fk" FOREIGN KEY ("deputy_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_territory_id_territories_id_fk" FOREIGN KEY ("territory_id") REFERENCES "public"."territories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "territories" ADD CONSTRAINT "territories_parent_id_territories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."territories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "territory_ancestors" ADD CONSTRAINT "territory_ancestors_territory_id_territories_id_fk" FOREIGN KEY ("territory_id") REFERENCES "public"."territories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "territory_ancestors" ADD CONSTRAINT "territory_ancestors_ancestor_id_territories_id_fk" FOREIGN KEY ("ancestor_id") REFERENCES "public"."territories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "territory_names" ADD CONSTRAINT "territory_names_territory_id_territories_id_fk" FOREIGN KEY ("territory_id") REFERENCES "public"."territories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "territory_successions" ADD CONSTRAINT "territory_successions_from_id_territories_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."territories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "territory_successions" ADD CONSTRAINT "territory_successions_to_id_territories_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."territories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_links" ADD CONSTRAINT "access_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_devices" ADD CONSTRAINT "known_devices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_partnerships" ADD CONSTRAINT "user_partnerships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_partnerships" ADD CONSTRAINT "user_partnerships_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_members" ADD CONSTRAINT "delegation_members_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_members" ADD CONSTRAINT "delegation_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_partnerships" ADD CONSTRAINT "visit_partnerships_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_partnerships" ADD CONSTRAINT "visit_partnerships_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_stops" ADD CONSTRAINT "visit_stops_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_stops" ADD CONSTRAINT "visit_stops_territory_id_territories_id_fk" FOREIGN KEY ("territory_id") REFERENCES "public"."territories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_topics" ADD CONSTRAINT "visit_topics_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_topics" ADD CONSTRAINT "visit_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_partnerships_partnership" ON "agreement_partnerships" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "agreement_signatories_agreement" ON "agreement_signatories" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "exchange_partnerships_partnership" ON "exchange_partnerships" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "exchange_placements_round" ON "exchange_placements" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "exchange_placements_participant" ON "exchange_placements" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "exchange_rounds_programme" ON "exchange_rounds" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "history_subject" ON "history" USING btree ("subject_table","subject_id","id");--> statement-breakpoint
CREATE INDEX "history_actor" ON "history" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "partnership_events_partnership" ON "partnership_events" USING btree ("partnership_id","on_first");--> statement-breakpoint
CREATE INDEX "partnership_events_visit" ON "partnership_events" USING btree ("visit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "partnership_events_base" ON "partnership_events" USING btree ("partnership_id") WHERE anniversary_base;--> statement-breakpoint
CREATE INDEX "partnership_parties_territory" ON "partnership_parties" USING btree ("territory_id");--> statement-breakpoint
CREATE INDEX "partnership_topics_topic" ON "partnership_topics" USING btree ("topic_id");--> statement-breakpoint
CREATE INDEX "partnerships_kind" ON "partnerships" USING btree ("kind_id");--> statement-breakpoint
CREATE INDEX "partnerships_parent_id" ON "partnerships" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "partnerships_search" ON "partnerships" USING gin (search gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "appointments_person" ON "appointments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "appointments_organisation" ON "appointments" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "organisations_territory" ON "organisations" USING btree ("territory_id");--> statement-breakpoint
CREATE INDEX "organisations_parent_id" ON "organisations" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "organisations_search" ON "organisations" USING gin (search gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "organisations_words" ON "organisations" USING gin (to_tsvector('de', search));--> statement-breakpoint
CREATE INDEX "people_search" ON "people" USING gin (search gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "people_words" ON "people" USING gin (to_tsvector('de', search));--> statement-breakpoint
CREATE INDEX "people_order" ON "people" USING btree (family_name collate "de-x-icu",given_name collate "de-x-icu",id);--> statement-breakpoint
CREATE INDEX "representatives_person" ON "representatives" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "territories_parent_id" ON "territories" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "territory_ancestors_ancestor" ON "territory_ancestors" USING btree ("ancestor_id");--> statement-breakpoint
CREATE INDEX "territory_successions_to" ON "territory_successions" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_account" ON "sign_in_attempts" USING btree ("account","at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_address" ON "sign_in_attempts" USING btree ("address","at");--> statement-breakpoint
CREATE INDEX "submissions_created" ON "submissions" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "user_partnerships_partnership" ON "user_partnerships" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "agenda_items_visit" ON "agenda_items" USING btree ("visit_id","starts_at");--> statement-breakpoint
CREATE INDEX "delegation_members_visit" ON "delegation_members" USING btree ("visit_id","position");--> statement-breakpoint
CREATE INDEX "delegation_members_person" ON "delegation_members" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "delegation_members_head" ON "delegation_members" USING btree ("visit_id") WHERE is_head;--> statement-breakpoint
CREATE INDEX "follow_ups_visit" ON "follow_ups" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "follow_ups_partnership" ON "follow_ups" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "follow_ups_due" ON "follow_ups" USING btree ("due_on") WHERE done_on is null;--> statement-breakpoint
CREATE INDEX "visit_partnerships_partnership" ON "visit_partnerships" USING btree ("partnership_id","visit_id");--> statement-breakpoint
CREATE INDEX "visit_stops_visit" ON "visit_stops" USING btree ("visit_id","position");--> statement-breakpoint
CREATE INDEX "visit_stops_territory" ON "visit_stops" USING btree ("territory_id");--> statement-breakpoint
CREATE INDEX "visit_topics_topic" ON "visit_topics" USING btree ("topic_id","visit_id");--> statement-breakpoint
CREATE INDEX "visits_days" ON "visits" USING btree ("starts_on","id");--> statement-breakpoint
CREATE INDEX "visits_ends" ON "visits" USING btree ("ends_on","id");--> statement-breakpoint
CREATE INDEX "visits_status_days" ON "visits" USING btree ("status","starts_on","id");--> statement-breakpoint
CREATE INDEX "visits_direction_days" ON "visits" USING btree ("direction","starts_on","id");--> statement-breakpoint
CREATE INDEX "visits_kind_days" ON "visits" USING btree ("kind","starts_on","id");--> statement-breakpoint
CREATE INDEX "visits_title_order" ON "visits" USING btree (title collate "de-x-icu","id");--> statement-breakpoint
CREATE INDEX "visits_search" ON "visits" USING gin (search gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "visits_words" ON "visits" USING gin (to_tsvector('de', search));