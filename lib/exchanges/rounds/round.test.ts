import { describe, expect, it } from 'vitest';
import { directionRefusal, directionsOf, repeatsDirection } from '@/lib/exchanges/exchange';
import {
	cancelRefusal,
	closeRefusal,
	completeRefusal,
	daysOutOfOrder,
	discardRefusal,
	enterRefusal,
	extendRefusal,
	extendToRefusal,
	type Round,
	type RoundState,
	releaseRefusal,
	roundState,
	withdrawRefusal,
} from './round';

const draft: Round = {
	status: 'draft',
	opensOn: '2026-11-01',
	closesOn: '2026-12-15',
	startsOn: '2027-03-01',
	endsOn: '2027-03-19',
	placesIn: 2,
	placesOut: 3,
};
const released: Round = { ...draft, status: 'open' };
const running = { status: 'running', direction: 'both' } as const;
const no = (reason: string) => `exchanges.refusals.${reason}`;

describe('the state on a day', () => {
	it.each<[string, RoundState, RoundState]>([
		['2026-10-31', 'announced', 'closed'],
		['2026-11-01', 'open', 'closed'],
		['2026-12-15', 'open', 'closed'],
		['2026-12-16', 'closed', 'closed'],
		['2027-02-28', 'closed', 'closed'],
		['2027-03-01', 'running', 'running'],
		['2027-03-19', 'running', 'running'],
		['2027-03-20', 'completion_due', 'completion_due'],
	])('on %s a released round is %s, one closed early is %s', (today, open, closed) => {
		expect(roundState(released, today)).toBe(open);
		expect(roundState({ ...released, status: 'closed' }, today)).toBe(closed);
	});
	it.each(['draft', 'completed', 'cancelled'] as const)('stays %s on any day', (status) => {
		for (const today of ['2026-10-01', '2026-12-01', '2027-03-05', '2030-01-01'])
			expect(roundState({ ...released, status }, today)).toBe(status);
	});
});

describe('the direction rule', () => {
	it.each([
		['in', 1, 0, null],
		['in', 0, 1, 'onlyIn'],
		['out', 0, 1, null],
		['out', 1, 0, 'onlyOut'],
		['both', 1, 1, null],
		['alternating', 1, 0, null],
		['alternating', 0, 1, null],
		['alternating', 1, 1, 'oneDirection'],
		['alternating', 0, 0, null],
	] as const)('%s with %i in and %i out: %s', (direction, placesIn, placesOut, reason) => {
		expect(directionRefusal(direction, { placesIn, placesOut })?.message ?? null).toBe(reason && no(reason));
	});
	it('changes from round to round where it alternates, and only there', () => {
		const [into, out] = [
			{ placesIn: 3, placesOut: 0 },
			{ placesIn: 0, placesOut: 3 },
		];
		expect(repeatsDirection('alternating', into, into)).toBe(true);
		expect(repeatsDirection('alternating', out, into)).toBe(false);
		expect(repeatsDirection('alternating', into, null)).toBe(false);
		expect(repeatsDirection('both', into, into)).toBe(false);
		expect(directionsOf({ placesIn: 1, placesOut: 0 })).toEqual(['in']);
		expect(directionsOf({ placesIn: 1, placesOut: 2 })).toEqual(['in', 'out']);
	});
});

describe('releasing', () => {
	const today = '2026-11-22';
	it.each<[string, Partial<Round>, string | null]>([
		['complete', {}, null],
		['closing today', { closesOn: today }, null],
		['no opening day', { opensOn: null }, 'daysMissing'],
		['no closing day', { closesOn: null }, 'daysMissing'],
		['no first day', { startsOn: null }, 'daysMissing'],
		['no last day', { endsOn: null }, 'daysMissing'],
		['beginning before applications end', { startsOn: '2026-12-15' }, 'daysOutOfOrder'],
		['no places', { placesIn: 0, placesOut: 0 }, 'noPlaces'],
		['closing day passed', { closesOn: '2026-11-21' }, 'closingPassed'],
		['no draft', { status: 'open' }, 'notDraft'],
		['cancelled', { status: 'cancelled' }, 'notDraft'],
	])('%s', (_, values, reason) => {
		expect(releaseRefusal({ ...draft, ...values }, running, null, today)).toBe(reason && no(reason));
	});
	it('asks the programme', () => {
		const programme = (values: object) => ({ ...running, ...values });
		const release = (values: object, before: Round | null = null) =>
			releaseRefusal({ ...draft, placesOut: 0 }, programme(values), before, today);
		expect(release({ status: 'planned' })).toBe(no('programmeNotRunning'));
		expect(release({ status: 'ended' })).toBe(no('programmeNotRunning'));
		expect(release({ direction: 'out' })).toBe(no('onlyOut'));
		expect(release({ direction: 'alternating' }, { ...draft, placesOut: 0 })).toBe(no('mustAlternate'));
		expect(release({ direction: 'alternating' }, { ...draft, placesIn: 0 })).toBeNull();
	});
	it('lets a past round be entered as closed, also of an ended programme, and no future one', () => {
		const past = { ...draft, closesOn: '2026-11-21' };
		expect(enterRefusal(past, running, null, today)).toBeNull();
		expect(enterRefusal(past, { ...running, status: 'ended' }, null, today)).toBeNull();
		expect(enterRefusal(past, { ...running, status: 'planned' }, null, today)).toBe(
			no('programmeNotRunning'),
		);
		expect(enterRefusal({ ...past, placesIn: 0, placesOut: 0 }, running, null, today)).toBe(no('noPlaces'));
		expect(enterRefusal(draft, running, null, today)).toBe(no('closingAhead'));
		expect(enterRefusal({ ...past, status: 'closed' }, running, null, today)).toBe(no('notDraft'));
	});
});

