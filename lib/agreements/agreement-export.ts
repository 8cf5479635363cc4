import 'server-only';
import { type ExportColumn, exportOf } from '@/lib/exports/export-column';
import { agreementWord } from './agreement';
import { type AgreementRow, agreementRows } from './agreement-list';
import { agreementAddress } from './agreement-params';

const columns: ExportColumn<AgreementRow>[] = [
	{ in: 'title', key: 'title', label: 'agreements.columns.title', of: (row) => row.title },
	{
		in: 'kind',
		key: 'kind',
		label: 'agreements.columns.kind',
		type: 'words',
		words: 'agreements.kind',
		of: (row) => row.kind,
	},
	{
		in: 'partnerships',
		key: 'partnerships',
		label: 'agreements.columns.partnerships',
		of: (row) => row.partnerships.map(({ label }) => label),
	},
	{
		in: 'signedOn',
		key: 'signed_on',
		label: 'agreements.columns.signed',
		type: 'partial',
		of: (row) => row.signedOn,
	},
	{
		in: 'state',
		key: 'state',
		label: 'agreements.columns.state',
		type: 'words',
		words: 'agreements.state',
		of: (row) => agreementWord(row.state, row.signedOn !== null),
	},
	{
		in: 'state',
		key: 'open_for_accession',
		label: 'agreements.filters.open',
		type: 'yesNo',
		of: (row) => row.openForAccession,
	},
	{
		in: 'termEnd',
		key: 'term_end',
		label: 'agreements.columns.ends',
		type: 'day',
		of: (row) => row.termEnd,
	},
	{
		in: 'termEnd',
		key: 'tacit_renewal_months',
		label: 'agreements.fields.tacitRenewalMonths',
		type: 'number',
		of: (row) => row.tacitRenewalMonths,
	},
	{
		in: 'noticeBy',
		key: 'notice_by',
		label: 'agreements.columns.notice',
		type: 'day',
		of: (row) => row.noticeBy,
	},
	{ in: 'signedAt', key: 'signed_at', label: 'agreements.fields.signedAt', of: (row) => row.signedAt },
	{
		in: 'inForceFrom',
		key: 'in_force_from',
		label: 'agreements.fields.inForceFrom',
		type: 'day',
		of: (row) => row.inForceFrom,
	},
	{
		in: 'noticeMonths',
		key: 'notice_months',
		label: 'agreements.fields.noticeMonths',
		type: 'number',
		of: (row) => row.noticeMonths,
	},
	{
		in: 'fileReference',
		key: 'file_reference',
		label: 'agreements.fields.fileReference',
		of: (row) => row.fileReference,
	},
	{
		in: 'published',
		key: 'published',
		label: 'lists.published',
		type: 'yesNo',
		of: (row) => row.published,
	},
];

/** The list of agreements as a file; what holds is that of the reader's day (Europe/Berlin). */
export const agreementExport = exportOf({
	title: 'agreements.title',
	address: agreementAddress,
	rows: agreementRows,
	columns: () => columns,
	record: ({ id, version, title }) => ({ id, version, name: title }),
});
