import { expect, test } from 'vitest';
import { isFounding } from '@/lib/partnerships/founding-line';
import { followPartnerships, nobody, partiesOf } from './agreement-parties';

const [hessen, bologna, poznan] = ['hessen', 'bologna', 'poznan'].map((id) => ({ id, label: id })) as [
	{ id: string; label: string },
	{ id: string; label: string },
	{ id: string; label: string },
];
const sides = [
	{ id: 'emilia', parties: [hessen, bologna] },
	{ id: 'wielkopolska', parties: [hessen, poznan] },
];
const row = (party: string, more = {}) => ({ ...nobody, party, ...more });
const follow = (before: string[], after: string[], rows: (typeof nobody)[]) =>
	followPartnerships(sides, { before, after }, rows);

test('the parties of several partnerships sign once each, in their order', () => {
	expect(partiesOf(sides, ['emilia', 'wielkopolska'])).toEqual([hessen, bologna, poznan]);
	expect(partiesOf(sides, ['unknown'])).toEqual([]);
});

test('a partnership that is chosen brings its parties, unless they stand there', () => {
	expect(follow([], ['emilia'], [])).toEqual({ add: [hessen, bologna], remove: [] });
	expect(follow(['emilia'], ['emilia', 'wielkopolska'], [row('hessen'), row('bologna')])).toEqual({
		add: [poznan],
		remove: [],
	});
	expect(follow(['emilia'], ['emilia'], []).add, 'what was taken out stays out').toEqual([]);
});

test('a partnership that goes takes its parties along, but nothing that was typed and nobody who signs for another', () => {
	const rows = [row('hessen'), row('bologna'), row('poznan')];
	expect(follow(['emilia', 'wielkopolska'], ['wielkopolska'], rows)).toEqual({ add: [], remove: [1] });
	expect(
		follow(['emilia'], [], [row('hessen'), row('bologna', { nameThen: 'Erika Muster' })]).remove,
	).toEqual([0]);
});

test('only what was signed within the days of the founding can be that founding', () => {
	const day = { onFirst: '1992-07-29', onLast: '1992-07-29' };
	expect(isFounding(day, { first: '1992-07-29', last: '1992-07-29' })).toBe(true);
	expect(isFounding(day, { first: '1992-07-30', last: '1992-07-30' })).toBe(false);
	expect(isFounding(day, { first: '1992-01-01', last: '1992-12-31' }), 'less exact').toBe(false);
	const year = { onFirst: '1992-01-01', onLast: '1992-12-31' };
	expect(isFounding(year, { first: '1992-07-29', last: '1992-07-29' })).toBe(true);
	expect(isFounding({ onFirst: null, onLast: null }, { first: '1992-07-29', last: '1992-07-29' })).toBe(true);
});
