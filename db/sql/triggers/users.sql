select office_table('users');
select office_table('user_partnerships', 'users', 'user_id');
select office_table('access_links', 'users', 'user_id');
