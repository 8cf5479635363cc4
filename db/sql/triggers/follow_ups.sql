select office_table('follow_ups', 'visits', 'visit_id', 'agreements', 'agreement_id', 'partnerships', 'partnership_id');
