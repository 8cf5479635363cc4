import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/dates';
import { type Due, dueGroup, firstLines, groupDue, initialsOf, inPile, silence } from './start-page';
import { barWithLabel, onStrip } from './weeks';

const friday = '2026-11-27';
const line = (due: string | null, more: Partial<Due> = {}): Due => ({
	...{ id: `${due}`, kind: 'followUp', what: 'x', where: 'y', href: '/', due, owners: [] },
	...more,
});

describe('what is due', () => {
	it('is overdue from the day after, of this week until its Sunday, and later from Monday on', () => {
		expect(dueGroup('2026-11-26', friday)).toBe('overdue');
		expect(dueGroup(friday, friday)).toBe('week');
		expect(dueGroup('2026-11-29', friday)).toBe('week');
		expect(dueGroup('2026-11-30', friday)).toBe('later');
		expect(dueGroup(null, friday)).toBe('later');
	});

	it('has, on a Sunday, just that day left of the week, on a Monday all of it', () => {
		expect(dueGroup('2026-11-29', '2026-11-29')).toBe('week');
		expect(dueGroup('2026-11-30', '2026-11-29')).toBe('later');
		expect(dueGroup('2026-12-06', '2026-11-30')).toBe('week');
	});

	it('stands by group, the earliest first, without a day last, and no group is empty', () => {
		const found = groupDue([line(null), line('2026-12-09'), line('2026-11-01'), line('2026-12-01')], friday);
		expect(found.map(({ group, lines }) => [group, lines.map(({ due }) => due)])).toEqual([
			['overdue', ['2026-11-01']],
			['later', ['2026-12-01', '2026-12-09', null]],
		]);
	});

	it('lies in one’s own pile by owner, in the office’s unless a partner owes it', () => {
		const mine = line(friday, { owners: [{ id: 'me', name: 'Martina Muster' }] });
		const theirs = line(friday, { partner: { name: null } });
		const sent = line(friday, { approval: true });
		const piles = (each: Due) =>
			(['mine', 'office', 'partner', 'approvals'] as const).filter((pile) => inPile(each, pile, 'me'));
		expect(piles(mine)).toEqual(['mine', 'office']);
		expect(piles(theirs)).toEqual(['partner']);
		expect(piles(sent)).toEqual(['office', 'approvals']);
		expect(piles(line(friday))).toEqual(['office']);
	});

	it('keeps room for three lines of each later group', () => {
		const groups = [30, 2, 9].map((length) => ({ lines: Array.from({ length }, (_, index) => index) }));
		expect(firstLines(groups, 20).map(({ lines }) => lines.length)).toEqual([15, 2, 3]);
		expect(firstLines(groups.slice(1), 20).map(({ lines }) => lines.length)).toEqual([2, 9]);
		expect(firstLines(groups, 4).map(({ lines }) => lines.length)).toEqual([3, 2, 3]);
	});
});

describe('the strip of three weeks', () => {
	const days = Array.from({ length: 21 }, (_, index) => addDays(friday, index));

	it('shows a stay on its days and says where it runs on', () => {
		expect(onStrip({ startsOn: '2026-11-30', endsOn: '2026-12-03' }, days)).toEqual({
			...{ from: 4, length: 4, before: false, after: false },
		});
		expect(onStrip({ startsOn: '2026-11-20', endsOn: friday }, days)).toEqual({
			...{ from: 1, length: 1, before: true, after: false },
		});
		expect(onStrip({ startsOn: '2026-12-17', endsOn: '2027-01-02' }, days)).toEqual({
			...{ from: 21, length: 1, before: false, after: true },
		});
		expect(onStrip({ startsOn: '2026-01-01', endsOn: '2027-01-02' }, days)).toEqual({
			...{ from: 1, length: 21, before: true, after: true },
		});
	});

	it('never leaves the strip, and a short bar has its name beside it', () => {
		for (let from = 1; from <= 21; from += 1) {
			for (let length = 1; length <= 22 - from; length += 1) {
				const { words, bar, ...place } = barWithLabel({ from, length }, 21);
				expect(place.from).toBeGreaterThanOrEqual(1);
				expect(place.from + place.length - 1).toBeLessThanOrEqual(21);
				expect(place.from + bar - 1).toBe(from);
				expect(words.length).toBeGreaterThanOrEqual(3);
				expect(words.from + words.length - 1).toBeLessThanOrEqual(place.length);
			}
		}
	});
});

it('takes the first letters of the first and the last name', () => {
	expect(
		['Martina Muster', 'Ada Amtmann-Muster', 'Örnek', 'Anna  von der Örtlichkeit'].map(initialsOf),
	).toEqual(['MM', 'AA', 'Ö', 'AÖ']);
});

it('counts silence in whole months, from a year on in whole years', () => {
	expect(silence('2025-11-28', friday)).toEqual({ unit: 'months', count: 11 });
	expect(silence('2025-11-27', friday)).toEqual({ unit: 'years', count: 1 });
	expect(silence('2019-06-01', friday)).toEqual({ unit: 'years', count: 7 });
});
