import { describe, expect, it } from 'vitest';
import {
	beginRefusal,
	decideRefusal,
	discardRefusal,
	dueOn,
	isOverdue,
	lastDayOf,
	monthAfter,
	monthInWords,
	monthOf,
	sendRefusal,
	writeRefusal,
} from './monthly-report';

describe('months', () => {
	it('go on over the turn of a year, both ways', () => {
		expect(monthOf('2026-11-22')).toBe('2026-11-01');
		expect(monthAfter('2026-11-01', 2)).toBe('2027-01-01');
		expect(monthAfter('2026-01-01', -1)).toBe('2025-12-01');
		expect(monthAfter('2026-12-01', -11)).toBe('2026-01-01');
		expect(lastDayOf('2028-02-01')).toBe('2028-02-29');
		expect(monthInWords('2026-03-01', 'de')).toBe('März 2026');
		expect(monthInWords('2026-03-01', 'en')).toBe('March 2026');
	});

	it('are due on the 5th of the next, and overdue after it', () => {
		expect(dueOn('2026-12-01')).toBe('2027-01-05');
		expect(isOverdue('2026-10-01', '2026-11-05')).toBe(false);
		expect(isOverdue('2026-10-01', '2026-11-06')).toBe(true);
	});

	it('are not reported on ahead', () => {
		expect(beginRefusal('2026-11-01', '2026-11-01', null)).toBeNull();
		expect(beginRefusal('2026-12-01', '2026-11-30', null)).toBe('representatives.refusals.monthAhead');
	});

	it('are reported on up to the last one of the post', () => {
		expect(beginRefusal('2026-06-01', '2026-11-30', '2026-06-15')).toBeNull();
		expect(beginRefusal('2026-07-01', '2026-11-30', '2026-06-30')).toBe(
			'representatives.refusals.monthAfterPost',
		);
	});
});

describe('the way of a report', () => {
	it.each([
		['draft', null, null, 'reportNotSent', null],
		['sent', 'reportSent', 'reportSent', null, 'reportNotDraft'],
		['returned', null, null, 'reportNotSent', 'reportNotDraft'],
		['approved', 'reportApproved', 'reportApproved', 'reportApproved', 'reportNotDraft'],
	] as const)('%s: write %s, send %s, decide %s, discard %s', (status, ...expected) => {
		const said = [writeRefusal(status), sendRefusal(status), decideRefusal(status), discardRefusal(status)];
		expect(said).toEqual(expected.map((word) => word && `representatives.refusals.${word}`));
	});
});
