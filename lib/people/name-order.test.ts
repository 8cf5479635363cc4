import { expect, test } from 'vitest';
import { familyNameLeads } from './name-order';
import { parsePersonName } from './person-name';

test.each([
	['HU', 'Orbán Viktor', 'Viktor', 'Orbán'],
	['HU', 'Viktor Orbán', 'Viktor', 'Orbán'],
	['HU', 'Dr. Nagy-Kovács Anna', 'Anna', 'Nagy-Kovács'],
	['HU', 'Szijjártó Péter MdL', 'Péter', 'Szijjártó'],
	['HU', 'Balázs Péter', 'Péter', 'Balázs'],
	['HU', 'Mustár Zsófia Anna', 'Zsófia Anna', 'Mustár'],
	['CN', 'Mao Zedong', 'Zedong', 'Mao'],
	['CN', 'Zedong Mao', 'Zedong', 'Mao'],
	['CN', 'Li Wei', 'Wei', 'Li'],
	['CN', 'Frau Dr. Zhang Xiaoming', 'Xiaoming', 'Zhang'],
	['TW', 'Lai Ching-te', 'Ching-te', 'Lai'],
	['JP', 'Tanaka Hiroshi', 'Hiroshi', 'Tanaka'],
	['JP', 'Hiroshi Tanaka', 'Hiroshi', 'Tanaka'],
	['KR', 'Kim Min Jun', 'Min Jun', 'Kim'],
	['KR', 'Ban Ki-moon', 'Ki-moon', 'Ban'],
	['VN', 'Nguyễn Minh', 'Minh', 'Nguyễn'],
	['VN', 'Phạm Thị Hoa', 'Thị Hoa', 'Phạm'],
	// Those who travel there keep theirs.
	['HU', 'Erika Muster', 'Erika', 'Muster'],
	['CN', 'Prof. Dr. Erika von Muster', 'Erika', 'von Muster'],
	['JP', 'Muster, Erika', 'Erika', 'Muster'],
	['KR', 'Hans Peter Muster', 'Hans Peter', 'Muster'],
	['VN', 'Wolfgang Le', 'Wolfgang', 'Le'],
])('in %s „%s“', (country, text, givenName, familyName) => {
	expect(parsePersonName(text, { countries: [country] })).toMatchObject({ givenName, familyName });
});

test('elsewhere the given name comes first', () => {
	expect(parsePersonName('Mao Zedong', { countries: ['PL', 'IT'] })).toMatchObject({ familyName: 'Zedong' });
	expect(parsePersonName('Kim Muster')).toMatchObject({ givenName: 'Kim', familyName: 'Muster' });
	expect([['CN'], ['PL', 'HU'], ['PL'], [], undefined].map((codes) => familyNameLeads(codes))).toEqual([
		...[true, true, false, false, false],
	]);
});
