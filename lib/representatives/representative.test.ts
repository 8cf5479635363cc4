import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/dates';
import {
	absentByDefault,
	clash,
	closeRefusal,
	covers,
	endingGrade,
	gapAhead,
	holdersOn,
	overlapAhead,
	overlaps,
	postState,
	standIn,
	type Term,
	termState,
} from './representative';

const today = '2026-11-22';
const term = (from: string, to: string | null, more: Partial<Term> = {}): Term => ({
	...{ id: `${from}-${to}`, role: 'principal', personId: 'p', from, to },
	...more,
});

describe('the state of a term', () => {
	it.each([
		['2026-11-23', null, 'designated'],
		['2026-11-22', null, 'in_office'],
		['2020-01-01', null, 'in_office'],
		['2020-01-01', addDays(today, 91), 'in_office'],
		['2020-01-01', addDays(today, 90), 'ending'],
		['2020-01-01', today, 'ending'],
		['2020-01-01', '2026-11-21', 'former'],
	])('from %s to %s: %s', (from, to, state) => {
		expect(termState({ from, to }, today)).toBe(state);
	});

	it.each([
		[91, null],
		[90, 90],
		[31, 90],
		[30, 30],
		[8, 30],
		[7, 7],
		[0, 7],
		[-1, null],
	])('%s days before its last one the grade is %s', (days, grade) => {
		expect(endingGrade({ from: '2020-01-01', to: addDays(today, days) }, today)).toBe(grade);
	});
});

describe('the state of a post', () => {
	const past = term('2015-01-01', '2019-12-31');
	const now = term('2020-01-01', null);
	const next = term('2027-01-01', null);
	const deputy = term('2020-01-01', null, { role: 'deputy' });
	it.each([
		['nobody', [], null, 'vacant'],
		['a former holder only', [past], null, 'vacant'],
		['a deputy only', [deputy], null, 'vacant'],
		['somebody announced', [past, next], null, 'designated'],
		['a holder', [past, now], null, 'in_office'],
		['a holder who leaves', [term('2020-01-01', '2026-12-31'), next], null, 'ending'],
		['a post closed yesterday', [past], '2026-11-21', 'former'],
		['a post that closes tonight', [past], today, 'vacant'],
	])('with %s', (_, terms, closedOn, state) => {
		expect(postState(terms, closedOn, today)).toBe(state);
	});

	it('has no holder on the day after the last', () => {
		expect(holdersOn([past], '2019-12-31', 'principal')).toHaveLength(1);
		expect(holdersOn([past], '2020-01-01', 'principal')).toHaveLength(0);
	});
});

describe('what lies ahead', () => {
	it('is a gap where the successor begins later, not where one follows the other', () => {
		const leaving = term('2020-01-01', '2026-12-31');
		expect(gapAhead([leaving, term('2027-01-01', null)], today)).toBeNull();
		expect(gapAhead([term('2027-02-01', null), leaving], today)).toEqual({
			from: '2027-01-01',
			to: '2027-01-31',
		});
		expect(gapAhead([leaving], today)).toBeNull();
		expect(gapAhead([term('2010-01-01', '2012-01-01'), term('2014-01-01', null)], today)).toBeNull();
	});

	it('is an overlap where two deputies hold at a time', () => {
		const one = term('2020-01-01', null, { role: 'deputy', id: 'one' });
		const two = term('2027-01-01', null, { role: 'deputy', id: 'two' });
		expect(overlapAhead([one, two], today)?.map(({ id }) => id)).toEqual(['one', 'two']);
		expect(overlapAhead([one, term('2020-01-01', null)], today)).toBeNull();
	});
});

describe('two terms', () => {
	const held = term('2020-01-01', '2026-12-31', { id: 'held', personId: 'a' });
	it('of principals never overlap, also not by a day', () => {
		const wanted = { role: 'principal', personId: 'b', from: '2026-12-31', to: null } as const;
		expect(clash([held], wanted)).toMatchObject({ why: 'principalsOverlap', term: { id: 'held' } });
		expect(clash([held], { ...wanted, from: '2027-01-01' })).toBeNull();
		expect(clash([held], { ...wanted, id: 'held' })).toBeNull();
		expect(clash([held], { ...wanted, role: 'deputy' })).toBeNull();
	});

	it('of one person never overlap, whatever the role', () => {
		const wanted = { role: 'deputy', personId: 'a', from: '2025-01-01', to: null } as const;
		expect(clash([held], wanted)?.why).toBe('personTwice');
	});

	it('overlap exactly where one day is in both', () => {
		const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2026-01-01', n));
		const span = fc
			.tuple(day, fc.option(fc.integer({ min: 0, max: 20 })))
			.map(([from, days]) => ({ from, to: days === null ? null : addDays(from, days) }));
		fc.assert(
			fc.property(span, span, (a, b) => {
				const days = Array.from({ length: 80 }, (_, n) => addDays('2026-01-01', n));
				expect(overlaps(a, b)).toBe(days.some((each) => covers(a, each) && covers(b, each)));
			}),
		);
	});
});

describe('an absence', () => {
	const absence = { representativeId: 'held', from: '2026-12-01', to: '2026-12-10', deputyId: null };
	const deputy = (to: string | null, id = 'd') =>
		term('2026-01-01', to, { id, role: 'deputy', personId: `person of ${id}` });
	it('is covered by whoever was named, or by a deputy for all of its days', () => {
		expect(standIn({ ...absence, deputyId: 'named' }, [])).toBe('named');
		expect(standIn(absence, [deputy('2026-12-10')])).toBe('person of d');
		expect(standIn(absence, [deputy('2026-12-09')])).toBeNull();
		expect(standIn(absence, [deputy(null, 'held')])).toBeNull();
	});
});

describe('closing', () => {
	it.each([
		[[], null, null],
		[[term('2020-01-01', today)], null, null],
		[[term('2020-01-01', addDays(today, 1))], null, 'representatives.refusals.stillHeld'],
		[[term('2020-01-01', null)], null, 'representatives.refusals.stillHeld'],
		[[], '2026-01-01', 'representatives.refusals.alreadyClosed'],
	])('with terms %j, closed on %s: %s', (terms, closedOn, refusal) => {
		expect(closeRefusal(terms, closedOn, today)).toBe(refusal);
	});
});

it('an absence is proposed for who is in office, not for who is still to come', () => {
	const term = (id: string, role: 'principal' | 'deputy', from: string, to: string | null = null) => ({
		...{ id, role, from, to, personId: id },
	});
	const [now, deputy] = [term('a', 'principal', '2020-01-01'), term('b', 'deputy', '2020-01-01')];
	const [next, later] = [term('c', 'deputy', '2027-01-01'), term('d', 'principal', '2028-01-01')];
	expect(absentByDefault([now, deputy, next], '2026-11-22')?.id).toBe('a');
	expect(absentByDefault([deputy, later, next], '2026-11-22')?.id).toBe('b');
	expect(absentByDefault([later, next], '2026-11-22')?.id).toBe('c');
	expect(absentByDefault([], '2026-11-22')).toBeUndefined();
});
