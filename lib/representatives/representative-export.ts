import 'server-only';
import { exportColumns, exportOf } from '@/lib/exports/export-column';
import { type RepresentativeRow, representativeRows } from './representative-list';
import { representativeAddress } from './representative-params';

const column = exportColumns<RepresentativeRow>('representatives.columns');

export const representativeExport = exportOf({
	title: 'representatives.title',
	address: representativeAddress,
	rows: representativeRows,
	columns: () => [
		column('partnership'),
		column('holder', { of: (row) => row.holder?.name }),
		column('seat'),
		column('since', { type: 'day', of: (row) => row.holder?.from }),
		column('until', { type: 'day', of: (row) => row.holder?.to }),
		column('deputy', { of: (row) => row.deputy?.name }),
		column('state', { words: 'representatives.state' }),
	],
});
