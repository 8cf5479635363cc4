select office_table('merges', 'people', 'person_id', 'organisations', 'organisation_id');
