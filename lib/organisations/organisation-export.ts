import 'server-only';
import { exportColumns, exportOf } from '@/lib/exports/export-column';
import { organisationAddress } from './organisation-params';
import { type OrganisationRow, organisationRows } from './organisation-queries';

const column = exportColumns<OrganisationRow>('organisations.fields');

export const organisationExport = exportOf({
	title: 'organisations.title',
	address: organisationAddress,
	rows: organisationRows,
	columns: () => [
		column('name'),
		column('sector', { words: 'organisations.sector' }),
		column('territory', { label: 'organisations.fields.territoryId' }),
		column('people', { label: 'organisations.officeHolders', type: 'number' }),
		column('website'),
		column('email'),
		column('phone'),
	],
});
