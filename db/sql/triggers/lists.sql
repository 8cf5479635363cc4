select office_table('partnership_kinds');
select office_table('topics');
select office_table('saved_views');
select office_table('exports');

create trigger site_changed after insert or update or delete or truncate on partnership_kinds
	for each statement execute function site_changed();
create trigger site_changed after insert or update or delete or truncate on topics
	for each statement execute function site_changed();
