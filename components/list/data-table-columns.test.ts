import { functionalUpdate, type RowSelectionState } from '@tanstack/react-table';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import {
	type Columns,
	columnLabel,
	columnShares,
	type ListTable,
	unknownColumns,
} from './data-table-columns';
import { useListTable } from './use-list-table';

type Row = { id: string };
type Asked = { columns: (string[] | null)[]; sort: (string | null)[]; chosen: string[][] };
type Props = {
	columns: Columns<Row>;
	chosen: string[] | null;
	sort: string;
	asked: Asked;
	drawn: ListTable<Row>[];
};

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

function List({ columns, chosen, sort, asked, drawn }: Props) {
	const change = (change: RowSelectionState | ((before: RowSelectionState) => RowSelectionState)) =>
		asked.chosen.push(Object.keys(functionalUpdate(change, {})));
	const table = useListTable({
		...{ rows, columns, chosen, sort },
		rowId: ({ id }) => id,
		selection: { chosen: [], state: {}, change, only: () => {}, clear: () => {} },
		onSort: (next) => asked.sort.push(next),
		onColumns: (next) => asked.columns.push(next),
	});
	drawn.push(table);
	return null;
}

/** The table as a list draws it, and what its controls ask for. */
function draw(columns: Columns<Row>, chosen: string[] | null = null, sort = 'near') {
	const asked: Asked = { columns: [], sort: [], chosen: [] };
	const drawn: ListTable<Row>[] = [];
	renderToString(createElement(List, { columns, chosen, sort, asked, drawn }));
	const [table] = drawn;
	if (!table) throw new Error('nothing was drawn');
	return { table, asked };
}

const columns: Columns<Row> = [
	{
		accessorKey: 'days',
		header: 'Tage',
		meta: { sort: 'on', usual: { sort: 'near', label: 'nahe zuerst' } },
	},
	{ accessorKey: 'title', header: 'Titel', meta: { rowHeader: true, sort: 'title' } },
	{ id: 'result', header: () => null, meta: { hidden: true, label: 'Ergebnis' } },
];

it.each([
	[null, ['days', 'title']],
	[[], ['days', 'title']],
	[['result'], ['title', 'result']],
	[
		['result', 'days', 'gone'],
		['days', 'title', 'result'],
	],
	[['gone'], ['days', 'title']],
])('of %j are shown %j', (chosen, expected) => {
	const { table } = draw(columns, chosen);
	expect(table.getVisibleLeafColumns().map(({ id }) => id)).toEqual(expected);
	expect(table.getHeaderGroups()[0]?.headers.map(({ id }) => id)).toEqual(expected);
	expect(
		table
			.getRowModel()
			.rows[0]?.getVisibleCells()
			.map((cell) => cell.column.id),
	).toEqual(expected);
});

it.each([
	[null, []],
	[['days', 'title'], []],
	[
		['gone', 'days', 'weg', 'gone'],
		['gone', 'weg'],
	],
])('of %j the list has not %j', (chosen, unknown) =>
	expect(unknownColumns(draw(columns).table, chosen)).toEqual(unknown),
);

it('names each by its label or heading, and says which can not go', () => {
	const all = draw(columns).table.getAllLeafColumns();
	expect(all.map((column) => [columnLabel(column), column.getCanHide(), column.getIsVisible()])).toEqual([
		['Tage', true, true],
		['Titel', false, true],
		['Ergebnis', true, false],
	]);
});

it.each([
	['result', true, null, [['days', 'title', 'result']]],
	['days', false, null, [['title']]],
	['result', false, ['days', 'title', 'result'], [null]],
	['title', false, null, []],
] as const)('%s shown: %j, where %j stand, asks for %j', (id, on, chosen, expected) => {
	const { table, asked } = draw(columns, chosen && [...chosen]);
	table.getColumn(id)?.toggleVisibility(on);
	expect(asked.columns).toEqual(expected);
});

it('goes back to the usual columns', () => {
	const { table, asked } = draw(columns, ['result']);
	table.resetColumnVisibility();
	expect(asked.columns).toEqual([null]);
});

it.each([
	['near', 'days', false, 'on'],
	['on', 'days', 'asc', '-on'],
	['-on', 'days', 'desc', 'on'],
	['near', 'title', false, 'title'],
	['title', 'title', 'asc', '-title'],
	['-title', 'title', 'desc', 'title'],
	['-title', 'days', false, 'on'],
])('sorted by %s, %s stands at %j and asks for %s', (sort, id, sorted, next) => {
	const { table, asked } = draw(columns, null, sort);
	expect(table.getColumn(id)?.getIsSorted()).toBe(sorted);
	table.getColumn(id)?.toggleSorting();
	expect(asked.sort).toEqual([next]);
});

it('goes back to the own order of the list', () => {
	const { table, asked } = draw(columns, null, '-on');
	table.getColumn('days')?.clearSorting();
	expect(asked.sort).toEqual([null]);
});

it('takes the rows between with the shift key', () => {
	const { table, asked } = draw(columns);
	const press = (id: string, shiftKey: boolean) =>
		table.getRow(id).getToggleSelectedHandler()({ target: { checked: true }, nativeEvent: { shiftKey } });
	press('b', false);
	press('d', true);
	expect(asked.chosen).toEqual([['b'], ['b', 'c', 'd']]);
});

it('gives the room that is left to names and texts, most of it to the name of the row', () => {
	const sharesOf = (given: Columns<Row>) => columnShares(draw(given).table.getVisibleLeafColumns());
	const shares = sharesOf([
		{ id: 'days' },
		{ id: 'title', meta: { rowHeader: true } },
		{ id: 'head', meta: { cut: true } },
		{ id: 'host', size: 300, meta: { cut: true } },
	]);
	expect(shares).toEqual([undefined, 50, 12.5, 37.5]);
	expect(sharesOf([{ id: 'title', meta: { rowHeader: true, cut: false } }])).toEqual([undefined]);
});
