select office_table('representative_posts');
select office_table('representatives', 'representative_posts', 'post_id');
select office_table('representative_absences', 'representative_posts', 'post_id');
select office_table('monthly_reports');

create trigger site_changed after insert or update or delete or truncate on representative_posts
	for each statement execute function site_changed();
create trigger site_changed after insert or update or delete or truncate on representatives
	for each statement execute function site_changed();
