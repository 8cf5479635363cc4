import 'server-only';
import { exportColumns, exportOf } from '@/lib/exports/export-column';
import { type TerritoryRow, territoryRows } from './territory-list';
import { territoryAddress } from './territory-params';

const column = exportColumns<TerritoryRow>('territories.columns');

export const territoryExport = exportOf({
	title: 'territories.title',
	address: territoryAddress,
	rows: territoryRows,
	columns: () => [
		column('name'),
		column('home', { in: 'name', label: 'territories.fields.homeShort', type: 'yesNo' }),
		column('kind', { words: 'territories.kind' }),
		column('country', { in: 'countryCode', type: 'country', of: (row) => row.countryCode }),
		column('parent'),
		column('partnerships', { type: 'number' }),
		column('code', { label: 'territories.fields.code' }),
		column('wikidataId', { label: 'territories.fields.wikidataId' }),
		column('lat', { in: 'coordinates', label: 'territories.fields.lat', type: 'number' }),
		column('lon', { in: 'coordinates', label: 'territories.fields.lon', type: 'number' }),
	],
});
