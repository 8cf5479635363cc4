import 'server-only';
import { exportColumns, exportOf } from '@/lib/exports/export-column';
import { agreementWord } from './agreement';
import { type AgreementRow, agreementRows } from './agreement-list';
import { agreementAddress } from './agreement-params';

const column = exportColumns<AgreementRow>('agreements.fields');

/** The list of agreements as a file; what holds is that of the reader's day (Europe/Berlin). */
export const agreementExport = exportOf({
	title: 'agreements.title',
	address: agreementAddress,
	rows: agreementRows,
	columns: () => [
		column('title', { label: 'agreements.columns.title' }),
		column('kind', { label: 'agreements.columns.kind', words: 'agreements.kind' }),
		column('partnerships', {
			label: 'agreements.columns.partnerships',
			of: (row) => row.partnerships.map(({ label }) => label),
		}),
		column('signedOn', { label: 'agreements.columns.signed', type: 'partial' }),
		column('state', {
			label: 'agreements.columns.state',
			words: 'agreements.state',
			of: (row) => agreementWord(row.state, row.signedOn !== null),
		}),
		column('openForAccession', { in: 'state', label: 'agreements.filters.open', type: 'yesNo' }),
		column('termEnd', { label: 'agreements.columns.ends', type: 'day' }),
		column('tacitRenewalMonths', { in: 'termEnd', type: 'number' }),
		column('noticeBy', { label: 'agreements.columns.notice', type: 'day' }),
		column('signedAt'),
		column('inForceFrom', { type: 'day' }),
		column('noticeMonths', { type: 'number' }),
		column('fileReference'),
		column('published', { label: 'lists.published', type: 'yesNo' }),
	],
	record: ({ id, version, title }) => ({ id, version, name: title }),
});
