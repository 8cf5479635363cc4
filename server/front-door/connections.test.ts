import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Connections } from './connections';
import { type Client, client, crowd, head } from './test-client';
import { until } from './test-door';

let close = () => {};
afterEach(() => close());

async function open(limits: { connections: number; bytes: number }) {
	const connections = new Connections(limits);
	const large = Buffer.alloc(limits.bytes / 2);
	const server = http.createServer((request, response) =>
		connections.serve(request, response, () => {
			if (request.url === '/large') response.end(large);
			else if (request.url !== '/hang') response.end('here');
		}),
	);
	server.on('connection', (socket) => connections.add(socket));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	close = () => {
		connections.stop();
		server.closeAllConnections();
		server.close();
	};
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, connections };
}

const isClosed = (each: Client) =>
	Promise.race([each.closed.then(() => true), new Promise((resolve) => setTimeout(resolve, 50, false))]);

test('beyond the limit the address with the most connections loses its longest idle one', async () => {
	const { url, connections } = await open({ connections: 10, bytes: 1e9 });
	const other = await client(url, '', { from: '127.0.0.2' });
	const served = await client(url, head(url, 'GET /hang'));
	const idle: Client[] = [];
	for (let i = 0; i < 30; i += 1) idle.push(await client(url));
	await until(() => connections.size === 10);
	expect([await isClosed(other), await isClosed(served)]).toEqual([false, false]);
	const closed = await Promise.all(idle.map(isClosed));
	expect(closed).toEqual([...Array(22).fill(true), ...Array(8).fill(false)]);
	const served2 = await client(url, head(url, 'GET /', 'Connection: close'));
	await served2.closed;
	expect(served2.text()).toContain('here');
});

test('beyond the memory for what isn’t taken, whoever holds some longest loses it', async () => {
	const { url, connections } = await open({ connections: 100, bytes: 64 * 1024 * 1024 });
	const deaf = await crowd(() => client(url, head(url, 'GET /large'), { deaf: true }), 4);
	await until(() => connections.size < 4);
	const reader = await client(url, head(url, 'GET /large', 'Connection: close'));
	await reader.closed;
	expect(reader.text().length).toBeGreaterThan(32 * 1024 * 1024);
	for (const each of deaf) each.leave();
});
