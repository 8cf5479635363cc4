import 'server-only';
import { type ExportColumn, exportOf } from '@/lib/exports/export-column';
import { type PartnershipRow, partnershipRows } from './partnership-list';
import { partnershipAddress } from './partnership-params';

const columns: ExportColumn<PartnershipRow>[] = [
	{ in: 'name', key: 'name', label: 'partnerships.columns.name', of: (row) => row.name },
	{ in: 'name', key: 'formerly', label: 'lists.formerly', of: (row) => row.formerly },
	{ in: 'name', key: 'emerged_from', label: 'lists.emerged', of: (row) => row.emerged },
	{ in: 'kind', key: 'kind', label: 'partnerships.columns.kind', of: (row) => row.kind },
	{
		in: 'countries',
		key: 'countries',
		label: 'partnerships.columns.country',
		type: 'country',
		of: (row) => row.countries,
	},
	{
		in: 'status',
		key: 'status',
		label: 'partnerships.columns.status',
		type: 'words',
		words: 'partnerships.status',
		of: (row) => row.status,
	},
	{
		in: 'foundedOn',
		key: 'founded_on',
		label: 'partnerships.columns.founded',
		type: 'partial',
		of: (row) => row.foundedOn,
	},
	{ in: 'topics', key: 'topics', label: 'partnerships.columns.topics', of: (row) => row.topics },
	{
		in: 'visits',
		key: 'visits',
		label: 'partnerships.columns.visits',
		type: 'number',
		of: (row) => row.visits ?? 0,
	},
	{
		in: 'lastVisit',
		key: 'last_visit_on',
		label: 'partnerships.columns.lastVisit',
		type: 'day',
		of: (row) => row.lastVisit,
	},
	{ in: 'summary', key: 'summary', label: 'partnerships.fields.summary', of: (row) => row.summary },
	{ in: 'lead', key: 'lead', label: 'partnerships.fields.leadUserId', of: (row) => row.lead },
	{ in: 'deputy', key: 'deputy', label: 'partnerships.fields.deputyUserId', of: (row) => row.deputy },
	{
		in: 'fileReference',
		key: 'file_reference',
		label: 'partnerships.fields.fileReference',
		of: (row) => row.fileReference,
	},
	{
		in: 'costRule',
		key: 'cost_rule',
		label: 'partnerships.fields.costRule',
		type: 'words',
		words: 'partnerships.costRule',
		of: (row) => row.costRule,
	},
	{
		in: 'verifiedOn',
		key: 'verified_on',
		label: 'partnerships.fields.verifiedOn',
		type: 'day',
		of: (row) => row.verifiedOn,
	},
	{ in: 'published', key: 'published', label: 'lists.published', type: 'yesNo', of: (row) => row.published },
];

export const partnershipExport = exportOf({
	title: 'partnerships.title',
	address: partnershipAddress,
	rows: partnershipRows,
	columns: () => columns,
	record: ({ id, version, name }) => ({ id, version, name }),
});
