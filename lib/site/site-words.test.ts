import { describe, expect, it } from 'vitest';
import { countryNames } from '@/lib/country-names';
import { holdsAll, namesBegin, nearlyHoldsAll, searchWords } from './site-words';

describe('words of a public search', () => {
	it.each([
		['U.S.A.', ['u-s-a']],
		['Wirtschaft - Hafen!', ['wirtschaft', 'hafen']],
		['%', []],
		['Łódź', ['lodz']],
	])('of %s', (q, words) => {
		expect(searchWords(q)).toEqual(words);
	});

	it.each([
		['RU', 'Russische Föderation'],
		['RU', 'Russia'],
		['TR', 'Turkey'],
		['TR', 'Türkei'],
		['TR', 'Tuerkei'],
		['TR', 'Türkiye'],
		['US', 'USA'],
		['US', 'U.S.A.'],
		['US', 'Vereinigte Staaten'],
		['US', 'United States of America'],
		['CN', 'China'],
		['CN', 'VR China'],
		['CN', "People's Republic of China"],
		['PL', 'Polska'],
		['GB', 'Großbritannien'],
	])('name %s as %s, and Italy not', (code, q) => {
		const named = (country: string) =>
			searchWords(q).every((word) => namesBegin(countryNames(country), word));
		expect([named(code), named('IT')]).toEqual([true, false]);
	});

	it('may be nearly right, but not anything', () => {
		expect(nearlyHoldsAll('emilia romagna', ['emila'])).toBe(true);
		expect(nearlyHoldsAll('wielkopolska', ['wielkpolska'])).toBe(true);
		expect(nearlyHoldsAll('emilia romagna', ['hunan'])).toBe(false);
		expect(holdsAll('rumanien', ['rumaenien'])).toBe(true);
	});
});
