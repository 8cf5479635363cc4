import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEuros, typedEuros } from '@/lib/euros';
import { overlap, within } from '@/lib/exchanges/exchange';
import {
	anonymiseRefusal,
	entryRefusal,
	isClosedForEntry,
	isLate,
	type PlacementRound,
	type PlacementStatus,
	placementStatuses,
	placementTransitions,
	placementVerbs,
	planningRefusal,
	takesPlace,
	verbRefusal,
} from './placement';
import { fieldInWords, fieldToKeep } from './placement-field';
import { sumsByPayer } from './stay';

const today = '2026-11-22';
const round: PlacementRound = {
	status: 'open',
	opensOn: '2026-10-01',
	closesOn: '2026-12-15',
	startsOn: '2027-05-03',
	endsOn: '2027-06-25',
	placesIn: 0,
	placesOut: 2,
	retainUntil: '2028-12-31',
	anonymisedAt: null,
};
const standing = (status: PlacementStatus, endsOn: string | null = '2026-11-22') => ({ status, endsOn });

/** domain.md, States, with the way back to applied. */
const steps: Record<PlacementStatus, PlacementStatus[]> = {
	applied: ['accepted', 'waiting_list', 'rejected', 'withdrawn'],
	waiting_list: ['rejected', 'withdrawn', 'accepted', 'applied'],
	accepted: ['withdrawn', 'placed', 'applied'],
	rejected: ['applied'],
	withdrawn: ['applied'],
	placed: ['completed', 'broken_off'],
	completed: [],
	broken_off: [],
};

describe('the steps of a placement', () => {
	it.each(placementStatuses)('from %s lead where the table says and nowhere else', (status) => {
		const possible = placementVerbs.filter((verb) => !verbRefusal(verb, standing(status), round, today));
		expect(possible.map((verb) => placementTransitions[verb].to).sort()).toEqual(steps[status].toSorted());
	});

	it('are none in an anonymised round', () => {
		const final = { ...round, anonymisedAt: new Date() };
		for (const status of placementStatuses)
			for (const verb of placementVerbs)
				expect(verbRefusal(verb, standing(status), final, today)).toBe('placements.refusals.anonymised');
	});

	it.each(['completed', 'cancelled'] as const)('of a %s round only bring to an end', (status) => {
		const over = { ...round, status };
		const possible = placementStatuses.flatMap((from) =>
			placementVerbs.filter((verb) => !verbRefusal(verb, standing(from), over, today)),
		);
		expect([...new Set(possible)].sort()).toEqual(['breakOff', 'complete', 'withdraw']);
	});

	it('complete a stay on its last day, not before', () => {
		const on = (endsOn: string) => verbRefusal('complete', standing('placed', endsOn), round, today);
		expect(on('2026-11-22')).toBeNull();
		expect(on('2026-11-23')).toBe('placements.refusals.notOver');
	});

	it('take a place from acceptance on and give it back when broken off', () => {
		expect(placementStatuses.filter((status) => takesPlace({ status }))).toEqual([
			'accepted',
			'placed',
			'completed',
		]);
	});
});

