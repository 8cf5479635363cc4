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

test.each([
	['its own name for us', 'https://evil.example', { host: 'evil.example' }],
	['a name that a proxy passed on', 'https://evil.example', { 'x-forwarded-host': 'evil.example' }],
	['another scheme', 'http://office.example.org', {}],
	['another port', 'https://office.example.org:8443', {}],
	['a longer name', 'https://office.example.org.evil.example', {}],
	['somebody before the name', 'https://office.example.org@evil.example', {}],
	['a referrer from elsewhere', 'https://office.example.org', { referer: 'https://evil.example/x' }],
	['a referrer that is none', 'https://office.example.org', { referer: 'office.example.org' }],
])('%s makes no page of ours', (_, origin, more) => {
	expect(request({ origin, 'sec-fetch-site': 'same-origin', ...more })).toBe(false);
});

test('a referrer of ours, and another name of ours, change nothing', () => {
	const referer = 'https://office.example.org/de/sign-in?next=%2F';
	expect(request({ origin: 'https://office.example.org', referer, host: '127.0.0.1:3000' })).toBe(true);
	expect(request({ referer })).toBe(false);
});

test('the address is the last one that the front door wrote', () => {
	expect(clientAddress(new Headers({ 'x-forwarded-for': '6.6.6.6, 10.0.0.1' }))).toBe('10.0.0.1');
	expect(clientAddress(new Headers())).toBe('unknown');
});
