import 'server-only';
import { type ExportColumn, exportOf } from '@/lib/exports/export-column';
import { personListName } from './person';
import { type PersonRow, personRows } from './person-list';
import { personAddress } from './person-params';

const columns: ExportColumn<PersonRow>[] = [
	{ in: 'familyName', key: 'family_name', label: 'people.fields.familyName', of: (row) => row.familyName },
	{ in: 'familyName', key: 'given_name', label: 'people.fields.givenName', of: (row) => row.givenName },
	{ in: 'familyName', key: 'title', label: 'people.fields.title', of: (row) => row.title },
	{ in: 'function', key: 'office', label: 'people.columns.office', of: (row) => row.function },
	{
		in: 'organisation',
		key: 'organisation',
		label: 'people.columns.organisation',
		of: (row) => row.organisation,
	},
	{
		in: 'sector',
		key: 'sector',
		label: 'people.filters.sector',
		type: 'words',
		words: 'organisations.sector',
		of: (row) => row.sector,
	},
	{
		in: 'country',
		key: 'country',
		label: 'people.columns.country',
		type: 'country',
		of: (row) => row.country,
	},
	{
		in: 'lastMet',
		key: 'last_met_on',
		label: 'people.columns.lastMet',
		type: 'day',
		of: (row) => row.lastMet,
	},
	{ in: 'email', key: 'email', label: 'people.fields.email', of: (row) => row.email },
	{ in: 'phone', key: 'phone', label: 'people.fields.phone', of: (row) => row.phone },
	{
		in: 'languages',
		key: 'languages',
		label: 'people.fields.languages',
		type: 'language',
		of: (row) => row.languages,
	},
	{ in: 'legalBasis', key: 'legal_basis', label: 'people.fields.legalBasis', of: (row) => row.legalBasis },
	{
		in: 'retainUntil',
		key: 'retain_until',
		label: 'people.fields.retainUntil',
		type: 'day',
		of: (row) => row.retainUntil,
	},
];

export const personExport = exportOf({
	title: 'people.title',
	address: personAddress,
	rows: personRows,
	columns: () => columns,
	record: (row) => ({ id: row.id, version: row.version, name: personListName(row) }),
});
