import { describe, expect, it } from 'vitest';
import { formerNames, lastDayBefore, nameStanding } from './territory-names';

const today = '2026-11-22';
const label = { de: 'Großpolen', en: 'Greater Poland' };
const former = (name: string, locale: string, validTo: string | null = '1999') => ({
	...{ name, locale, validTo, status: 'former' },
});
const shown = (names: ReturnType<typeof former>[], locale = 'de') =>
	formerNames(names, label, locale, today).map(({ name }) => name);

describe('former names', () => {
	it('are those of the language, each once', () => {
		const names = [former('Posen', 'de'), former('Posen', 'de', '1945'), former('Poznań Region', 'en')];
		expect(shown(names)).toEqual(['Posen']);
		expect(shown(names, 'en')).toEqual(['Poznań Region']);
	});

	it('are told once in another language if there are none', () => {
		expect(shown([former('Wielkopolska', 'pl'), former('Wielkopolska', 'en')])).toEqual(['Wielkopolska']);
	});

	it('begin the day after the last on which they hold, and never name the present', () => {
		expect(shown([former('Alt', 'de', '2026-11-21')])).toEqual(['Alt']);
		expect(shown([former('Alt', 'de', today)])).toEqual([]);
		expect(shown([former('Alt', 'de', '2029-12-31')])).toEqual([]);
		expect(shown([former('Großpolen', 'de'), former('Ohne Datum', 'de', null)])).toEqual(['Ohne Datum']);
	});
});

it.each([
	['1990-06-01', '1990-05-31'],
	['2016-01-01', '2015-12-31'],
	['1990-06', '1990-06'],
	['2016', '2016'],
	['1947~', '1947~'],
])('a name followed by another in %s holds up to %s', (on, last) => expect(lastDayBefore(on)).toBe(last));

describe('what a name is on a day', () => {
	const of = (status: 'current' | 'former' | 'alias', validFrom: string | null, validTo: string | null) => ({
		...{ name: 'N', locale: 'de', status, validFrom, validTo },
	});
	const next = of('current', '2030-01-01', null);
	const before = of('former', '1990', '2029-12-31');

	it.each([
		['2029-12-31', 'ahead', 'current'],
		['2030-01-01', 'current', 'former'],
		['2030-01-02', 'current', 'former'],
	])('on %s the next is %s and the one before %s', (today, nextIs, beforeIs) => {
		const names = [next, before];
		expect(names.map((name) => nameStanding(name, names, today))).toEqual([nextIs, beforeIs]);
	});

	it('is what it was entered as where nothing lies ahead', () => {
		const names = [of('current', null, null), of('former', null, null), of('alias', '2031', null)];
		expect(names.map((name) => nameStanding(name, names, '2030-06-01'))).toEqual([
			'current',
			'former',
			'ahead',
		]);
	});
});
