import 'server-only';
import { exportColumns, exportOf } from '@/lib/exports/export-column';
import { followUpState } from './follow-up';
import { followUpAddress } from './follow-up-params';
import { type FollowUp, followUpRows } from './follow-up-queries';

const column = exportColumns<FollowUp>('followUps.fields');

/** The list of follow-ups as a file; `today` (Europe/Berlin) decides what is overdue. */
export const followUpExport = exportOf({
	title: 'followUps.title',
	address: followUpAddress,
	rows: followUpRows,
	columns: (today) => [
		column('text'),
		column('dueOn', { type: 'day' }),
		column('state', { in: 'dueOn', words: 'followUps.state', of: (row) => followUpState(row, today) }),
		column('owner', { words: 'followUps.owner' }),
		column('responsible', { in: 'owner' }),
		column('assignee'),
		column('subject', { in: 'visit', of: (row) => row.visit || row.agreement || row.partnership }),
		column('doneOn', { type: 'day' }),
		column('outcome'),
	],
	record: ({ id, version, text }) => ({ id, version, name: text }),
});
