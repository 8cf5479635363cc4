import 'server-only';
import { type ExportColumn, exportOf } from '@/lib/exports/export-column';
import { organisationAddress } from './organisation-params';
import { type OrganisationRow, organisationRows } from './organisation-queries';

const columns: ExportColumn<OrganisationRow>[] = [
	{ in: 'name', key: 'name', label: 'organisations.fields.name', of: (row) => row.name },
	{
		in: 'sector',
		key: 'sector',
		label: 'organisations.fields.sector',
		type: 'words',
		words: 'organisations.sector',
		of: (row) => row.sector,
	},
	{
		in: 'territory',
		key: 'territory',
		label: 'organisations.fields.territoryId',
		of: (row) => row.territory,
	},
	{
		in: 'people',
		key: 'people',
		label: 'organisations.officeHolders',
		type: 'number',
		of: (row) => row.people,
	},
	{ in: 'website', key: 'website', label: 'organisations.fields.website', of: (row) => row.website },
	{ in: 'email', key: 'email', label: 'organisations.fields.email', of: (row) => row.email },
	{ in: 'phone', key: 'phone', label: 'organisations.fields.phone', of: (row) => row.phone },
];

export const organisationExport = exportOf({
	title: 'organisations.title',
	address: organisationAddress,
	rows: organisationRows,
	columns: () => columns,
});
