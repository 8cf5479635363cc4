import 'server-only';
import { exportColumns, exportOf } from '@/lib/exports/export-column';
import { type PartnershipRow, partnershipRows } from './partnership-list';
import { partnershipAddress } from './partnership-params';

const column = exportColumns<PartnershipRow>('partnerships.columns');

export const partnershipExport = exportOf({
	title: 'partnerships.title',
	address: partnershipAddress,
	rows: partnershipRows,
	columns: () => [
		column('name'),
		column('formerly', { in: 'name', label: 'lists.formerly' }),
		column('emergedFrom', { in: 'name', label: 'lists.emerged', of: (row) => row.emerged }),
		column('kind'),
		column('countries', { label: 'partnerships.columns.country', type: 'country' }),
		column('status', { words: 'partnerships.status' }),
		column('foundedOn', { label: 'partnerships.columns.founded', type: 'partial' }),
		column('topics'),
		column('visits', { type: 'number', of: (row) => row.visits ?? 0 }),
		column('lastVisitOn', {
			in: 'lastVisit',
			label: 'partnerships.columns.lastVisit',
			type: 'day',
			of: (row) => row.lastVisit,
		}),
		column('summary', { label: 'partnerships.fields.summary' }),
		column('lead', { label: 'partnerships.fields.leadUserId' }),
		column('deputy', { label: 'partnerships.fields.deputyUserId' }),
		column('fileReference', { label: 'partnerships.fields.fileReference' }),
		column('costRule', { label: 'partnerships.fields.costRule', words: 'partnerships.costRule' }),
		column('verifiedOn', { label: 'partnerships.fields.verifiedOn', type: 'day' }),
		column('published', { label: 'lists.published', type: 'yesNo' }),
	],
	record: ({ id, version, name }) => ({ id, version, name }),
});
