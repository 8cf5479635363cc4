import 'server-only';
import { exportColumns, exportOf } from '@/lib/exports/export-column';
import { type ProgrammeRow, programmeRows } from './programme-list';
import { programmeAddress } from './programme-params';

const column = exportColumns<ProgrammeRow>('exchanges.columns');

/** Fields of a programme as one text each, German first. */
const fieldNames = ({ fields }: ProgrammeRow) =>
	fields.map(({ de, en }) => [de, en].filter(Boolean).join(' / '));

/** The list of programmes as a file; the current round is that of the reader's day (Europe/Berlin). */
export const programmeExport = exportOf({
	title: 'exchanges.title',
	address: programmeAddress,
	rows: programmeRows,
	columns: () => [
		column('name'),
		column('fields', { in: 'name', label: 'exchanges.fields.fields', of: fieldNames }),
		column('targetGroup', { label: 'exchanges.columns.target', words: 'exchanges.targetGroup' }),
		column('partnerships', {
			label: 'exchanges.columns.partners',
			of: (row) => row.partnerships.map(({ name }) => name),
		}),
		column('status', { words: 'exchanges.status' }),
		column('published', { label: 'lists.published', type: 'yesNo' }),
		column('round', { in: 'current', of: (row) => row.current?.label }),
		column('roundState', { in: 'current', words: 'exchanges.roundState', of: (row) => row.current?.state }),
		column('closesOn', {
			in: 'closes',
			label: 'exchanges.columns.closes',
			type: 'day',
			of: (row) => row.current?.closesOn,
		}),
		column('placesTaken', {
			in: 'filled',
			label: 'exchanges.columns.filled',
			type: 'number',
			of: (row) => row.current?.taken,
		}),
		column('places', {
			in: 'filled',
			label: 'exchanges.fill.places',
			type: 'number',
			of: (row) => row.current?.places,
		}),
		column('direction', { label: 'exchanges.fields.direction', words: 'exchanges.direction' }),
		column('funding', { label: 'exchanges.fields.funding' }),
		column('rounds', { type: 'number' }),
	],
});
