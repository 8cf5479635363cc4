ALTER TABLE "exchange_placements" DROP CONSTRAINT "exchange_placements_reason";--> statement-breakpoint
DROP INDEX "exchange_placements_round";--> statement-breakpoint
ALTER TABLE "exchange_placements" ADD COLUMN "broken_off_on" date;--> statement-breakpoint
CREATE INDEX "exchange_placements_host" ON "exchange_placements" USING btree ("host_organisation_id");--> statement-breakpoint
CREATE INDEX "exchange_placements_home" ON "exchange_placements" USING btree ("home_organisation_id");--> statement-breakpoint
ALTER TABLE "exchange_placements" ADD CONSTRAINT "exchange_placements_once" UNIQUE("round_id","participant_id");--> statement-breakpoint
ALTER TABLE "exchange_placements" ADD CONSTRAINT "exchange_placements_broken_off" CHECK ((status = 'broken_off') = (broken_off_on is not null));--> statement-breakpoint
ALTER TABLE "exchange_placements" ADD CONSTRAINT "exchange_placements_placed" CHECK (status not in ('placed', 'completed') or num_nulls(host_organisation_id, starts_on, ends_on) = 0);--> statement-breakpoint
ALTER TABLE "exchange_placements" ADD CONSTRAINT "exchange_placements_reason" CHECK (status <> 'broken_off' or participant_id is null or coalesce(length(trim(reason)), 0) > 0);
--> statement-breakpoint
alter table placement_stays add constraint placement_stays_apart exclude using gist (placement_id with =, daterange(starts_on, ends_on, '[]') with &&);
--> statement-breakpoint
-- Twin of placementTransitions in lib/exchanges/placement.ts: no path writes a step that the office doesn't know.
create function placement_step() returns trigger language plpgsql as $$
begin
	if (old.status || '>' || new.status) <> all (array[
		'applied>accepted', 'applied>waiting_list', 'applied>rejected', 'applied>withdrawn',
		'waiting_list>accepted', 'waiting_list>rejected', 'waiting_list>withdrawn',
		'accepted>placed', 'accepted>withdrawn', 'placed>completed', 'placed>broken_off',
		'accepted>applied', 'waiting_list>applied', 'rejected>applied', 'withdrawn>applied'
	]) then
		raise exception 'a placement never goes from % to %', old.status, new.status using errcode = 'JU005';
	end if;
	return new;
end $$;
--> statement-breakpoint
create trigger a_step before update of status on exchange_placements for each row
	when (old.status is distinct from new.status) execute function placement_step();
--> statement-breakpoint
-- What was anonymised stays as it is: its numbers are final.
create function placement_is_final() returns trigger language plpgsql as $$
declare
	of_round uuid;
begin
	if tg_table_name = 'exchange_placements' then
		of_round := coalesce(new.round_id, old.round_id);
	else
		select round_id into of_round from exchange_placements where id = coalesce(new.placement_id, old.placement_id);
	end if;
	if exists (select from exchange_rounds where id = of_round and anonymised_at is not null) then
		raise exception 'an anonymised round is never changed' using errcode = 'JU006';
	end if;
	return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger a_final before insert or update or delete on exchange_placements for each row execute function placement_is_final();
--> statement-breakpoint
create trigger a_final before insert or update or delete on placement_reviews for each row execute function placement_is_final();
--> statement-breakpoint
create trigger a_final before insert or update or delete on placement_stays for each row execute function placement_is_final();
--> statement-breakpoint
create trigger a_final before insert or update or delete on placement_costs for each row execute function placement_is_final();
