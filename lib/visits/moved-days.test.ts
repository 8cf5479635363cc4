import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '@/lib/dates';
import { type DatedPart, movedDays, partsChoices, usualChoice } from './moved-days';

const march = { startsOn: '2027-03-10', endsOn: '2027-03-12' };
const on = (day: string): DatedPart => ({ id: day, name: 'Rundgang', from: day, to: day });

describe('when the days of a visit change', () => {
	it.each([
		[{ startsOn: '2027-03-17', endsOn: '2027-03-19' }, 'move'],
		[{ startsOn: '2027-03-09', endsOn: '2027-03-12' }, 'keep'],
		[{ startsOn: '2027-03-10', endsOn: '2027-03-11' }, 'keep'],
		[{ startsOn: '2027-03-17', endsOn: '2027-03-17' }, 'keep'],
	])('to %o, its programme is to %s', (after, choice) => {
		expect(usualChoice(march, after)).toBe(choice);
	});

	it('takes a programme along by as many days as the first', () => {
		const after = { startsOn: '2027-03-17', endsOn: '2027-03-19' };
		expect(movedDays(march, after, 'move', [on('2027-03-10'), on('2027-03-12')])).toMatchObject([
			{ from: '2027-03-17', fallsOut: false, was: { from: '2027-03-10' } },
			{ from: '2027-03-19', fallsOut: false },
		]);
	});

	it('names what falls out of fewer days, the day after them included', () => {
		const after = { startsOn: '2027-03-17', endsOn: '2027-03-17' };
		expect(
			movedDays(march, after, 'move', ['2027-03-10', '2027-03-11', '2027-03-12'].map(on)).map(
				({ fallsOut, from }) => [fallsOut, from],
			),
		).toEqual([
			[false, '2027-03-17'],
			[true, '2027-03-17'],
			[true, '2027-03-17'],
		]);
	});

	it('lets the evening before and the morning after be so again', () => {
		const after = { startsOn: '2027-03-17', endsOn: '2027-03-19' };
		expect(movedDays(march, after, 'move', [on('2027-03-09'), on('2027-03-13')])).toMatchObject([
			{ from: '2027-03-16', fallsOut: false },
			{ from: '2027-03-20', fallsOut: false },
		]);
	});

	it('leaves nothing outside, whatever the days, and keeps every part', () => {
		const stay = fc
			.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 12 }))
			.map(([first, more]) => ({
				startsOn: addDays('2027-01-01', first),
				endsOn: addDays('2027-01-01', first + more),
			}));
		fc.assert(
			fc.property(
				stay,
				stay,
				fc.array(fc.tuple(fc.nat(14), fc.nat(3), fc.boolean()), { maxLength: 8 }),
				fc.constantFrom(...partsChoices),
				(before, after, days, choice) => {
					const room = daysBetween(before.startsOn, before.endsOn);
					const parts = days.map(([first, more, open], index) => {
						const from = addDays(before.startsOn, Math.min(first, room));
						const to = addDays(before.startsOn, Math.min(first + more, room));
						return { id: String(index), name: '', from, to: open ? null : to };
					});
					const moved = movedDays(before, after, choice, parts);
					expect(moved).toHaveLength(parts.length);
					for (const part of moved) {
						for (const day of [part.from, part.to]) {
							if (day) expect(day >= after.startsOn && day <= after.endsOn).toBe(true);
						}
						if (part.from && part.to) expect(part.from <= part.to).toBe(true);
					}
				},
			),
		);
	});
});
