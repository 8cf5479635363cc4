import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { encode } from 'next-auth/jwt';
import { createTestDatabase } from '@/db/test-database';
import { sessionCookie } from '@/lib/auth/cookies';
import { pause } from '@/server/terminal';
import { freePort } from '../ports';
import { openFrontDoor } from './index';
import type { Answered } from './passing';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A relay before the database, to cut it off or to let it fall silent without stopping the cluster. */
export async function relayTo(databaseUrl: string) {
	const { hostname, port } = new URL(databaseUrl);
	const pairs = new Set<net.Socket>();
	let mode: 'open' | 'closed' | 'silent' = 'open';
	const server = net.createServer((socket) => {
		pairs.add(socket);
		socket.on('error', () => {}).once('close', () => pairs.delete(socket));
		if (mode === 'closed') return socket.destroy();
		const onward = net.connect(Number(port), hostname);
		onward.on('error', () => socket.destroy());
		socket.on('data', (data) => mode === 'silent' || onward.write(data));
		onward.on('data', (data) => mode === 'silent' || socket.write(data));
		socket.once('close', () => onward.destroy());
		onward.once('close', () => socket.destroy());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = new URL(databaseUrl);
	url.port = String((server.address() as AddressInfo).port);
	const cut = () => {
		for (const socket of pairs) socket.destroy();
	};
	return {
		url: url.href,
		set(next: typeof mode) {
			mode = next;
			if (mode !== 'silent') cut();
		},
		close: () => {
			cut();
			server.close();
		},
	};
}

/** A front door with a planted application behind it and a real database beside it. */
export async function openTestDoor(
	handler: Handler,
	{ baseUrl, trustProxy = 0 }: { baseUrl?: string; trustProxy?: number } = {},
) {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'jumelage-door-'));
	mkdirSync(path.join(folder, '.next', 'static', 'chunks'), { recursive: true });
	writeFileSync(path.join(folder, '.next', 'static', 'chunks', 'a.js'), `/* ${'a'.repeat(400)} */`);
	const dynamicRoutes = ['/[locale]/office/visits/[id]', '/[locale]/visits'].map((page) => ({
		page,
		regex: `^${page.replace(/\[\w+\]/g, '([^/]+?)')}$`,
	}));
	const manifest = { staticRoutes: [{ page: '/api/search' }], dynamicRoutes };
	writeFileSync(path.join(folder, '.next', 'routes-manifest.json'), JSON.stringify(manifest));
	const database = await createTestDatabase();
	const relay = await relayTo(database.url);
	const app = { handler, alive: true, requests: [] as { url: string; headers: http.IncomingHttpHeaders }[] };
	const next = http.createServer((request, response) => {
		app.requests.push({ url: request.url ?? '', headers: request.headers });
		app.handler(request, response);
	});
	await new Promise<void>((resolve) => next.listen(0, '127.0.0.1', resolve));
	const log: string[] = [];
	const answers: Answered[] = [];
	const published = path.join(folder, 'published');
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const base = (baseUrl ?? url).replace('PORT', String(port));
	const open = () =>
		openFrontDoor({
			port,
			host: '127.0.0.1',
			baseUrl: base,
			root: folder,
			published,
			buildId: 'build',
			databaseUrl: () => relay.url,
			authSecret,
			trustProxy,
			upstreamPort: () => (app.alive ? (next.address() as AddressInfo).port : null),
			log: (line) => log.push(line),
			answered: (answer) => answers.push(answer),
		});
	let door = await open();
	const get = (target: string, init: RequestInit = {}) =>
		fetch(url + target, { redirect: 'manual', ...init });
	await until(async () => (await get('/api/health')).status === 200);
	return {
		url,
		get,
		app,
		relay,
		log,
		/** What was told of the requests answered so far. */
		answers,
		databaseUrl: database.url,
		/** A session cookie as the office seals it. */
		session: `${sessionCookie(base)}=${await sealed(authSecret)}`,
		published: path.join(published, 'build'),
		/** Stops it, lets something happen, and opens it again on the same folder. */
		async restart(meanwhile: () => void = () => {}) {
			await door.stop();
			meanwhile();
			door = await open();
		},
		async close() {
			await door.stop();
			next.closeAllConnections();
			next.close();
			relay.close();
			await database.drop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

const authSecret = 'a-secret-for-tests-of-the-door-only-0123456789';

/** The value of a session cookie, sealed with a secret. */
export const sealed = (secret: string, maxAge = 3600) =>
	encode({ token: { sid: randomUUID() }, secret, maxAge });

export type TestDoor = Awaited<ReturnType<typeof openTestDoor>>;

/** Looks until it is so, and says how long it took; fails after `most` milliseconds. */
export async function until(isSo: () => Promise<boolean> | boolean, most = 10_000) {
	const begun = performance.now();
	while (!(await isSo())) {
		if (performance.now() - begun > most) throw new Error(`It did not become so within ${most} ms.`);
		await pause(20);
	}
	return performance.now() - begun;
}

/** fetch() keeps some headers to itself; this sends what it is told. */
export function raw(url: string, options: http.RequestOptions, body?: string | Buffer) {
	return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }>(
		(resolve, reject) => {
			const request = http.request(url, { agent: false, ...options }, (response) => {
				let text = '';
				response.on('data', (chunk) => {
					text += chunk;
				});
				response.on('end', () =>
					resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
				);
			});
			request.once('error', reject);
			request.end(body);
		},
	);
}
