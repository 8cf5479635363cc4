ALTER TABLE "exchange_programmes" ADD COLUMN "former_slugs" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "partnerships" ADD COLUMN "former_slugs" text[] DEFAULT '{}' NOT NULL;
--> statement-breakpoint
create function keep_former_slug() returns trigger language plpgsql as $$
begin
	new.former_slugs := array_remove(array_remove(old.former_slugs, old.slug) || old.slug, new.slug);
	return new;
end $$;
--> statement-breakpoint
create trigger a_former_slug before update on partnerships for each row
	when (old.slug is distinct from new.slug) execute function keep_former_slug();
--> statement-breakpoint
create trigger a_former_slug before update on exchange_programmes for each row
	when (old.slug is distinct from new.slug) execute function keep_former_slug();
--> statement-breakpoint
create view site.former_slugs as
	select 'partnerships' as noun, unnest(former_slugs) as former, slug from partnerships where published_at is not null
	union all
	select 'exchanges', unnest(former_slugs), slug from exchange_programmes where published_at is not null;
