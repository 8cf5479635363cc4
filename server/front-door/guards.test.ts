import net from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sessionCookie } from '@/lib/auth/cookies';
import { openTestDoor, raw, sealed, type TestDoor } from './test-door';

let door: TestDoor;
let name: string;
const same = { 'sec-fetch-site': 'same-origin' };

beforeAll(async () => {
	door = await openTestDoor((request, response) => {
		request.resume();
		response
			.writeHead(200, { 'content-type': 'application/json' })
			.end(JSON.stringify({ host: request.headers.host, told: request.headers }));
	});
	name = sessionCookie(door.url);
});
afterAll(() => door.close());

/** What the application was asked meanwhile, but for what the front door renders by itself. */
async function asked(work: () => Promise<unknown>) {
	const before = door.app.requests.length;
	await work();
	return door.app.requests
		.slice(before)
		.map(({ url }) => url)
		.filter((url) => url.includes('office') || url.startsWith('/api') || url.includes('sign-in'));
}

describe('nobody without a sealed session reaches the application with anything to decode', () => {
	const bodies: [what: string, headers: Record<string, string>, body: string][] = [
		['a call of an action', { 'next-action': 'abc', 'content-type': 'text/plain;charset=UTF-8' }, '["$F1"]'],
		[
			'a form as React reads it',
			{ 'content-type': 'multipart/form-data; boundary=x' },
			'--x\r\ncontent-disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--x--\r\n',
		],
		['a plain form', { 'content-type': 'application/x-www-form-urlencoded' }, '$ACTION_ID_abc='],
		['nothing', {}, ''],
	];
	const cookies = async () => [
		'',
		`${name}=`,
		`${name}=made-up`,
		'next-auth.session-token=made-up',
		`next-auth.session-token=${door.session.split('=')[1]}`,
		`${name}=${await sealed('the secret of another office, also long enough')}`,
		`${name}=${await sealed('a-secret-for-tests-of-the-door-only-0123456789', -60)}`,
		`${name}.0=${door.session.split('=')[1]}`,
		`${door.session.slice(0, -3)}abc`,
		`${door.session}; ${name}=made-up`,
		`x=${door.session}`,
	];
	const addresses = ['/de/office', '/en/office/visits', '/de/sign-in', '/de/setup', '/de/invite/abc'];
	const places = [...addresses, '/api/search', '/api/choices/people', '/api/auth/signin/oidc'];

	test.each(bodies)('%s', async (_, headers, body) => {
		const reached = await asked(async () => {
			for (const cookie of await cookies()) {
				for (const address of places) {
					const sent = { ...same, ...headers, cookie };
					const answer = await raw(door.url + address, { method: 'POST', headers: sent }, body);
					expect(answer.status, `${address} with ${cookie}`).toBe(401);
				}
			}
			for (const address of ['/', '/de', '/de/404', '/api/nowhere', '/de/office.rsc', '/_next/x', '/xx/y']) {
				const answer = await raw(
					door.url + address,
					{ method: 'POST', headers: { ...same, ...headers } },
					body,
				);
				expect(answer.status, address).toBe(405);
			}
			for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
				const own = { ...same, ...headers, cookie: door.session };
				const answer = await raw(`${door.url}/de/office`, { method, headers: own });
				expect(answer.status, method).toBe(405);
			}
		});
		expect(reached).toEqual([]);
	});

	test('a form that strangers may send is no call of an action', async () => {
		const form = { ...same, 'content-type': 'application/x-www-form-urlencoded' };
		const send = (headers: Record<string, string>) =>
			raw(`${door.url}/api/auth/callback/credentials`, { method: 'POST', headers }, 'email=a');
		expect((await send({ ...form, 'next-action': 'abc' })).status).toBe(401);
		expect((await send(form)).status).toBe(200);
	});

	test('the sealed cookie opens, after others by its name too', async () => {
		for (const cookie of [door.session, `a=b; ${door.session}`, `${name}=made-up; ${door.session}`]) {
			const headers = { ...same, 'next-action': 'abc', 'content-type': 'text/plain;charset=UTF-8', cookie };
			const answer = await raw(`${door.url}/de/office`, { method: 'POST', headers }, '[]');
			expect(answer.status).toBe(200);
		}
	});
});

test.each([
	['another port', () => 'http://127.0.0.1:1'],
	['no port', () => 'http://127.0.0.1'],
	['another scheme', () => door.url.replace('http:', 'https:')],
	['another name of this machine', () => door.url.replace('127.0.0.1', 'localhost')],
	['what Host says', () => 'http://evil.example'],
	['what a proxy says', () => 'http://proxied.example'],
	['two origins', () => `${door.url}, ${door.url}`],
	['somebody at our address', () => door.url.replace('//', '//me@')],
	['a path', () => `${door.url}/`],
	['nothing at all', () => ''],
])('Origin is compared with BASE_URL: %s', async (what, origin) => {
	const headers = {
		cookie: door.session,
		origin: origin(),
		...(what === 'what Host says' ? { host: 'evil.example' } : {}),
		...(what === 'what a proxy says' ? { 'x-forwarded-host': 'proxied.example' } : {}),
	};
	for (const more of [{}, same]) {
		const answer = await raw(`${door.url}/de/office`, { method: 'POST', headers: { ...headers, ...more } });
		expect(answer.status).toBe(403);
		expect(answer.body).toContain(door.url);
	}
});

test('a referrer from elsewhere is believed more than the rest', async () => {
	const send = (referer: string) =>
		raw(`${door.url}/de/office`, {
			method: 'POST',
			headers: { ...same, origin: door.url, cookie: door.session, referer },
		});
	expect((await send('https://evil.example/')).status).toBe(403);
	expect((await send(`${door.url}/de/office/visits`)).status).toBe(200);
});

