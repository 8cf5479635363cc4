import 'server-only';
import { type ExportColumn, exportOf } from '@/lib/exports/export-column';
import { type RepresentativeRow, representativeRows } from './representative-list';
import { representativeAddress } from './representative-params';

const columns: ExportColumn<RepresentativeRow>[] = [
	{
		in: 'partnership',
		key: 'partnership',
		label: 'representatives.columns.partnership',
		of: (row) => row.partnership,
	},
	{ in: 'holder', key: 'holder', label: 'representatives.columns.holder', of: (row) => row.holder?.name },
	{ in: 'seat', key: 'seat', label: 'representatives.columns.seat', of: (row) => row.seat },
	{
		in: 'since',
		key: 'since',
		label: 'representatives.columns.since',
		type: 'day',
		of: (row) => row.holder?.from,
	},
	{
		in: 'until',
		key: 'until',
		label: 'representatives.columns.until',
		type: 'day',
		of: (row) => row.holder?.to,
	},
	{ in: 'deputy', key: 'deputy', label: 'representatives.columns.deputy', of: (row) => row.deputy?.name },
	{
		in: 'state',
		key: 'state',
		label: 'representatives.columns.state',
		type: 'words',
		words: 'representatives.state',
		of: (row) => row.state,
	},
];

export const representativeExport = exportOf({
	title: 'representatives.title',
	address: representativeAddress,
	rows: representativeRows,
	columns: () => columns,
});
