import { afterAll, beforeAll, expect, test } from 'vitest';
import { loggable } from './loggable';
import { openTestDoor, raw, type TestDoor, until } from './test-door';

test.each([
	['/de/suche?q=Max+Mustermann', '/de/suche'],
	['/de/partnerschaften/max-mustermann', '/de/partnerschaften/…'],
	['/de/invite/tTokenOfAnInvitation', '/de/invite/…'],
	[
		'/de/office/people/01980000-0000-7000-8000-000000000001/edit',
		'/de/office/people/01980000-0000-7000-8000-000000000001/edit',
	],
	['/max.mustermann@example.org', '/…'],
	['/de/max%20mustermann', '/de/…'],
	['*', '…'],
])('%s is told as %s', (target, told) => expect(loggable(target)).toBe(told));

let door: TestDoor;
beforeAll(async () => {
	door = await openTestDoor((request, response) => {
		if (request.url?.includes('cut')) return response.writeHead(200, { 'content-length': 9 }).destroy();
		const broken = request.url?.includes('canary') || request.url?.includes('invite');
		response.writeHead(broken ? 500 : 200, { 'content-type': 'text/html' }).end('<p>canary</p>');
	});
});
afterAll(() => door.close());

test('the door’s lines hold no query, name or token of an address', async () => {
	for (const address of [
		'/de/partnerschaften/canary',
		'/de/besuche/canary',
		'/de/suche?q=canary',
		'/de/besuche/canary-cut',
		'/canary.xml',
	])
		await raw(door.url + address, { headers: { host: 'canary.example' } });
	expect(door.log.filter((line) => /answered 500|could not be rendered/.test(line)).length).toBeGreaterThan(
		2,
	);
	expect(door.log.join('\n')).toContain('/de/partnerschaften/… answered 500');
	expect(door.log.join('\n')).not.toContain('canary');
});

test('they say that the database is away, and that it is back', async () => {
	const told = () => door.log.filter((line) => line.startsWith('The database is'));
	expect(told()).toEqual([]);
	door.relay.set('closed');
	await until(() => told().length === 1);
	door.relay.set('open');
	await until(() => told().length === 2);
	expect(told()[1]).toBe('The database is back.');
});
