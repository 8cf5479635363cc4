select office_table('partnership_kinds');
select office_table('topics');
select office_table('saved_views');
select office_table('exports');

select site_table('partnership_kinds');
select site_table('topics');
