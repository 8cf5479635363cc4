import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeThreeWays, sameValue } from './three-way';

const loaded = {
	purpose: 'Hafen',
	host: 'Landtag',
	title: { de: 'Besuch', en: 'Visit' },
	topicIds: ['a', 'b'],
	stops: [
		{ stopId: '1', place: 'Posen', from: '' },
		{ stopId: '2', place: 'Gnesen', from: '' },
	],
};
const merge = (theirs: object, mine: object) =>
	mergeThreeWays(loaded, { ...loaded, ...theirs }, { ...loaded, ...mine });

describe('mergeThreeWays', () => {
	test('keeps what only one side changed, and tells what was taken over', () => {
		const { values, taken, collisions } = merge({ purpose: 'Logistik' }, { host: 'Ministerium' });
		expect(values).toMatchObject({ purpose: 'Logistik', host: 'Ministerium' });
		expect({ taken, collisions }).toEqual({ taken: ['purpose'], collisions: [] });
	});

	test('asks only where both changed the same, differently', () => {
		expect(merge({ host: 'X' }, { host: 'Y' })).toMatchObject({
			collisions: ['host'],
			values: { host: 'Y' },
		});
		expect(merge({ host: 'X' }, { host: 'X' })).toMatchObject({ collisions: [], taken: [] });
	});

	test('takes each language of a text for itself', () => {
		const { values, taken, collisions } = merge(
			{ title: { de: 'Besuch 1', en: 'Visit' } },
			{ title: { de: 'Besuch', en: 'Visit 2' } },
		);
		expect(values.title).toEqual({ de: 'Besuch 1', en: 'Visit 2' });
		expect({ taken, collisions }).toEqual({ taken: ['title.de'], collisions: [] });
		expect(merge({ title: { de: 'X', en: 'Visit' } }, { title: { de: 'Y', en: 'Z' } }).collisions).toEqual([
			'title.de',
		]);
	});

	test('keeps what both added to a list and takes out what either took out', () => {
		expect(merge({ topicIds: ['a', 'b', 'c'] }, { topicIds: ['b', 'd'] }).values.topicIds).toEqual([
			'b',
			'c',
			'd',
		]);
	});

	test('merges rows by their ids, and asks where both changed one of them or the order', () => {
		const [one, two] = loaded.stops as [object, object];
		const both = merge(
			{ stops: [{ ...one, from: '2030-01-01' }, two] },
			{ stops: [one, { ...two, place: 'Thorn' }, { stopId: '', place: 'Lodz', from: '' }] },
		);
		expect(both.values.stops).toEqual([
			{ stopId: '1', place: 'Posen', from: '2030-01-01' },
			{ stopId: '2', place: 'Thorn', from: '' },
			{ stopId: '', place: 'Lodz', from: '' },
		]);
		expect(merge({ stops: [two, one] }, { stops: [one] }).collisions).toEqual([]);
		expect(merge({ stops: [two, one] }, { stops: [one, { ...two, place: 'X' }] }).collisions).toEqual([
			'stops',
		]);
		expect(merge({ stops: [one] }, { stops: [one, { ...two, place: 'X' }] }).collisions).toEqual(['stops']);
		const other = { place: 'X' };
		expect(
			merge({ stops: [{ ...one, ...other }, two] }, { stops: [{ ...one, place: 'Y' }, two] }).collisions,
		).toEqual(['stops']);
	});

	test('leaves alone what was not loaded or is not saved with the record', () => {
		expect(mergeThreeWays({}, { on: '2030-01-01' }, { on: '' })).toEqual({
			values: { on: '' },
			taken: [],
			collisions: [],
		});
		expect(mergeThreeWays({ version: 1 }, {}, { version: 1 }).values).toEqual({ version: 1 });
	});

	const value = fc.constantFrom('', 'a', 'b', 'c');
	const record = fc.record({
		one: value,
		two: value,
		text: fc.record({ de: value, en: value }),
		ids: fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's')),
		rows: fc.uniqueArray(fc.record({ rowId: fc.constantFrom('1', '2', '3'), place: value }), {
			selector: (row) => row.rowId,
		}),
	});

	test('loses no change of either side, whatever they are', () => {
		fc.assert(
			fc.property(record, record, record, (before, theirs, mine) => {
				const { values, collisions } = mergeThreeWays(before, theirs, mine);
				for (const key of ['one', 'two', 'ids', 'rows'] as const) {
					const [own, other] = [!sameValue(before[key], mine[key]), !sameValue(before[key], theirs[key])];
					if (!own) expect(sameValue(values[key], theirs[key])).toBe(true);
					if (!other) expect(sameValue(values[key], mine[key])).toBe(true);
					if (own && other && typeof mine[key] === 'string') {
						expect(collisions.includes(key)).toBe(mine[key] !== theirs[key]);
					}
				}
				for (const language of ['de', 'en'] as const) {
					const [a, b, c] = [before, theirs, mine].map(({ text }) => text[language]);
					const merged = (values.text as typeof mine.text)[language];
					expect(merged).toBe(c !== a ? c : b);
					expect(collisions.includes(`text.${language}`)).toBe(a !== b && a !== c && b !== c);
				}
			}),
		);
	});

	test('a list keeps what was added and drops what was taken out, or asks', () => {
		const ids = fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't'));
		fc.assert(
			fc.property(ids, ids, ids, (before: string[], theirs: string[], mine: string[]) => {
				const { values, collisions } = mergeThreeWays({ ids: before }, { ids: theirs }, { ids: mine });
				if (collisions.length) return;
				const merged = values.ids as string[];
				for (const id of ['p', 'q', 'r', 's', 't']) {
					const [a, b, c] = [before, theirs, mine].map((list) => list.includes(id));
					expect(merged.includes(id)).toBe(a === b ? c : b);
				}
				expect(new Set(merged).size).toBe(merged.length);
			}),
		);
	});
});
