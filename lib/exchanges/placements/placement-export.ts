import 'server-only';
import { type ExportColumn, exportOf } from '@/lib/exports/export-column';
import { type PlacementRow, placementRows } from './placement-list';
import { placementAddress } from './placement-params';

const column = (
	name: string,
	of: ExportColumn<PlacementRow>['of'],
	more: Partial<ExportColumn<PlacementRow>> = {},
) => ({
	in: name,
	key: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
	label: `placements.columns.${name}`,
	of,
	...more,
});

/** Applications and how each stands, without what was thought of them: reviews and ranks stay in the office. */
const columns: ExportColumn<PlacementRow>[] = [
	column('familyName', (row) => row.familyName),
	column('givenName', (row) => row.givenName, { in: 'familyName' }),
	column('email', (row) => row.email),
	column('phone', (row) => row.phone),
	column('programme', (row) => row.programme, { in: 'round' }),
	column('round', (row) => row.round),
	column('direction', (row) => row.direction, { type: 'words', words: 'placements.direction' }),
	column('status', (row) => row.status, { type: 'words', words: 'placements.status' }),
	column('field', (row) => row.field),
	column('home', (row) => row.home),
	column('host', (row) => row.host),
	column('startsOn', (row) => row.startsOn, { type: 'day' }),
	column('endsOn', (row) => row.endsOn, { in: 'startsOn', type: 'day' }),
	column('appliedOn', (row) => row.appliedOn, { type: 'day' }),
];

export const placementExport = exportOf({
	title: 'placements.title',
	address: placementAddress,
	rows: placementRows,
	columns: () => columns,
});
