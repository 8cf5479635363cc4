CREATE TABLE "dismissed_hints" (
	"user_id" uuid NOT NULL,
	"hint" text NOT NULL,
	"dismissed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dismissed_hints_user_id_hint_pk" PRIMARY KEY("user_id","hint")
);
--> statement-breakpoint
ALTER TABLE "dismissed_hints" ADD CONSTRAINT "dismissed_hints_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;