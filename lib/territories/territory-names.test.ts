import { describe, expect, it } from 'vitest';
import { formerNames, lastDayBefore } from './territory-names';

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
