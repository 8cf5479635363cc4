import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { routing } from '@/i18n/routing';
import { takesFromStrangers } from './addresses';
import { routeOf } from './routes';

const kindOf = (address: string) => routeOf(address).kind;

/** Folders of app/ with a page or a route handler, as addresses of one locale. */
function addressesIn(folder: string, file: RegExp): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => file.test(entry.name))
		.map((entry) => entry.parentPath.slice('app'.length).replace(/\/\([^)]+\)/g, ''));
}

const filled = (address: string) =>
	address
		.replace('[locale]', 'en')
		.replace('[token]', 'Ab-_9')
		.replace('[slug]', 'emilia-romagna')
		.replace(/\[(\w+)\]/g, '$1');

describe('what is there is listed', () => {
	test.each(addressesIn('app/[locale]/office', /^page\.tsx$/).map(filled))('%s is the office', (address) => {
		if (!address.includes('[...')) expect(kindOf(address)).toBe('office');
	});
	test.each(addressesIn('app/[locale]/(access)', /^page\.tsx$/).map(filled))('%s, too', (address) => {
		expect(kindOf(address)).toBe('office');
	});
	test.each(addressesIn('app/[locale]/(preview)', /^page\.tsx$/).map(filled))('%s, too', (address) => {
		expect(kindOf(address)).toBe('office');
	});
	test.each(addressesIn('app/[locale]/(site)', /^page\.tsx$/).map(filled))('%s is public', (address) => {
		if (!address.includes('[...')) expect(kindOf(address)).toBe('public');
	});
	test.each(addressesIn('app/api', /^route\.ts$/).map(filled))('%s is answered by a handler', (address) => {
		if (!address.includes('[...')) expect(kindOf(address)).toBe('api');
	});
	test.each(Object.values(routing.pathnames).flatMap((names) => Object.entries(names)))(
		'the name of a page in %s, %s',
		(locale, name) => {
			if (name === '/') return;
			expect(kindOf(`/${locale}${filled(name)}`)).toBe('public');
			expect(kindOf(filled(name)), 'led to its language').toBe('public');
		},
	);
	test.each(['/de', '/en', '/de/404', '/sitemap.xml', '/robots.txt'])('%s', (address) => {
		expect(kindOf(address)).toBe('public');
	});
	test.each(['/api/auth/callback/oidc', '/api/auth/signin/oidc', '/api/auth/signout'])('%s', (address) => {
		expect(kindOf(address)).toBe('api');
	});
});

const nowhere = [
	...['/de/office.rsc', '/de/office.txt', '/de/office.', '/de/office.segments/_tree.segment.rsc', '/de.rsc'],
	...['/de/office/visits.txt', '/de/office/visits.rsc', '/de/office/visits.', '/de/office/.visits'],
	...['/de/office%2Ersc', '/de/office/visits%2etxt', '/de/sign-in.txt', '/de/invite/a.b', '/de/setup.json'],
	...['/de/office;x', '/de;x/office', '/de/office;/visits', '/de/office/visits;a=b', '/de/office%3Bx'],
	...['/DE/office', '/de/OFFICE', '/De/Office/visits', '/de/Sign-In', '/de/officer', '/de/office~'],
	...['/office', '/sign-in', '/office/visits', '/fr/office', '/fr', '/xx/office', '/de/de/office'],
	...['/de/sign-in/x', '/de/setup/x', '/de/invite', '/de/invite/a/b', '/de/partnerschaften/a/b'],
	...['/de/partnerschaften/x.html', '/de/partnerschaften.html', '/de.html', '/de/404/x', '/404', '/_error'],
	...['/_next/data/build/de/office.json', '/_next/image?url=/de/office', '/_next', '/__nextjs_source-map'],
	...[
		'/api',
		'/api/',
		'/api/nowhere',
		'/api/auth',
		'/api/auth/session',
		'/api/auth/signin',
		'/api/health.json',
	],
	...['/api/choices', '/api/choices/people/x', '/api/choices/people.rsc', '/api/search/x', '/API/search'],
	...['/anything.xml', '/sitemap.xml.gz', '/sitemap/0.xml', '/icon', '/manifest.webmanifest', '/favicon.ico'],
	...['/de/office\u00a0', '/de/%E2%80%8Boffice', '/de/office%20', '/de/office%09', '/de/office#x', '/~'],
];

test.each(nowhere)('%s is nowhere, whatever it looks like', (address) => {
	expect(kindOf(address)).toBe('nowhere');
});

test.each([
	...['/de/../office', '/de/%2e%2e/office', '/de/%2E/office', '/de\\office', '/de%5Coffice', '/de%2Foffice'],
	...[
		'/de/office%252Ersc',
		'/de/office%00',
		'/%',
		'/de/%ff',
		'http://evil.example/de/office',
		'*',
		'de/office',
	],
	...['//evil.example/../de', '/de/..'],
])('%s is no address', (address) => {
	expect(kindOf(address)).toBe('malformed');
});

test.each([
	['/de/%6Fffice', '/de/office'],
	['//de//office/', '/de/office'],
	['/de/office/visits/', '/de/office/visits'],
	['/DE/Partnerschaften/Emilia-Romagna', '/de/partnerschaften/emilia-romagna'],
	['/EN', '/en'],
	['/de/partner%73chaften/', '/de/partnerschaften'],
	['/api//search', '/api/search'],
])('%s is spelt %s', (address, spelt) => {
	expect(routeOf(`${address}?q=1`)).toEqual({ kind: 'moved', path: spelt, search: '?q=1' });
});

test('strangers may send four forms and nothing else', () => {
	const handlers = addressesIn('app/api', /^route\.ts$/).map(filled);
	expect([...handlers, '/api/auth/callback/oidc', '/de/sign-in', '/de'].filter(takesFromStrangers)).toEqual([
		'/api/auth/invite',
		'/api/auth/setup',
	]);
	expect(takesFromStrangers('/api/auth/callback/credentials')).toBe(true);
	expect(takesFromStrangers('/api/auth/signout')).toBe(true);
});
