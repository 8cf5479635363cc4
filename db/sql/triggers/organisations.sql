select office_table('organisations');
