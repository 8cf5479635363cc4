select office_table('partnerships');
select office_table('partnership_parties', 'partnerships', 'partnership_id');
select office_table('partnership_topics', 'partnerships', 'partnership_id');
select office_table('ledger_entries', 'partnerships', 'partnership_id');

-- A partnership is called after its partners; it is found by every name of every party and what they emerged from.
create function partnership_derive() returns trigger language plpgsql as $$
begin
	select coalesce(jsonb_object_agg(locale, label), '{}') into new.label from (
		select l.locale, string_agg(coalesce(t.label ->> l.locale, t.label ->> 'de', t.label ->> 'en'), ' · ' order by p.position, p.id) as label
		from partnership_parties p join territories t on t.id = p.territory_id, (values ('de'), ('en')) l(locale)
		where p.partnership_id = new.id and p.side = 'partner' group by l.locale
	) labels where label is not null;
	new.search := partnership_names(new.id, (now() at time zone 'Europe/Berlin')::date) || ' ' || searchable(coalesce(new.file_reference, ''));
	return new;
end $$;

create trigger a_derive before insert or update on partnerships for each row execute function partnership_derive();

-- Any update will do: partnership_derive works the row out anew.
create function partnership_poke() returns trigger language plpgsql as $$
begin
	update partnerships set search = '' where id in (new.partnership_id, old.partnership_id);
	return null;
end $$;

create trigger derive after insert or update or delete on partnership_parties
	for each row execute function partnership_poke();

create trigger a_former_slug before update on partnerships for each row
	when (old.slug is distinct from new.slug) execute function keep_former_slug();

select site_table('partnerships');
select site_table('partnership_parties');
select site_table('partnership_topics');
select site_table('ledger_entries');
