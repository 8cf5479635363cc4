-- What a frozen report says is never changed, so the history need not say it a second time; deleted, it is gone.
create or replace function public.without_derived(record jsonb, of_table text) returns jsonb
	language sql immutable parallel safe
	return case
			when of_table in ('territories', 'partnerships') then record - 'label'
			when of_table = 'reports' then record - 'figures'
			else record
		end - array['search', 'words', 'version', 'updated_at', 'totp_last_step'];
