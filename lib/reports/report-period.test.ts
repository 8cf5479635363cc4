import { describe, expect, it } from 'vitest';
import { reportPeriod } from './report-period';

const today = '2026-11-22';
const term = (from: string, to: string | null) => ({ id: 'x', label: '19. Wahlperiode', from, to });
const period = (
	from: string | null,
	to: string | null,
	legislature: ReturnType<typeof term> | null = null,
) => {
	const found = reportPeriod({ from, to, legislature }, today);
	return found && `${found.from} ${found.to}`;
};

describe('the period of a report', () => {
	it.each([
		['nothing asked for: this year', null, null, null, '2026-01-01 2026-12-31'],
		['both days', '2014-01-01', '2017-12-31', null, '2014-01-01 2017-12-31'],
		['an open end reaches to the end of this year', '2024-03-01', null, null, '2024-03-01 2026-12-31'],
		['or of the first day’s, if that is later', '2028-03-01', null, null, '2028-03-01 2028-12-31'],
		['an open beginning is that of the last day’s year', null, '2017-05-31', null, '2017-01-01 2017-05-31'],
		['a legislature', null, null, term('2014-01-18', '2019-01-17'), '2014-01-18 2019-01-17'],
		['a legislature that goes on', null, null, term('2024-01-18', null), '2024-01-18 2026-12-31'],
		['a legislature to come', null, null, term('2029-01-18', null), '2029-01-18 2029-12-31'],
		[
			'what days and legislature share',
			'2016-01-01',
			'2024-12-31',
			term('2014-01-18', '2019-01-17'),
			'2016-01-01 2019-01-17',
		],
		['the last day before the first', '2017-01-01', '2016-12-31', null, null],
		['days outside the legislature', '2020-01-01', null, term('2014-01-18', '2019-01-17'), null],
	])('%s', (_, from, to, legislature, expected) => expect(period(from, to, legislature)).toBe(expected));
});
