import { expect, it } from 'vitest';
import { columnChoices, columnShares, unknownColumns } from './data-table-columns';

const columns = [
	{ accessorKey: 'days', header: 'Tage' },
	{ accessorKey: 'title', header: 'Titel', meta: { rowHeader: true } },
	{ id: 'result', header: () => null, meta: { hidden: true, label: 'Ergebnis' } },
];
const shown = (chosen: string[] | null) =>
	columnChoices(columns, chosen).flatMap((column) => (column.shown ? column.id : []));

it.each([
	[null, ['days', 'title']],
	[[], ['days', 'title']],
	[['result'], ['title', 'result']],
	[
		['result', 'days', 'gone'],
		['days', 'title', 'result'],
	],
	[['gone'], ['days', 'title']],
])('of %j are shown %j', (chosen, expected) => expect(shown(chosen)).toEqual(expected));

it.each([
	[null, []],
	[['days', 'title'], []],
	[
		['gone', 'days', 'weg', 'gone'],
		['gone', 'weg'],
	],
])('of %j the list has not %j', (chosen, unknown) =>
	expect(unknownColumns(columns, chosen)).toEqual(unknown),
);

it('names each by its label or heading, and says which can not go', () => {
	expect(columnChoices(columns, null).map(({ label, fixed, hidden }) => [label, fixed, hidden])).toEqual([
		['Tage', false, false],
		['Titel', true, false],
		['Ergebnis', false, true],
	]);
});

it('gives the room that is left to names and texts, most of it to the name of the row', () => {
	const [days, title, head, host] = columnShares([
		{},
		{ meta: { rowHeader: true } },
		{ meta: { cut: true } },
		{ meta: { cut: true, share: 3 } },
	]);
	expect([days, title, head, host]).toEqual([undefined, 50, 12.5, 37.5]);
	expect(columnShares([{ meta: { rowHeader: true, cut: false } }])).toEqual([undefined]);
});