describe('an application', () => {
	it.each([
		[{ status: 'draft' }, 'roundNotReleased'],
		[{ opensOn: '2026-12-01' }, 'roundNotOpen'],
		[{ status: 'cancelled' }, 'roundOver'],
		[{ status: 'completed' }, 'roundOver'],
		[{ anonymisedAt: new Date() }, 'anonymised'],
		[{ placesOut: 0 }, 'noPlacesEitherWay'],
	] as [Partial<PlacementRound>, string][])('is not entered in a round that is %o', (values, reason) => {
		for (const late of [false, true])
			expect(entryRefusal({ ...round, ...values }, today, late)).toBe(`placements.refusals.${reason}`);
	});

	it.each([
		{ closesOn: '2026-11-21' },
		{ status: 'closed' as const },
		{ status: 'running' as const },
		{ closesOn: '2026-10-31', startsOn: '2026-11-02' },
		{ closesOn: '2026-10-01', startsOn: '2026-10-05', endsOn: '2026-11-01' },
	])('after the closing (%o) needs the word that it is late', (values) => {
		const closed = { ...round, ...values };
		expect(entryRefusal(closed, today, false)).toBe('placements.refusals.roundClosed');
		expect(entryRefusal(closed, today, true)).toBeNull();
		expect(isClosedForEntry(closed, today)).toBe(true);
	});

	it('is entered on the first and on the last day without it', () => {
		expect(entryRefusal({ ...round, opensOn: today }, today, false)).toBeNull();
		expect(entryRefusal({ ...round, closesOn: today }, today, false)).toBeNull();
		expect(isLate('2026-12-15', '2026-12-15')).toBe(false);
		expect(isLate('2026-12-16', '2026-12-15')).toBe(true);
	});

	it('counts its field once, in whichever language it was typed', () => {
		const fields = [{ de: 'Mechatronik', en: 'Mechatronics' }, { en: 'Baking' }];
		expect(fieldToKeep(' mechatronics', fields)).toBe('Mechatronik');
		expect(fieldToKeep('baking', fields)).toBe('Baking');
		expect(fieldToKeep('Goldschmiede', fields)).toBe('Goldschmiede');
		expect(fieldToKeep(null, fields)).toBeNull();
		expect(fieldInWords('Mechatronik', fields, 'en')).toBe('Mechatronics');
		expect(fieldInWords('Goldschmiede', fields, 'en')).toBe('Goldschmiede');
	});
});

describe('stays and costs', () => {
	it('belong to whoever has or had a place', () => {
		const planned = placementStatuses.filter((status) => !planningRefusal({ status }, round));
		expect(planned).toEqual(['accepted', 'placed', 'completed', 'broken_off']);
		expect(planningRefusal({ status: 'placed' }, { anonymisedAt: new Date() })).toBe(
			'placements.refusals.anonymised',
		);
	});

	it('share no day, whichever comes first', () => {
		const part = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });
		const first = part('2027-05-03', '2027-05-10');
		expect(overlap(first, part('2027-05-10', '2027-05-12'))).toBe(true);
		expect(overlap(first, part('2027-05-11', '2027-05-12'))).toBe(false);
		expect(overlap(part('2027-05-01', '2027-05-31'), first)).toBe(true);
		expect(within(first, { startsOn: '2027-05-03', endsOn: null })).toBe(true);
		expect(within(first, { startsOn: '2027-05-04', endsOn: '2027-06-01' })).toBe(false);
		expect(within(first, { startsOn: null, endsOn: '2027-05-09' })).toBe(false);
	});

	it('shows every amount so that it is read again', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 999_999_900 }), (cents) => {
				expect(parseEuros(typedEuros(cents / 100))).toBe(cents / 100);
			}),
		);
	});

	it('sums per payer in cents and says what is open', () => {
		const costs = [
			{ payer: 'host' as const, amount: 0.1 },
			{ payer: 'host' as const, amount: 0.2 },
			{ payer: 'home' as const, amount: null },
		];
		expect(sumsByPayer(costs)).toEqual([
			{ payer: 'home', amount: null, open: 1 },
			{ payer: 'host', amount: 0.3, open: 0 },
		]);
	});
});

describe('anonymising', () => {
	it('waits for the end of the round and of the retention', () => {
		const over = { ...round, status: 'completed' as const, retainUntil: '2026-11-21' };
		expect(anonymiseRefusal(over, today)).toBeNull();
		expect(anonymiseRefusal({ ...over, status: 'cancelled' }, today)).toBeNull();
		expect(anonymiseRefusal({ ...over, retainUntil: today }, today)).toBe('placements.refusals.retained');
		expect(anonymiseRefusal({ ...over, retainUntil: null }, today)).toBe('placements.refusals.retained');
		expect(anonymiseRefusal({ ...over, status: 'running' }, today)).toBe(
			'placements.refusals.notAnonymisable',
		);
		expect(anonymiseRefusal({ ...over, anonymisedAt: new Date() }, today)).toBe(
			'placements.refusals.anonymised',
		);
	});
});
