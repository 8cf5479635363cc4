import 'server-only';
import { exportOf } from '@/lib/exports/export-column';
import { followUpState } from './follow-up';
import { followUpAddress } from './follow-up-params';
import { followUpRows } from './follow-up-queries';

/** The list of follow-ups as a file; `today` (Europe/Berlin) decides what is overdue. */
export const followUpExport = exportOf({
	title: 'followUps.title',
	address: followUpAddress,
	rows: followUpRows,
	columns: (today) => [
		{ in: 'text', key: 'text', label: 'followUps.fields.text', of: (row) => row.text },
		{ in: 'dueOn', key: 'due_on', label: 'followUps.fields.dueOn', type: 'day', of: (row) => row.dueOn },
		{
			in: 'dueOn',
			key: 'state',
			label: 'followUps.fields.state',
			type: 'words',
			words: 'followUps.state',
			of: (row) => followUpState(row, today),
		},
		{
			in: 'owner',
			key: 'owner',
			label: 'followUps.fields.owner',
			type: 'words',
			words: 'followUps.owner',
			of: (row) => row.owner,
		},
		{
			in: 'owner',
			key: 'responsible',
			label: 'followUps.fields.responsible',
			of: (row) => row.responsible,
		},
		{ in: 'assignee', key: 'assignee', label: 'followUps.fields.assignee', of: (row) => row.assignee },
		{
			in: 'visit',
			key: 'subject',
			label: 'followUps.fields.subject',
			of: (row) => row.visit || row.agreement || row.partnership,
		},
		{ in: 'doneOn', key: 'done_on', label: 'followUps.fields.doneOn', type: 'day', of: (row) => row.doneOn },
		{ in: 'outcome', key: 'outcome', label: 'followUps.fields.outcome', of: (row) => row.outcome },
	],
	record: ({ id, version, text }) => ({ id, version, name: text }),
});
