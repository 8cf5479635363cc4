import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDoor, raw, type TestDoor, until } from './test-door';

let door: TestDoor;
const user = crypto.randomUUID();
const id = crypto.randomUUID();

beforeAll(async () => {
	door = await openTestDoor((_, response) => {
		response.setHeader('x-jumelage-user', user);
		response.end('<h1>here</h1>');
	});
});
afterAll(() => door.close());

async function answerTo(target: string, headers: Record<string, string> = {}) {
	door.answers.length = 0;
	const answer = await raw(`${door.url}${target}`, { headers });
	await until(() => door.answers.length > 0);
	return { answer, told: door.answers[0] };
}

test('a request is known by an id of the door, from outside to the log', async () => {
	const { answer, told } = await answerTo(`/de/office/visits/${id}?q=canary`, {
		'x-request-id': 'canary',
		cookie: 'canary=1',
	});
	expect(told).toEqual({
		request: expect.stringMatching(/^r[0-9a-f]{10}$/),
		user,
		kind: 'office',
		route: '/[locale]/office/visits/[id]',
		method: 'GET',
		status: 200,
		seconds: expect.any(Number),
	});
	expect(answer.headers['x-request-id']).toBe(told?.request);
	expect(answer.headers).not.toHaveProperty('x-jumelage-user');
	expect(door.app.requests.at(-1)?.headers['x-request-id']).toBe(told?.request);
});

test.each([
	['/de/besuche?q=canary', '/[locale]/visits'],
	['/api/search?q=canary', '/api/search'],
	['/de/office/canary/canary', 'nowhere'],
	['/canary', 'nowhere'],
	['/%', 'nowhere'],
	['/_next/static/chunks/a.js', '/_next/static'],
])('%s is told as %s', async (target, route) => {
	const { told } = await answerTo(target);
	expect(told?.route).toBe(route);
	expect(JSON.stringify(door.answers)).not.toContain('canary');
});
