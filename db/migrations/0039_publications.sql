CREATE TABLE "publication_partnerships" (
	"publication_id" uuid NOT NULL,
	"partnership_id" uuid NOT NULL,
	CONSTRAINT "publication_partnerships_publication_id_partnership_id_pk" PRIMARY KEY("publication_id","partnership_id")
);
--> statement-breakpoint
CREATE TABLE "publication_publishers" (
	"publication_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "publication_publishers_publication_id_organisation_id_pk" PRIMARY KEY("publication_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "publication_topics" (
	"publication_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	CONSTRAINT "publication_topics_publication_id_topic_id_pk" PRIMARY KEY("publication_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" jsonb NOT NULL,
	"kind" text NOT NULL,
	"surveyed_from" text,
	"surveyed_to" text,
	"surveyed_first" date,
	"surveyed_last" date,
	"issued_on" text,
	"issued_first" date,
	"issued_last" date,
	"edition" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"predecessor_id" uuid,
	"link" text,
	"notes" text,
	"published_at" timestamp with time zone,
	"search" text DEFAULT '' NOT NULL,
	CONSTRAINT "publications_kind" CHECK ("kind" in ('study', 'guide', 'newsletter', 'article')),
	CONSTRAINT "publications_surveyed" CHECK (num_nulls(surveyed_from, surveyed_first, surveyed_last) in (0, 3) and surveyed_last >= surveyed_first
				and (surveyed_to is null or surveyed_from is not null)),
	CONSTRAINT "publications_issued" CHECK (num_nulls(issued_on, issued_first, issued_last) in (0, 3) and issued_last >= issued_first),
	CONSTRAINT "publications_link" CHECK (link ~ '^https?://'),
	CONSTRAINT "publications_predecessor" CHECK (predecessor_id <> id)
);
--> statement-breakpoint
ALTER TABLE "publication_partnerships" ADD CONSTRAINT "publication_partnerships_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_partnerships" ADD CONSTRAINT "publication_partnerships_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_publishers" ADD CONSTRAINT "publication_publishers_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_publishers" ADD CONSTRAINT "publication_publishers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_topics" ADD CONSTRAINT "publication_topics_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_topics" ADD CONSTRAINT "publication_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_predecessor_id_publications_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publication_partnerships_partnership" ON "publication_partnerships" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "publication_publishers_organisation" ON "publication_publishers" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "publication_topics_topic" ON "publication_topics" USING btree ("topic_id");--> statement-breakpoint
CREATE INDEX "publications_predecessor_id" ON "publications" USING btree ("predecessor_id");--> statement-breakpoint
CREATE INDEX "publications_search" ON "publications" USING gin (search gin_trgm_ops);
--> statement-breakpoint
select office_table('publications');
--> statement-breakpoint
select office_table('publication_publishers', 'publications', 'publication_id');
--> statement-breakpoint
select office_table('publication_topics', 'publications', 'publication_id');
--> statement-breakpoint
select office_table('publication_partnerships', 'publications', 'publication_id');
--> statement-breakpoint
-- A publication is found by its titles, by who publishes it, and by every name of the partnerships it is about.
create function publication_derive() returns trigger language plpgsql as $$
begin
	new.search := concat_ws(' ', searchable(concat_ws(' ', new.title ->> 'de', new.title ->> 'en',
			new.edition ->> 'de', new.edition ->> 'en',
			(select string_agg(o.name, ' ' order by pp.position, o.id)
				from publication_publishers pp join organisations o on o.id = pp.organisation_id where pp.publication_id = new.id))),
		(select string_agg(p.search, ' ' order by p.id)
			from publication_partnerships pp join partnerships p on p.id = pp.partnership_id where pp.publication_id = new.id));
	return new;
end $$;
--> statement-breakpoint
create trigger a_derive before insert or update on publications for each row execute function publication_derive();
--> statement-breakpoint
-- Any update will do: publication_derive works the row out anew.
create function publication_poke() returns trigger language plpgsql as $$
begin
	update publications set search = '' where id in (new.publication_id, old.publication_id);
	return null;
end $$;
--> statement-breakpoint
create trigger derive after insert or update or delete on publication_publishers
	for each row execute function publication_poke();
--> statement-breakpoint
create trigger derive after insert or update or delete on publication_partnerships
	for each row execute function publication_poke();
--> statement-breakpoint
create function publication_names_changed() returns trigger language plpgsql as $$
begin
	if tg_table_name = 'partnerships' then
		update publications set search = '' where id in (select publication_id from publication_partnerships where partnership_id = new.id);
	else
		update publications set search = '' where id in (select publication_id from publication_publishers where organisation_id = new.id);
	end if;
	return null;
end $$;
--> statement-breakpoint
create trigger renamed_publications after update on partnerships for each row
	when (old.search is distinct from new.search) execute function publication_names_changed();
--> statement-breakpoint
create trigger renamed_publications after update on organisations for each row
	when (old.name is distinct from new.name) execute function publication_names_changed();
--> statement-breakpoint
create trigger site_changed_insert after insert on publications for each row
	when (new.published_at is not null) execute function site_changed();
--> statement-breakpoint
create trigger site_changed_update after update on publications for each row
	when (old.published_at is not null or new.published_at is not null) execute function site_changed();
--> statement-breakpoint
create trigger site_changed_delete after delete on publications for each row
	when (old.published_at is not null) execute function site_changed();
--> statement-breakpoint
create function site_changed_by_publication() returns trigger language plpgsql as $$
begin
	if exists (select from publications where id in (new.publication_id, old.publication_id) and published_at is not null) then
		perform pg_notify('site_changed', '');
	end if;
	return null;
end $$;
--> statement-breakpoint
create trigger site_changed after insert or update or delete on publication_publishers
	for each row execute function site_changed_by_publication();
--> statement-breakpoint
create trigger site_changed after insert or update or delete on publication_topics
	for each row execute function site_changed_by_publication();
--> statement-breakpoint
create trigger site_changed after insert or update or delete on publication_partnerships
	for each row execute function site_changed_by_publication();
--> statement-breakpoint
create view site.publications as
	select id, title, kind, surveyed_from, surveyed_to, issued_on, issued_first, issued_last, edition, predecessor_id, link, search
	from publications where published_at is not null;
--> statement-breakpoint
create view site.publication_publishers as
	select pp.publication_id, o.name, o.website, pp.position
	from publication_publishers pp
	join publications p on p.id = pp.publication_id and p.published_at is not null
	join organisations o on o.id = pp.organisation_id;
--> statement-breakpoint
create view site.publication_topics as
	select pt.publication_id, pt.topic_id
	from publication_topics pt
	join publications p on p.id = pt.publication_id and p.published_at is not null;
--> statement-breakpoint
create view site.publication_partnerships as
	select pp.publication_id, pp.partnership_id
	from publication_partnerships pp
	join publications b on b.id = pp.publication_id and b.published_at is not null
	join partnerships p on p.id = pp.partnership_id and p.published_at is not null;
