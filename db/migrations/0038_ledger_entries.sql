-- The lines of a partnership's ledger; "events" is free for those in the everyday sense.
alter table partnership_events rename to ledger_entries;
--> statement-breakpoint
alter view site.partnership_events rename to ledger_entries;
--> statement-breakpoint
do $$
declare
	name text;
begin
	for name in select conname from pg_constraint where conrelid = 'ledger_entries'::regclass and conname like 'partnership\_events\_%' loop
		execute format('alter table ledger_entries rename constraint %I to %I', name, replace(name, 'partnership_events_', 'ledger_entries_'));
	end loop;
	for name in select indexname from pg_indexes where tablename = 'ledger_entries' and indexname like 'partnership\_events\_%' loop
		execute format('alter index %I rename to %I', name, replace(name, 'partnership_events_', 'ledger_entries_'));
	end loop;
end $$;
--> statement-breakpoint
create or replace function ledger_agrees(agreement uuid) returns void language plpgsql as $$
begin
	perform from agreements where id = agreement for share;
	perform from agreement_partnerships where agreement_id = agreement for share;
	if exists (
		select from ledger_entries e join agreements a on a.id = e.agreement_id
		where e.agreement_id = agreement and (
			(e."on", e.on_first, e.on_last) is distinct from (a.signed_on, a.signed_first, a.signed_last)
			or a.signed_on is null
			or not exists (select from agreement_partnerships ap
				where ap.agreement_id = e.agreement_id and ap.partnership_id = e.partnership_id))
	) then
		raise exception 'the ledger and the agreement contradict each other' using errcode = 'JU011', constraint = 'ledger_agrees';
	end if;
end $$;
--> statement-breakpoint
-- What was written of them before is found under the name of today: only the name of the table changes.
alter table history disable trigger history_is_final;
--> statement-breakpoint
update history set table_name = 'ledger_entries' where table_name = 'partnership_events';
--> statement-breakpoint
alter table history enable trigger history_is_final;
