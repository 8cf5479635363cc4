import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sessionCookie } from '@/lib/auth/cookies';
import { type Kind, securityHeaders } from './headers';
import { openTestDoor, raw, type TestDoor } from './test-door';

let door: TestDoor;
const same = { 'sec-fetch-site': 'same-origin' };

beforeAll(async () => {
	door = await openTestDoor((request, response) => {
		if (request.url === '/de/office/broken') {
			return response.writeHead(500, { 'content-type': 'text/html' }).end('an ordinary fault');
		}
		if (request.url === '/de/office/pool') {
			return response
				.writeHead(500, { 'content-type': 'text/html' })
				.end('<template data-dgst="JUMELAGE_OUTAGE">');
		}
		let size = 0;
		request.on('data', (chunk) => {
			size += chunk.length;
		});
		request.on('end', () => {
			response.writeHead(200, {
				'content-type': 'application/json',
				'cache-control': 'public',
				'x-powered-by': 'x',
			});
			response.end(JSON.stringify({ size, headers: request.headers }));
		});
	});
});
afterAll(() => door.close());

describe('headers', () => {
	const answers: [string, string, Kind, number][] = [
		['public page', '/de', 'public', 200],
		['unknown public page', '/_next/nowhere', 'refusal', 404],
		['office page', '/de/office', 'office', 200],
		['sign-in page', '/en/sign-in', 'office', 200],
		['route handler', '/api/search', 'api', 200],
		['health', '/api/health', 'api', 200],
		['chunk', '/_next/static/chunks/a.js', 'static', 200],
		['malformed address', '/de/%2e%2e%2fx', 'outage', 400],
		['outage', '/de/office/pool', 'outage', 503],
	];

	test.each(answers)('%s', async (_, address, kind, status) => {
		const answer = await raw(door.url + address, {});
		expect(answer.status).toBe(status);
		const nonce = /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy']))?.[1];
		for (const [name, value] of Object.entries(securityHeaders(kind, false, nonce))) {
			if (name === 'cache-control' && address === '/de') continue;
			expect(answer.headers[name], name).toBe(value);
		}
		expect(answer.headers['x-powered-by']).toBeUndefined();
	});

	test('a new nonce for each office page, told to the application', async () => {
		const [one, two] = await Promise.all([
			raw(`${door.url}/de/office`, {}),
			raw(`${door.url}/de/office`, {}),
		]);
		expect(one.headers['content-security-policy']).not.toBe(two.headers['content-security-policy']);
		expect(JSON.parse(one.body).headers['content-security-policy']).toBe(
			one.headers['content-security-policy'],
		);
	});

	test('where it stands is told to a page by the door alone, and only for whoever may be signed in', async () => {
		const told = async (headers: Record<string, string>) =>
			JSON.parse((await raw(`${door.url}/de/office?q=a,b&_rsc=1x2&page=2`, { headers })).body).headers;
		const cookie = `${sessionCookie(door.url)}=sealed`;
		expect(await told({ cookie, 'x-office-path': '/de/office/lies' })).toMatchObject({
			'x-office-path': '/de/office?q=a,b&page=2',
			'x-next-intl-locale': 'de',
		});
		expect(await told({ 'x-office-path': '/de/office/lies', 'x-next-intl-locale': 'en' })).not.toHaveProperty(
			'x-office-path',
		);
	});

	test('strict transport only when the office is reached by https', () => {
		expect(securityHeaders('public', true)).toHaveProperty('strict-transport-security');
		expect(securityHeaders('public', false)).not.toHaveProperty('strict-transport-security');
		expect(securityHeaders('office', true)['strict-transport-security']).toBe('max-age=31536000');
		expect(securityHeaders('office', 'subdomains')['strict-transport-security']).toBe(
			'max-age=31536000; includeSubDomains',
		);
	});

	test('chunks come compressed', async () => {
		const answer = await raw(`${door.url}/_next/static/chunks/a.js`, {
			headers: { 'accept-encoding': 'br' },
		});
		expect(answer.headers['content-encoding']).toBe('br');
	});
});

