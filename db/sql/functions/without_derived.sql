-- A row without what triggers derive from other rows: such a change is neither a version nor history. Only the
-- names of territories and partnerships are derived; a topic's or a round's label is somebody's work. What a frozen
-- report says is never changed, so the history need not say it a second time; deleted, it is gone.
create function without_derived(record jsonb, of_table text) returns jsonb
	language sql immutable parallel safe
	return case
			when of_table in ('territories', 'partnerships') then record - 'label'
			when of_table = 'reports' then record - 'figures'
			else record
		end - array['search', 'words', 'public_words', 'counted_on', 'version', 'updated_at', 'totp_last_step'];
