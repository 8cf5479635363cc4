select office_table('exchange_rounds');
select office_table('round_reviewers', 'exchange_rounds', 'round_id');

create trigger site_changed after insert or update or delete on exchange_rounds
	for each row execute function site_changed_by_programme();
