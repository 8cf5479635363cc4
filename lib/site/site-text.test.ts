import { describe, expect, it } from 'vitest';
import { countryName } from '@/lib/countries';
import { sitePath } from './site-address';
import { partnershipFilter, visitFilter } from './site-params';
import { publicText, saysTheSame } from './site-text';
import { fullYears } from './site-years';

describe('texts', () => {
	it('fall back when shown, never when empty', () => {
		expect(publicText({ de: 'Ja', en: 'Yes' }, 'en')).toEqual({ text: 'Yes', lang: null });
		expect(publicText({ de: 'Ja', en: '  ' }, 'en')).toEqual({ text: 'Ja', lang: 'de' });
		expect(publicText({}, 'de')).toBeNull();
	});

	it('name countries in both languages', () => {
		expect(countryName('PL', 'de')).toBe('Polen');
		expect(countryName('PL', 'en')).toBe('Poland');
	});

	it('know a variant that tells nothing new', () => {
		expect(saysTheSame('Emilia Romagna', 'Emilia-Romagna')).toBe(true);
		expect(saysTheSame('Yaroslavl', 'Jaroslawl')).toBe(false);
	});
});

describe('addresses', () => {
	it('are spoken in each language', () => {
		expect(sitePath('de', { page: '/' })).toBe('/de');
		expect(sitePath('de', { page: '/visits/[slug]', slug: 'a b' })).toBe('/de/besuche/a%20b');
		expect(sitePath('en', { page: '/partnerships' }, { q: 'Łódź', page: null })).toBe(
			'/en/partnerships?q=%C5%81%C3%B3d%C5%BA',
		);
	});

	it('with nonsense in the query count as not filtered', () => {
		const nothing = { q: '', kind: null, topic: null, country: null, page: 1 };
		expect(partnershipFilter({ kind: "';--", page: '-1', topic: '', country: ['<b>'] })).toEqual(nothing);
		expect(partnershipFilter({ q: 'a\0b', page: '0' })).toEqual({ ...nothing, q: 'ab' });
		expect(visitFilter({ year: '0000', direction: '__proto__', partnership: undefined })).toEqual({
			...{ q: '', partnership: null, direction: null, year: null, page: 1 },
		});
	});
});

describe('full years', () => {
	const years = (on: string, first: string, last: string, today: string) =>
		fullYears({ on, first, last }, today);

	it('are counted from a day, the day itself included', () => {
		expect(years('1991-10-16', '1991-10-16', '1991-10-16', '2026-10-15')).toBe(34);
		expect(years('1991-10-16', '1991-10-16', '1991-10-16', '2026-10-16')).toBe(35);
		expect(years('2000-02-29', '2000-02-29', '2000-02-29', '2026-02-28')).toBe(26);
	});

	it('are left open where the date leaves them open', () => {
		expect(years('2014', '2014-01-01', '2014-12-31', '2026-06-01')).toBeNull();
		expect(years('2014', '2014-01-01', '2014-12-31', '2026-12-31')).toBe(12);
		expect(years('1947~', '1947-01-01', '1947-12-31', '2026-12-31')).toBeNull();
		expect(years('2030-01-01', '2030-01-01', '2030-01-01', '2026-12-31')).toBeNull();
		expect(fullYears({ on: null, first: null, last: null }, '2026-01-01')).toBeNull();
	});
});