describe('who may send what', () => {
	const post = (address: string, headers: Record<string, string>, body?: string | Buffer) =>
		raw(door.url + address, { method: 'POST', headers }, body);

	test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('the public site refuses %s', async (method) => {
		const answer = await raw(`${door.url}/de`, { method, headers: { ...same, cookie: door.session } });
		expect(answer.status).toBe(405);
		expect(answer.headers.allow).toBe('GET, HEAD');
	});

	const origins: [string, Record<string, string>, number][] = [
		['says nothing', {}, 403],
		['same origin by Sec-Fetch-Site', same, 200],
		['typed by hand', { 'sec-fetch-site': 'none' }, 403],
		['same site only', { 'sec-fetch-site': 'same-site' }, 403],
		['cross site', { 'sec-fetch-site': 'cross-site' }, 403],
		['same origin by Origin', { origin: 'SELF' }, 200],
		['foreign Origin', { origin: 'https://evil.example' }, 403],
		['Origin null', { origin: 'null' }, 403],
		['contradiction', { ...same, origin: 'https://evil.example' }, 403],
		['other contradiction', { 'sec-fetch-site': 'cross-site', origin: 'SELF' }, 403],
	];

	test.each(origins)('a request that %s', async (_, headers, status) => {
		const sent = Object.fromEntries(
			Object.entries(headers).map(([k, v]) => [k, v === 'SELF' ? door.url : v]),
		);
		expect((await post('/de/office/x', { ...sent, cookie: door.session })).status).toBe(status);
		const form = { 'content-type': 'application/x-www-form-urlencoded' };
		expect((await post('/api/auth/setup', { ...sent, ...form })).status).toBe(status);
	});

	test('bodies over 2 MB are refused, announced or not', async () => {
		const big = Buffer.alloc(2 * 1024 * 1024 + 1);
		const own = { ...same, cookie: door.session };
		const fits = await post('/de/office/x', own, big.subarray(1));
		expect(JSON.parse(fits.body).size).toBe(2 * 1024 * 1024);
		const announced = { ...own, 'content-length': String(big.length) };
		expect((await post('/de/office/x', announced, big)).status).toBe(413);
		expect((await post('/de/office/x', { ...own, 'transfer-encoding': 'chunked' }, big)).status).toBe(413);
	});
});

describe('what the application is told', () => {
	test('nothing that only the front door may say', async () => {
		const lies = {
			'x-forwarded-for': '1.2.3.4',
			'x-forwarded-host': 'evil.example',
			'x-middleware-subrequest': 'x',
			forwarded: 'for=1.2.3.4',
		};
		const { headers } = JSON.parse((await raw(`${door.url}/api/search`, { headers: lies })).body);
		expect(headers['x-forwarded-for']).toBe('127.0.0.1');
		expect(headers['x-forwarded-host']).toBe(new URL(door.url).host);
		expect(headers['x-middleware-subrequest']).toBeUndefined();
		expect(headers.forwarded).toBeUndefined();
	});

	test('one spelling of each address', async () => {
		const moved = await raw(`${door.url}/de/%6Fffice`, {});
		expect([moved.status, moved.headers.location]).toEqual([308, '/de/office']);
		const doubled = await raw(`${door.url}//en//sign-in/`, {});
		expect([doubled.status, doubled.headers.location]).toEqual([308, '/en/sign-in']);
		const foreign = await raw(`${door.url}//evil.example/`, {});
		expect([foreign.status, foreign.headers.location]).toEqual([404, undefined]);
	});

	test('no NUL in a query, however it was put together, and a page in words for an unreadable path', async () => {
		for (const [asked, told] of [
			['/de/office/told?q=a%00b&x=%00', '/de/office/told?q=ab&x='],
			['/api/search?q=%%0000', '/api/search?q='],
		] as const) {
			await raw(`${door.url}${asked}`, {});
			expect(door.app.requests.at(-1)?.url).toBe(told);
		}
		for (const path of [
			'/de/partnerships/%00',
			'/de/office/people/%25/edit',
			'/de/office/visits/%ff',
			'/api/choices/a%00',
			'/en/%ED%A0%80',
		]) {
			const answer = await raw(`${door.url}${path}`, {});
			expect(answer.status).toBe(400);
			expect(answer.body).toMatch(/Adresse nicht lesbar|Address can’t be read/);
		}
	});

	test('nothing of an address that is not listed', async () => {
		const before = door.app.requests.length;
		for (const address of ['/de/office.rsc', '/de/office/visits.txt', '/DE/office', '/de/office;x'])
			expect((await raw(door.url + address, { headers: { cookie: door.session } })).status, address).toBe(
				404,
			);
		expect((await raw(`${door.url}/api/nowhere`, {})).body).toBe('Not found.\n');
		const asked = door.app.requests.slice(before).map(({ url }) => url);
		expect(asked.filter((url) => url !== '/de/404')).toEqual([]);
	});

	test('an ordinary fault stays what it is', async () => {
		const answer = await raw(`${door.url}/de/office/broken`, {});
		expect([answer.status, answer.body]).toEqual([500, 'an ordinary fault']);
	});
});

test('proxies of our own are believed as far as there are', async () => {
	const behind = await openTestDoor(door.app.handler, { trustProxy: 1, baseUrl: 'https://office.example' });
	const headers = { 'x-forwarded-for': '6.6.6.6, 9.9.9.9', 'x-forwarded-host': 'office.example' };
	const seen = JSON.parse((await raw(`${behind.url}/api/search`, { headers })).body).headers;
	expect([seen['x-forwarded-for'], seen['x-forwarded-host'], seen['x-forwarded-proto']]).toEqual([
		'9.9.9.9',
		'office.example',
		'https',
	]);
	await behind.close();
});
