import { describe, expect, it } from 'vitest';
import { monthsBefore } from './quiet';
import { countedBeside, missingBeside, samePeriod } from './quoted-figure';
import { newQuotedInput } from './quoted-input';
import { isInterim } from './report';
import { tripFigures } from './trip-test-counting';
import type { ReportVisit } from './trips';

const visit = (id: string, values: Partial<ReportVisit> = {}): ReportVisit => ({
	...{ id, title: 'Reise', startsOn: '2015-04-13', endsOn: '2015-04-18', direction: 'outgoing' },
	...{ kind: 'political', ownCost: 10, region: null, head: null, topics: [], countries: ['IT'] },
	partnerships: [],
	...values,
});

describe('a frozen report', () => {
	it('is interim until the day after its period', () => {
		expect(isInterim({ to: '2026-12-31', frozenOn: '2026-12-31' })).toBe(true);
		expect(isInterim({ to: '2026-12-31', frozenOn: '2027-01-01' })).toBe(false);
	});
});

describe('a quoted figure', () => {
	const input = {
		...{ measure: 'trips', label: { de: 'Reisen', en: '' }, bound: 'more_than', value: '1.040' },
		...{ from: '2014-01-01', to: '2017-12-31', source: 'Portal', sourceOn: '2017-10/..' },
	};
	const pathOf = (values: object) =>
		newQuotedInput.safeParse({ ...input, ...values }).error?.issues.map((issue) => issue.path.join('.'));

	it('needs what, how many, when and where from', () => {
		expect(newQuotedInput.parse(input)).toMatchObject({ value: 1040, label: { de: 'Reisen' } });
		expect(pathOf({ label: { de: ' ', en: '' } })).toEqual(['label.de']);
		expect(pathOf({ source: '' })).toEqual(['source']);
		expect(pathOf({ to: '2013-12-31' })).toEqual(['to']);
		for (const value of ['', '-1', '1,5', 'vierzig', '1234567890'])
			expect(pathOf({ value })).toEqual(['value']);
		expect(pathOf({ sourceOn: 'neulich' })).toEqual(['sourceOn']);
	});

	it('stands beside a sum that says how many it leaves out', () => {
		const trips = [
			visit('a', { ownCost: 20 }),
			visit('b', { ownCost: null, countryOnly: true }),
			visit('c', { countries: [] }),
		];
		const figures = tripFigures(trips, { from: '2014-01-01', to: '2017-12-31', today: '2018-01-01' }).trips;
		const left = (['trips', 'trips_to_partner_regions', 'countries', 'own_cost', 'other'] as const).map(
			(measure) => missingBeside(measure, figures),
		);
		expect(left).toEqual([0, 2, 1, 1, 0]);
	});

	it('stands beside what was counted of the same, and is no part of it', () => {
		const { trips } = tripFigures([visit('a', { region: 'active' }), visit('b')], {
			...{ from: '2014-01-01', to: '2017-12-31', today: '2018-01-01' },
		});
		const beside = (['trips', 'trips_to_partner_regions', 'countries', 'own_cost', 'other'] as const).map(
			(measure) => countedBeside(measure, trips),
		);
		expect(beside).toEqual([2, 1, 1, 20, null]);
		expect(samePeriod(input, { from: '2014-01-01', to: '2018-12-31' })).toBe(false);
	});
});

describe('months back', () => {
	it.each([
		['2026-11-22', 12, '2025-11-22'],
		['2026-03-31', 1, '2026-02-28'],
		['2024-03-31', 1, '2024-02-29'],
		['2026-05-31', 6, '2025-11-30'],
		['2026-01-15', 1, '2025-12-15'],
	])('from %s, %i of them: %s', (day, months, expected) => expect(monthsBefore(day, months)).toBe(expected));
});
