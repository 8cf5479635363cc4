import net from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDoor, raw, type TestDoor } from '@/server/front-door/test-door';
import { forAsLong } from './seconds';

let door: TestDoor;
beforeAll(async () => {
	door = await openTestDoor((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>here</h1>');
	});
});
afterAll(() => door.close());

test('connections on which nothing is ever said', async () => {
	const { port } = new URL(door.url);
	const idle = new Set<net.Socket>();
	const times = await forAsLong(async () => {
		for (let i = 0; i < 50; i += 1) {
			const socket = net.connect(Number(port), '127.0.0.1').on('error', () => {});
			idle.add(socket.once('close', () => idle.delete(socket)));
		}
		const begun = performance.now();
		expect((await raw(`${door.url}/de/office`, {})).status).toBe(200);
		expect(performance.now() - begun).toBeLessThan(3000);
		await new Promise((resolve) => setTimeout(resolve, 100));
	});
	console.log(`${times} answers beside ${idle.size} idle connections`);
	for (const socket of idle) socket.destroy();
});
