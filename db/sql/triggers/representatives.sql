select office_table('representative_posts');
select office_table('representatives', 'representative_posts', 'post_id');
select office_table('representative_absences', 'representative_posts', 'post_id');
select office_table('monthly_reports');

select site_table('representative_posts');
select site_table('representatives');
