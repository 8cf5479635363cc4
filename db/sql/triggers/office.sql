select office_table('office');
select office_table('legislatures');

create trigger site_changed after insert or update or delete or truncate on office
	for each statement execute function site_changed();
