import { describe, expect, it } from 'vitest';
import { parseEdtf } from '@/lib/edtf';
import type { LedgerEntryType } from '@/lib/partnerships/partnership';
import {
	anniversaryLines,
	type Ceremony,
	type EntryWithVisit,
	type LedgerOf,
	undatedLedgers,
} from './anniversary-lines';

const entry = (
	type: LedgerEntryType,
	on: string | null,
	more: Partial<EntryWithVisit> = {},
): EntryWithVisit => {
	const date = on === null ? null : parseEdtf(on);
	return {
		...{ type, on, onFirst: date?.first ?? null, onLast: date?.last ?? null, scope: 'all' },
		...{ reviewOn: null, anniversaryBase: false, celebratedOn: null, visit: null },
		...more,
	};
};
const ledger = (...entries: EntryWithVisit[]): LedgerOf => ({
	partnershipId: 'er',
	label: { de: 'Emilia-Romagna' },
	kind: { de: 'Regionalpartnerschaft' },
	entries,
});
const today = '2026-11-22';
const lines = (ledgers: LedgerOf[], from: number, to = from, ceremonies: Ceremony[] = []) =>
	anniversaryLines(ledgers, ceremonies, { from, to }, today);

describe('the anniversaries of a year', () => {
	const visit = { id: 'v', title: 'Festakt' };

	it('25 years on 29 July 2017, celebrated in October: both are told', () => {
		const found = lines(
			[ledger(entry('founded', '1992-07-29'), entry('celebrated', '2017-10', { visit }))],
			2017,
		);
		expect(found).toMatchObject([
			{ years: 25, day: '2017-07-29', standsOut: true, suspended: false, open: false },
		]);
		expect(found[0]?.celebrations).toEqual([{ on: '2017-10', celebratedOn: null, visit, ahead: false }]);
	});

	it('an anniversary celebrated in the next year belongs to its own', () => {
		const celebrated = entry('celebrated', '2020-12-07', { celebratedOn: '2021-06-01' });
		const found = lines([ledger(entry('founded', '2000-12-07'), celebrated)], 2019, 2026);
		expect(found.map(({ year, celebrations }) => [year, celebrations[0]?.celebratedOn])).toEqual([
			[2020, '2021-06-01'],
			[2025, undefined],
		]);
	});

	it('is open while nothing is planned, not when it is over or a ceremony is', () => {
		const founded = ledger(entry('founded', '1992-07-29'));
		expect(lines([founded], 2027)[0]?.open).toBe(true);
		expect(lines([founded], 2022)[0]?.open).toBe(false);
		const ceremony = { ...visit, startsOn: '2027-10-01', endsOn: '2027-10-02', partnershipIds: ['er'] };
		expect(lines([founded], 2027, 2027, [ceremony])[0]).toMatchObject({
			open: false,
			ceremonies: [{ id: 'v', startsOn: '2027-10-01' }],
		});
		expect(lines([founded], 2027, 2027, [{ ...ceremony, partnershipIds: ['other'] }])[0]?.open).toBe(true);
		expect(lines([founded], 2027, 2027, [{ ...ceremony, startsOn: '2026-10-01' }])[0]?.open).toBe(true);
	});

	it('tells a ceremony once, where the ledger names it', () => {
		const ceremony = { ...visit, startsOn: '2027-07-29', endsOn: '2027-07-29', partnershipIds: ['er'] };
		const books = [ledger(entry('founded', '1992-07-29'), entry('celebrated', '2027-07-29', { visit }))];
		expect(lines(books, 2027, 2027, [ceremony])[0]).toMatchObject({
			ceremonies: [],
			celebrations: [{ visit }],
		});
	});

	it('a year gives a year, 29 February the 28th, the marked entry the base', () => {
		expect(lines([ledger(entry('founded', '2014'))], 2024)).toMatchObject([{ day: null, precision: 'year' }]);
		expect(lines([ledger(entry('founded', '1996-02-29'))], 2021)).toMatchObject([{ day: '2021-02-28' }]);
		const base = entry('declaration', '1990-01-01', { anniversaryBase: true });
		expect(lines([ledger(entry('founded', '1992'), base)], 2025)).toMatchObject([
			{ years: 35, base: { type: 'declaration', on: '1990-01-01' } },
		]);
	});

	it('marks what rests, and has none after the end', () => {
		const resting = ledger(entry('founded', '1991-10-16'), entry('suspended', '2022-03-01'));
		expect(lines([resting], 2026)).toMatchObject([{ years: 35, suspended: true }]);
		expect(lines([ledger(...resting.entries, entry('ended', '2023'))], 2026)).toEqual([]);
	});

	it('counts those in force of which no anniversary can be told', () => {
		const books = [entry('founded', '1992-07-29'), entry('founded', '1947~'), entry('founded', null)].map(
			(each) => ledger(each),
		);
		const others = [
			ledger(entry('proposed', '2014')),
			ledger(entry('founded', null), entry('ended', '2000')),
		];
		expect(undatedLedgers([...books, ...others], today)).toBe(2);
	});
});
