select office_table('exchange_programmes');
select office_table('exchange_partnerships', 'exchange_programmes', 'programme_id');
select office_table('exchange_organisations', 'exchange_programmes', 'programme_id');

create trigger site_changed after insert or update or delete on exchange_partnerships
	for each row execute function site_changed_by_programme();

create trigger site_changed_insert after insert on exchange_programmes for each row
	when (new.published_at is not null) execute function site_changed();
create trigger site_changed_update after update on exchange_programmes for each row
	when (old.published_at is not null or new.published_at is not null) execute function site_changed();
create trigger site_changed_delete after delete on exchange_programmes for each row
	when (old.published_at is not null) execute function site_changed();

create trigger a_former_slug before update on exchange_programmes for each row
	when (old.slug is distinct from new.slug) execute function keep_former_slug();
