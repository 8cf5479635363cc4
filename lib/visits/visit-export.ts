import 'server-only';
import { type ExportColumn, exportOf } from '@/lib/exports/export-column';
import { visitState } from './visit';
import { allVisitRows, type VisitRow } from './visit-list';
import { visitAddress } from './visit-params';

const columns: ExportColumn<VisitRow>[] = [
	{
		in: 'startsOn',
		key: 'starts_on',
		label: 'visits.fields.startsOn',
		type: 'day',
		of: (row) => row.startsOn,
	},
	{ in: 'startsOn', key: 'ends_on', label: 'visits.fields.endsOn', type: 'day', of: (row) => row.endsOn },
	{ in: 'title', key: 'title', label: 'visits.fields.title', of: (row) => row.title },
	{
		in: 'direction',
		key: 'direction',
		label: 'visits.columns.direction',
		type: 'words',
		words: 'visits.direction',
		of: (row) => row.direction,
	},
	{
		in: 'direction',
		key: 'countries',
		label: 'visits.filters.country',
		type: 'country',
		of: (row) => row.countries,
	},
	{
		in: 'kind',
		key: 'kind',
		label: 'visits.fields.kind',
		type: 'words',
		words: 'visits.kind',
		of: (row) => row.kind,
	},
	{
		in: 'partnerships',
		key: 'partnerships',
		label: 'visits.columns.partnership',
		of: (row) => row.partnerships.map(({ label }) => label),
	},
	{ in: 'head', key: 'head', label: 'visits.columns.head', of: (row) => row.head?.name },
	{ in: 'head', key: 'head_office', label: 'lists.headOffice', of: (row) => row.head?.office },
	{
		in: 'members',
		key: 'members',
		label: 'visits.columns.members',
		type: 'number',
		// Nobody entered is nobody known, not a delegation of none.
		of: (row) => row.members || null,
	},
	{ in: 'host', key: 'host', label: 'visits.fields.host', of: (row) => row.host },
	{ in: 'purpose', key: 'purpose', label: 'visits.fields.purpose', of: (row) => row.purpose },
	{ in: 'topics', key: 'topics', label: 'visits.fields.topicIds', of: (row) => row.topics },
	{ in: 'stops', key: 'stops', label: 'visits.fields.stops', of: (row) => row.stops },
	{
		in: 'ownCost',
		key: 'own_cost',
		label: 'visits.fields.ownCost',
		type: 'number',
		of: (row) => row.ownCost,
	},
	{ in: 'result', key: 'reported', label: 'visits.fields.result', type: 'yesNo', of: (row) => row.reported },
	{
		in: 'published',
		key: 'published',
		label: 'lists.published',
		type: 'yesNo',
		of: (row) => row.publishedAt !== null,
	},
];

/** The list of visits as a file; `today` (Europe/Berlin) decides which are running or due. */
export const visitExport = exportOf({
	title: 'visits.title',
	address: visitAddress,
	rows: allVisitRows,
	columns: (today) => [
		...columns,
		{
			in: 'status',
			key: 'state',
			label: 'visits.columns.state',
			type: 'words',
			words: 'visits.status',
			of: (row) => visitState(row, today),
		},
	],
	record: ({ id, version, title }) => ({ id, version, name: title }),
});