describe('what may follow in which state', () => {
	const days: Record<RoundState, [Round['status'], string]> = {
		draft: ['draft', '2026-11-22'],
		announced: ['open', '2026-10-01'],
		open: ['open', '2026-11-22'],
		closed: ['open', '2027-01-10'],
		running: ['open', '2027-03-05'],
		completion_due: ['open', '2027-04-01'],
		completed: ['completed', '2027-04-01'],
		cancelled: ['cancelled', '2026-11-22'],
	};
	it.each<[RoundState, (string | null)[]]>([
		['draft', ['notReleased', 'notOpen', 'notReleased', 'notReleased', 'notStarted', null]],
		['announced', [null, 'notOpen', 'notExtendable', null, 'notStarted', 'notDraft']],
		['open', [null, null, null, null, 'notStarted', 'notDraft']],
		['closed', [null, 'notOpen', null, null, 'notStarted', 'notDraft']],
		['running', ['alreadyStarted', 'notOpen', 'alreadyStarted', 'alreadyStarted', null, 'notDraft']],
		['completion_due', ['alreadyStarted', 'notOpen', 'alreadyStarted', 'alreadyStarted', null, 'notDraft']],
		[
			'completed',
			['alreadyCompleted', 'notOpen', 'alreadyCompleted', 'alreadyCompleted', 'alreadyCompleted', 'notDraft'],
		],
		[
			'cancelled',
			['alreadyCancelled', 'notOpen', 'alreadyCancelled', 'alreadyCancelled', 'alreadyCancelled', 'notDraft'],
		],
	])('%s: withdraw, close, extend, cancel, complete, discard', (state, reasons) => {
		const [status, today] = days[state];
		const round = { ...released, status };
		expect(roundState(round, today)).toBe(state);
		expect([
			withdrawRefusal(round, 0, today),
			closeRefusal(round, today),
			extendRefusal(round, today),
			cancelRefusal(round, today),
			completeRefusal(round, 0, today),
			discardRefusal(round, 0),
		]).toEqual(reasons.map((reason) => reason && no(reason)));
	});
	it('keeps what somebody applied for', () => {
		expect(withdrawRefusal(released, 1, '2026-11-22')).toBe(no('hasApplications'));
		expect(discardRefusal(draft, 1)).toBe(no('hasApplications'));
		expect(completeRefusal(released, 1, '2027-04-01')).toBe(no('placesUndecided'));
	});
	it('extends to a day between today and the stay', () => {
		const extend = (day: string) => extendToRefusal(released, day, '2026-12-20');
		expect(extend('2026-12-20')).toBeNull();
		expect(extend('2027-02-28')).toBeNull();
		expect(extend('2026-12-19')).toBe(no('closingInPast'));
		expect(extend('2027-03-01')).toBe(no('closingAfterStart'));
	});
	it('knows which days fit', () => {
		const days = { opensOn: null, closesOn: null, startsOn: null, endsOn: null };
		expect(daysOutOfOrder(days)).toBe(false);
		expect(daysOutOfOrder({ ...days, opensOn: '2026-02-01', closesOn: '2026-01-01' })).toBe(true);
		expect(daysOutOfOrder({ ...days, startsOn: '2026-02-01', endsOn: '2026-01-01' })).toBe(true);
		expect(daysOutOfOrder({ ...days, opensOn: '2026-02-01', startsOn: '2026-02-01' })).toBe(true);
		expect(daysOutOfOrder({ ...days, closesOn: '2026-02-01', startsOn: '2026-02-02' })).toBe(false);
	});
});
