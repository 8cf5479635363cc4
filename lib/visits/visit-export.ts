import 'server-only';
import { exportColumns, exportOf } from '@/lib/exports/export-column';
import { visitState } from './visit';
import { allVisitRows } from './visit-export-queries';
import type { VisitRow } from './visit-list';
import { visitAddress } from './visit-params';

const column = exportColumns<VisitRow>('visits.fields');

const columns = [
	column('startsOn', { type: 'day' }),
	column('endsOn', { in: 'startsOn', type: 'day' }),
	column('title'),
	column('direction', { label: 'visits.columns.direction', words: 'visits.direction' }),
	column('countries', { in: 'direction', label: 'visits.filters.country', type: 'country' }),
	column('kind', { words: 'visits.kind' }),
	column('partnerships', {
		label: 'visits.columns.partnership',
		of: (row) => row.partnerships.map(({ label }) => label),
	}),
	column('head', { label: 'visits.columns.head', of: (row) => row.head?.name }),
	column('headOffice', { in: 'head', label: 'lists.headOffice', of: (row) => row.head?.office }),
	column('members', {
		label: 'visits.columns.members',
		type: 'number',
		// Nobody entered is nobody known, not a delegation of none.
		of: (row) => row.members || null,
	}),
	column('host'),
	column('purpose'),
	column('topics', { label: 'visits.fields.topicIds' }),
	column('stops'),
	column('ownCost', { type: 'number' }),
	column('reported', { in: 'result', label: 'visits.fields.result', type: 'yesNo' }),
	column('published', { label: 'lists.published', type: 'yesNo', of: (row) => row.publishedAt !== null }),
];

/** The list of visits as a file; `today` (Europe/Berlin) decides which are running or due. */
export const visitExport = exportOf({
	title: 'visits.title',
	address: visitAddress,
	rows: allVisitRows,
	columns: (today) => [
		...columns,
		column('state', {
			in: 'status',
			label: 'visits.columns.state',
			words: 'visits.status',
			of: (row) => visitState(row, today),
		}),
	],
	record: ({ id, version, title }) => ({ id, version, name: title }),
});
