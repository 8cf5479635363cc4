import { describe, expect, test, vi } from 'vitest';
import { clientAddress, isSameOrigin } from './request';

vi.stubEnv('BASE_URL', 'https://office.example.org');

const own = { host: 'office.example.org' };
const request = (headers: Record<string, string>) => isSameOrigin(new Headers({ ...own, ...headers }));

describe('a request that changes something', () => {
	const origins = ['https://office.example.org', 'https://evil.example', 'null', undefined];
	const sites = ['same-origin', 'same-site', 'cross-site', 'none', undefined];
	const allowed = new Set([
		'https://office.example.org same-origin',
		'https://office.example.org undefined',
		'null same-origin',
		'undefined same-origin',
	]);
	for (const origin of origins) {
		for (const site of sites) {
			const expected = allowed.has(`${origin} ${site}`);
			test(`Origin ${origin}, Sec-Fetch-Site ${site}: ${expected ? 'believed' : 'refused'}`, () => {
				const headers = { ...(origin && { origin }), ...(site && { 'sec-fetch-site': site }) };
				expect(request(headers)).toBe(expected);
			});
		}
	}
});

test('the address is the last one that the front door wrote', () => {
	expect(clientAddress(new Headers({ 'x-forwarded-for': '6.6.6.6, 10.0.0.1' }))).toBe('10.0.0.1');
	expect(clientAddress(new Headers())).toBe('unknown');
});
