import 'server-only';
import type { OfficeContext } from '@/lib/context';
import { exportColumns, exportOf } from '@/lib/exports/export-column';
import { personListName } from './person';
import { type PersonRow, personRows } from './person-list';
import { type PersonParams, personAddress } from './person-params';

const column = exportColumns<PersonRow>('people.fields');

export const personExport = exportOf({
	title: 'people.title',
	address: personAddress,
	rows: (ctx: OfficeContext, params: PersonParams) => personRows(ctx, params),
	columns: () => [
		column('familyName'),
		column('givenName', { in: 'familyName' }),
		column('title', { in: 'familyName' }),
		column('office', { in: 'function', label: 'people.columns.office', of: (row) => row.function }),
		column('organisation', { label: 'people.columns.organisation' }),
		column('sector', { label: 'people.filters.sector', words: 'organisations.sector' }),
		column('country', { label: 'people.columns.country', type: 'country' }),
		column('lastMetOn', {
			in: 'lastMet',
			label: 'people.columns.lastMet',
			type: 'day',
			of: (row) => row.lastMet,
		}),
		column('email'),
		column('phone'),
		column('languages', { type: 'language' }),
		column('legalBasis'),
		column('retainUntil', { type: 'day' }),
	],
	record: (row) => ({ id: row.id, version: row.version, name: personListName(row) }),
});