test('the application hears one name and one scheme, whatever the request calls us', async () => {
	for (const headers of [
		{ host: 'evil.example' },
		{ 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-forwarded-port': '1' },
		{ forwarded: 'host=evil.example;proto=https', 'x-forwarded-prefix': '/x', 'x-real-ip': '6.6.6.6' },
	]) {
		const { told } = JSON.parse((await raw(`${door.url}/de/office`, { headers })).body);
		expect([told.host, told['x-forwarded-host'], told['x-forwarded-proto']]).toEqual([
			new URL(door.url).host,
			new URL(door.url).host,
			'http',
		]);
		for (const lie of ['forwarded', 'x-forwarded-port', 'x-forwarded-prefix', 'x-real-ip'])
			expect(told[lie]).toBeUndefined();
	}
});

/** The first line that comes back for exactly these lines. */
function wire(...lines: string[]): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = net.connect(Number(new URL(door.url).port), '127.0.0.1');
		let text = '';
		socket.on('data', (data) => {
			text += data;
			socket.end();
		});
		socket.once('error', reject);
		socket.once('close', () => resolve(text.split('\r\n')[0] ?? ''));
		socket.write(`${lines.join('\r\n')}\r\n\r\n`);
	});
}

test.each([
	['two hosts', 'GET /de/office HTTP/1.1', 'Host: a.example', 'Host: b.example'],
	['the same host twice', 'GET /de HTTP/1.1', 'Host: a.example', 'host: a.example'],
	['no host', 'GET /de HTTP/1.1'],
	['an empty host', 'GET /de HTTP/1.1', 'Host: '],
	['a path as host', 'GET /de/office HTTP/1.1', 'Host: a.example/de'],
	['somebody at a host', 'GET /de/office HTTP/1.1', 'Host: me@a.example'],
	['two hosts in one', 'GET /de/office HTTP/1.1', 'Host: a.example, b.example'],
	['a blank in the host', 'GET /de/office HTTP/1.1', 'Host: a example'],
	['a port that is none', 'GET /de/office HTTP/1.1', 'Host: a.example:80a'],
	['a query as host', 'GET /de/office HTTP/1.1', 'Host: a.example?x'],
	['a whole address', 'GET http://a.example/de/office HTTP/1.1', 'Host: a.example'],
	['two origins', 'POST /de/office HTTP/1.1', 'Host: a', 'Origin: http://a', 'Origin: http://b'],
	['two referrers', 'GET /de/office HTTP/1.1', 'Host: a', 'Referer: http://a', 'Referer: http://b'],
	['two actions', 'POST /de/office HTTP/1.1', 'Host: a', 'Next-Action: a', 'Next-Action: b'],
	['two types', 'POST /de/office HTTP/1.1', 'Host: a', 'Content-Type: a/b', 'Content-Type: c/d'],
	['two lengths', 'POST /de/office HTTP/1.1', 'Host: a', 'Content-Length: 1', 'Content-Length: 2'],
	['a length that is none', 'POST /de/office HTTP/1.1', 'Host: a', 'Content-Length: +1'],
	[
		'length and chunks',
		'POST /de/office HTTP/1.1',
		'Host: a',
		'Content-Length: 5',
		'Transfer-Encoding: chunked',
	],
	['two encodings', 'POST /de/office HTTP/1.1', 'Host: a', 'Transfer-Encoding: chunked, identity'],
	['a folded line', 'GET /de/office HTTP/1.1', 'Host: a', 'X: b', ' c'],
	['a blank before the colon', 'GET /de/office HTTP/1.1', 'Host : a'],
])('%s is 400 and goes nowhere', async (_, ...lines) => {
	const reached = await asked(async () => {
		expect(await wire(...lines, `Cookie: ${door.session}`)).toMatch(/^HTTP\/1\.1 400 /);
	});
	expect(reached).toEqual([]);
});

test.each([
	['http://localhost:PORT', '127.0.0.1:PORT'],
	['http://localhost:PORT', '[::1]:PORT'],
	['http://127.0.0.1:PORT', 'localhost:PORT'],
	['http://127.0.0.1:PORT', '127.0.0.2:PORT'],
])('an office at %s leads from %s to its one address', async (base, host) => {
	const here = await openTestDoor(door.app.handler, { baseUrl: base });
	const at = (text: string) => text.replace('PORT', new URL(here.url).port);
	const ask = (path: string, more = {}) => raw(here.url + path, { headers: { host: at(host) }, ...more });
	for (const path of ['/de/office?a=b', '/de', '/de/sign-in', '/icon']) {
		const { status, headers } = await ask(path);
		expect([status, headers.location]).toEqual([307, at(base) + path]);
	}
	expect((await ask('/api/health')).status).toBe(200);
	expect((await ask('/de/office', { method: 'POST' })).status).toBe(403);
	const own = await raw(`${here.url}/de/office`, { headers: { host: at(base).slice('http://'.length) } });
	expect(own.status).toBe(200);
	await here.close();
});

test.each([
	['https://office.example', '127.0.0.1:PORT'],
	['http://localhost:1', '127.0.0.1:PORT'],
	['http://localhost:PORT', 'office.example:PORT'],
])('an office at %s leads from %s nowhere else: that may be a proxy', async (base, host) => {
	const here = await openTestDoor(door.app.handler, { baseUrl: base });
	const at = host.replace('PORT', new URL(here.url).port);
	expect((await raw(`${here.url}/de/office`, { headers: { host: at } })).status).toBe(200);
	await here.close();
});
