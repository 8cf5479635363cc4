select office_table('office');
select office_table('legislatures');

select site_table('office');
