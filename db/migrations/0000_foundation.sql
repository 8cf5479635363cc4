create extension if not exists unaccent with schema public;
--> statement-breakpoint
create extension if not exists pg_trgm with schema public;
--> statement-breakpoint
create extension if not exists btree_gist with schema public;
--> statement-breakpoint
create text search configuration public.de (copy = pg_catalog.german);
--> statement-breakpoint
alter text search configuration public.de
	alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part
	with public.unaccent, pg_catalog.german_stem;
--> statement-breakpoint
-- Immutable, since the rules file of unaccent does not change under a running database.
create function public.normalise(text) returns text
	language sql immutable parallel safe strict
	return lower(public.unaccent('public.unaccent'::regdictionary, $1));
--> statement-breakpoint
-- ISO 3166-1 alpha-2.
create function public.is_country_code(text) returns boolean
	language sql immutable parallel safe
	return $1 = any (array['AD','AE','AF','AG','AI','AL','AM','AO','AQ','AR','AS','AT','AU','AW','AX','AZ','BA','BB','BD','BE','BF','BG','BH','BI','BJ','BL','BM','BN','BO','BQ','BR','BS','BT','BV','BW','BY','BZ','CA','CC','CD','CF','CG','CH','CI','CK','CL','CM','CN','CO','CR','CU','CV','CW','CX','CY','CZ','DE','DJ','DK','DM','DO','DZ','EC','EE','EG','EH','ER','ES','ET','FI','FJ','FK','FM','FO','FR','GA','GB','GD','GE','GF','GG','GH','GI','GL','GM','GN','GP','GQ','GR','GS','GT','GU','GW','GY','HK','HM','HN','HR','HT','HU','ID','IE','IL','IM','IN','IO','IQ','IR','IS','IT','JE','JM','JO','JP','KE','KG','KH','KI','KM','KN','KP','KR','KW','KY','KZ','LA','LB','LC','LI','LK','LR','LS','LT','LU','LV','LY','MA','MC','MD','ME','MF','MG','MH','MK','ML','MM','MN','MO','MP','MQ','MR','MS','MT','MU','MV','MW','MX','MY','MZ','NA','NC','NE','NF','NG','NI','NL','NO','NP','NR','NU','NZ','OM','PA','PE','PF','PG','PH','PK','PL','PM','PN','PR','PS','PT','PW','PY','QA','RE','RO','RS','RU','RW','SA','SB','SC','SD','SE','SG','SH','SI','SJ','SK','SL','SM','SN','SO','SR','SS','ST','SV','SX','SY','SZ','TC','TD','TF','TG','TH','TJ','TK','TL','TM','TN','TO','TR','TT','TV','TW','TZ','UA','UG','UM','US','UY','UZ','VA','VC','VE','VG','VI','VN','VU','WF','WS','XK','YE','YT','ZA','ZM','ZW']);
--> statement-breakpoint
-- Columns that triggers derive from other rows: their changes are neither versions nor history.
create function public.without_derived(record jsonb) returns jsonb
	language sql immutable parallel safe
	return record - array['label', 'search', 'version', 'updated_at', 'totp_last_step'];
--> statement-breakpoint
create function public.record_touch() returns trigger language plpgsql as $$
begin
	-- A command that changed only a record's parts asks for a new version of the whole.
	if new.version > old.version or without_derived(to_jsonb(new)) is distinct from without_derived(to_jsonb(old)) then
		new.version := old.version + 1;
		new.updated_at := now();
	else
		new.version := old.version;
		new.updated_at := old.updated_at;
	end if;
	return new;
end $$;
--> statement-breakpoint
-- Arguments: pairs of subject table and its column; the first that is not null is the record
-- on whose page the change is shown. Secrets are replaced by a mark before they reach the history.
create function public.history_write() returns trigger
	language plpgsql security definer set search_path = public, pg_temp as $$
declare
	actor_name text := current_setting('jumelage.actor_name', true);
	actor_id text := current_setting('jumelage.actor_id', true);
	old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
	new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
	known jsonb := coalesce(new_row, old_row);
	before_row jsonb := without_derived(old_row);
	after_row jsonb := without_derived(new_row);
	subject_table text := tg_table_name;
	subject_id uuid := (known ->> 'id')::uuid;
	secret text;
begin
	if coalesce(actor_name, '') = '' then
		raise exception 'a write to % names no actor', tg_table_name using errcode = 'JU001';
	end if;
	if before_row = after_row then
		return null;
	end if;
	if tg_op = 'UPDATE' then
		select jsonb_object_agg(key, value) into before_row
			from jsonb_each(without_derived(old_row)) where new_row -> key is distinct from value;
		select jsonb_object_agg(key, value) into after_row
			from jsonb_each(without_derived(new_row)) where old_row -> key is distinct from value;
	end if;
	foreach secret in array array['password_hash', 'totp_secret', 'recovery_hashes', 'token_hash'] loop
		if before_row ? secret and before_row -> secret <> 'null' then
			before_row := jsonb_set(before_row, array[secret], '"***"');
		end if;
		if after_row ? secret and after_row -> secret <> 'null' then
			after_row := jsonb_set(after_row, array[secret], '"***"');
		end if;
	end loop;
	for i in 0 .. tg_nargs / 2 - 1 loop
		if known ->> tg_argv[2 * i + 1] is not null then
			subject_table := tg_argv[2 * i];
			subject_id := (known ->> tg_argv[2 * i + 1])::uuid;
			exit;
		end if;
	end loop;
	insert into history (actor_id, actor, action, operation, table_name, record_id, subject_table, subject_id, before, after)
	values (
		nullif(actor_id, '')::uuid, actor_name, nullif(current_setting('jumelage.action', true), ''),
		lower(tg_op), tg_table_name, (known ->> 'id')::uuid, subject_table, subject_id, before_row, after_row
	);
	return null;
end $$;
--> statement-breakpoint
create function public.history_is_final() returns trigger language plpgsql as $$
begin
	raise exception 'history can be neither changed nor deleted' using errcode = 'JU002';
end $$;
--> statement-breakpoint
create schema site;
--> statement-breakpoint
-- One role for the whole cluster; the program gives it its password and the right to log in.
do $$
begin
	create role jumelage_site nologin;
exception when duplicate_object or unique_violation then
	null;
end $$;
