import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDoor, raw, type TestDoor, until } from './test-door';

let door: TestDoor;
let hang = false;

beforeAll(async () => {
	door = await openTestDoor((_, response) => {
		if (hang) return;
		response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>here</h1>');
	});
	await until(async () => (await door.get('/de')).status === 200);
});
afterAll(() => door.close());

async function timed(address: string) {
	const begun = performance.now();
	const answer = await raw(door.url + address, {});
	return { ...answer, ms: performance.now() - begun };
}

const isWell = async () => (await timed('/de/office')).status === 200;

test('the database stopped: a readable page at once, public pages stay, well again by itself', async () => {
	const cut = Date.now();
	door.relay.set('closed');
	await until(async () => !(await isWell()));
	expect(Date.now() - cut).toBeLessThan(600);
	const answer = await timed('/de/office');
	expect(answer.status).toBe(503);
	expect(answer.ms).toBeLessThan(500);
	expect(answer.headers['retry-after']).toBe('5');
	expect(answer.body).toContain('Zurzeit nicht erreichbar');
	expect(answer.body).not.toContain('<script');
	expect((await timed('/en/office')).body).toContain('Not available');
	expect(JSON.parse((await timed('/api/search')).body)).toMatchObject({ error: 'unavailable', status: 503 });
	expect((await timed('/de')).body).toContain('here');
	expect((await timed('/front-door.css')).status).toBe(200);
	door.relay.set('open');
	const begun = Date.now();
	await until(isWell);
	expect(Date.now() - begun).toBeLessThan(5000);
});

test('the database silent: who already waits gets the page within four seconds', async () => {
	door.relay.set('silent');
	hang = true;
	const answer = await timed('/de/office');
	expect(answer.status).toBe(503);
	expect(answer.ms).toBeLessThan(4000);
	expect((await timed('/de/office')).ms).toBeLessThan(500);
	hang = false;
	door.relay.set('open');
	await until(isWell);
});

test('the application dead: the page, and well again when it is back', async () => {
	door.app.alive = false;
	expect((await timed('/de/office')).status).toBe(503);
	expect((await timed('/de')).status).toBe(200);
	expect(JSON.parse((await timed('/api/health')).body)).toMatchObject({
		ok: false,
		app: false,
		database: true,
	});
	door.app.alive = true;
	expect(await isWell()).toBe(true);
});

test('the application dies while it answers: the page instead of nothing', async () => {
	const before = door.app.handler;
	door.app.handler = (request) => request.socket.destroy();
	expect((await timed('/de/office')).status).toBe(503);
	door.app.handler = before;
});
