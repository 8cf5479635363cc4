import 'server-only';
import { type ExportColumn, exportOf } from '@/lib/exports/export-column';
import { type TerritoryRow, territoryRows } from './territory-list';
import { territoryAddress } from './territory-params';

const columns: ExportColumn<TerritoryRow>[] = [
	{ in: 'name', key: 'name', label: 'territories.columns.name', of: (row) => row.name },
	{ in: 'name', key: 'home', label: 'territories.fields.homeShort', type: 'yesNo', of: (row) => row.home },
	{
		in: 'kind',
		key: 'kind',
		label: 'territories.columns.kind',
		type: 'words',
		words: 'territories.kind',
		of: (row) => row.kind,
	},
	{
		in: 'countryCode',
		key: 'country',
		label: 'territories.columns.country',
		type: 'country',
		of: (row) => row.countryCode,
	},
	{ in: 'parent', key: 'parent', label: 'territories.columns.parent', of: (row) => row.parent },
	{
		in: 'partnerships',
		key: 'partnerships',
		label: 'territories.columns.partnerships',
		type: 'number',
		of: (row) => row.partnerships,
	},
	{ in: 'code', key: 'code', label: 'territories.fields.code', of: (row) => row.code },
	{
		in: 'wikidataId',
		key: 'wikidata_id',
		label: 'territories.fields.wikidataId',
		of: (row) => row.wikidataId,
	},
	{ in: 'coordinates', key: 'lat', label: 'territories.fields.lat', type: 'number', of: (row) => row.lat },
	{ in: 'coordinates', key: 'lon', label: 'territories.fields.lon', type: 'number', of: (row) => row.lon },
];

export const territoryExport = exportOf({
	title: 'territories.title',
	address: territoryAddress,
	rows: territoryRows,
	columns: () => columns,
});
