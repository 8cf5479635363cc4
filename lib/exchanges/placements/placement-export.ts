import 'server-only';
import { exportColumns, exportOf } from '@/lib/exports/export-column';
import { type PlacementRow, placementRows } from './placement-list';
import { placementAddress } from './placement-params';

const column = exportColumns<PlacementRow>('placements.columns');

/** Applications and how each stands, without what was thought of them: reviews and ranks stay in the office. */
export const placementExport = exportOf({
	title: 'placements.title',
	address: placementAddress,
	rows: placementRows,
	columns: () => [
		column('familyName'),
		column('givenName', { in: 'familyName' }),
		column('email'),
		column('phone'),
		column('programme', { in: 'round' }),
		column('round'),
		column('direction', { words: 'placements.direction' }),
		column('status', { words: 'placements.status' }),
		column('field'),
		column('home'),
		column('host'),
		column('startsOn', { type: 'day' }),
		column('endsOn', { in: 'startsOn', type: 'day' }),
		column('appliedOn', { type: 'day' }),
	],
});
