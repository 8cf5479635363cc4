import 'server-only';
import { type ExportColumn, exportOf } from '@/lib/exports/export-column';
import { type ProgrammeRow, programmeRows } from './programme-list';
import { programmeAddress } from './programme-params';

/** Fields of a programme as one text each, German first. */
const fieldNames = ({ fields }: ProgrammeRow) =>
	fields.map(({ de, en }) => [de, en].filter(Boolean).join(' / '));

const columns: ExportColumn<ProgrammeRow>[] = [
	{ in: 'name', key: 'name', label: 'exchanges.columns.name', of: (row) => row.name },
	{ in: 'name', key: 'fields', label: 'exchanges.fields.fields', of: fieldNames },
	{
		in: 'targetGroup',
		key: 'target_group',
		label: 'exchanges.columns.target',
		type: 'words',
		words: 'exchanges.targetGroup',
		of: (row) => row.targetGroup,
	},
	{
		in: 'partnerships',
		key: 'partnerships',
		label: 'exchanges.columns.partners',
		of: (row) => row.partnerships.map(({ name }) => name),
	},
	{
		in: 'status',
		key: 'status',
		label: 'exchanges.columns.status',
		type: 'words',
		words: 'exchanges.status',
		of: (row) => row.status,
	},
	{
		in: 'published',
		key: 'published',
		label: 'lists.published',
		type: 'yesNo',
		of: (row) => row.published,
	},
	{ in: 'current', key: 'round', label: 'exchanges.columns.round', of: (row) => row.current?.label },
	{
		in: 'current',
		key: 'round_state',
		label: 'exchanges.columns.roundState',
		type: 'words',
		words: 'exchanges.roundState',
		of: (row) => row.current?.state,
	},
	{
		in: 'closes',
		key: 'closes_on',
		label: 'exchanges.columns.closes',
		type: 'day',
		of: (row) => row.current?.closesOn,
	},
	{
		in: 'filled',
		key: 'places_taken',
		label: 'exchanges.columns.filled',
		type: 'number',
		of: (row) => row.current?.taken,
	},
	{
		in: 'filled',
		key: 'places',
		label: 'exchanges.fill.places',
		type: 'number',
		of: (row) => row.current?.places,
	},
	{
		in: 'direction',
		key: 'direction',
		label: 'exchanges.fields.direction',
		type: 'words',
		words: 'exchanges.direction',
		of: (row) => row.direction,
	},
	{ in: 'funding', key: 'funding', label: 'exchanges.fields.funding', of: (row) => row.funding },
	{
		in: 'rounds',
		key: 'rounds',
		label: 'exchanges.columns.rounds',
		type: 'number',
		of: (row) => row.rounds,
	},
];

/** The list of programmes as a file; the current round is that of the reader's day (Europe/Berlin). */
export const programmeExport = exportOf({
	title: 'exchanges.title',
	address: programmeAddress,
	rows: programmeRows,
	columns: () => columns,
});
