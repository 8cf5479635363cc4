import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDoor, type TestDoor, until } from './test-door';

let door: TestDoor;
let state = { text: 'first', status: 200 };

beforeAll(async () => {
	door = await openTestDoor((request, response) => {
		const [address = '', search] = (request.url ?? '').split('?');
		if (address === '/de/404')
			return response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Nichts</h1>');
		const known = ['/de', '/de/impressum', '/de/suche'].includes(address);
		response.writeHead(known ? state.status : 404, {
			'content-type': 'text/html; charset=utf-8',
			'set-cookie': 'a=b',
		});
		response.end(
			known
				? `<!doctype html><head><link rel="preload" as="script" href="/x.js"/></head><script>evil()</script><p>${state.text} ${search ?? ''} ${'lang '.repeat(80)}</p><a href="/de/impressum?x=1">l</a><a href="/de/office">o</a><script src="/y.js" async=""></script>`
				: '',
		);
	});
});
afterAll(() => door.close());
beforeEach(() => {
	state = { text: 'first', status: 200 };
});

const file = (name: string) => path.join(door.published, name);

async function announce() {
	const sql = postgres(door.databaseUrl, { max: 1 });
	await sql.notify('site_changed', '');
	await sql.end();
}

test('pages are published as files, without scripts, and so is what they lead to', async () => {
	await until(() => existsSync(file('de/impressum.html')) && existsSync(file('de.html')));
	const html = readFileSync(file('de.html'), 'utf8');
	expect(html).toContain('first');
	expect(html).not.toMatch(/script/i);
	expect(brotliDecompressSync(readFileSync(file('de.html.br'))).toString()).toBe(html);
	expect(existsSync(file('de/office.html'))).toBe(false);
});

test('a published page is served without asking the application, and 304 if known', async () => {
	await door.get('/de');
	const before = door.app.requests.length;
	const answer = await door.get('/de', { headers: { cookie: door.session } });
	expect(await answer.text()).toContain('first');
	expect(answer.headers.get('set-cookie')).toBeNull();
	const again = await door.get('/de', { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
	expect(again.status).toBe(304);
	expect(door.app.requests.length).toBe(before);
});

test('the application never sees cookies or languages of visitors', async () => {
	await door.get('/de?q=1', { headers: { cookie: 'a=b', 'accept-language': 'fr' } });
	const seen = door.app.requests.filter(({ url }) => !url.includes('office'));
	expect(seen.length).toBeGreaterThan(0);
	for (const { headers } of seen) {
		expect(headers.cookie).toBeUndefined();
		expect(headers['accept-language']).toBeUndefined();
	}
});

test('a search is rendered, stripped and not kept', async () => {
	const answer = await door.get('/de/suche?q=abc');
	const html = await answer.text();
	expect(html).toContain('q=abc');
	expect(html).not.toMatch(/script/i);
	expect(existsSync(file('de/suche.html'))).toBe(false);
});

test('a change is seen at once by the next visitor, and by the file soon', async () => {
	await door.get('/de');
	state.text = 'second';
	await announce();
	await until(async () => (await (await door.get('/de')).text()).includes('second'));
	await until(() => readFileSync(file('de/impressum.html'), 'utf8').includes('second'));
});

test('a failing application never takes a page away', async () => {
	await announce();
	await until(async () => (await (await door.get('/de')).text()).includes('first'));
	state.status = 500;
	await announce();
	await new Promise((resolve) => setTimeout(resolve, 600));
	const answer = await door.get('/de');
	expect(answer.status).toBe(200);
	expect(await answer.text()).toContain('first');
	expect(existsSync(file('de.html'))).toBe(true);
});

test('an unpublished page is gone from the shelf; its address answers 404 with a whole page', async () => {
	await door.get('/de/impressum');
	state.status = 404;
	await announce();
	await until(() => !existsSync(file('de/impressum.html')) && !existsSync(file('de/impressum.html.br')));
	const answer = await door.get('/de/impressum');
	expect(answer.status).toBe(404);
	expect(await answer.text()).toContain('Nichts');
});

test('an unknown address gets the front door’s own page if the site has none', async () => {
	const answer = await door.get('/en/nowhere');
	expect(answer.status).toBe(404);
	expect(await answer.text()).toContain('Page not found');
});

test('what is no page of a language is not published as one', async () => {
	const before = door.app.handler;
	door.app.handler = (_, response) =>
		response.writeHead(200, { 'content-type': 'text/html' }).end('start page');
	expect((await door.get('/anything.xml')).status).toBe(404);
	expect((await door.get('/fr')).status).toBe(404);
	door.app.handler = before;
	expect(existsSync(file('anything.xml'))).toBe(false);
});

test('the start page follows the visitor’s language', async () => {
	const to = async (wish: string) =>
		(await door.get('/', { headers: { 'accept-language': wish } })).headers.get('location');
	expect(await to('en-GB,en;q=0.9,de;q=0.8')).toBe('/en');
	expect(await to('fr,de;q=0.5')).toBe('/de');
	expect(await to('*')).toBe('/de');
});
