select office_table('people');
select office_table('appointments', 'people', 'person_id');
