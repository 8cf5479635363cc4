import os from 'node:os';
import { afterEach, expect, test } from 'vitest';
import type { DoorState } from './front-door/door-state';
import { Metrics, type Watched } from './metrics';
import { openMetricsPort } from './metrics-port';

const door: DoorState = {
	...{ database: true, app: true, published: true, connections: 3 },
	places: { taken: 2, waiting: 1 },
	publication: { pages: 228, waiting: 7, seconds: 1.5 },
};
const application = {
	...{ rss: 2e8, heapUsed: 1e8, lag: 0.02, cpu: { user: 1e6, system: 5e5 } },
	pools: { office: { open: 4, idle: 1, waiting: 9 } },
	turns: { read: { taken: 4, waiting: 56 }, export: { taken: 0, waiting: 0 } },
};
const well: Watched = {
	door: () => door,
	application: async () => application,
	folders: { data: os.tmpdir(), gone: '/nowhere at all' },
};

let port: Awaited<ReturnType<typeof openMetricsPort>> | undefined;
afterEach(() => port?.stop());

async function open(watched: Watched) {
	const metrics = new Metrics(watched);
	port = await openMetricsPort(metrics, { host: '127.0.0.1', port: 0 });
	const get = (path: string) => fetch(`http://127.0.0.1:${port?.port}${path}`);
	return { metrics, get };
}

test('everything worth watching is there, and asked for twice it is the same once', async () => {
	const { metrics, get } = await open(well);
	const answer = { request: 'r1', kind: 'office', method: 'GET', status: 200, seconds: 0.02 } as const;
	metrics.answered({ ...answer, route: '/[locale]/office/visits' });
	await get('/metrics');
	const response = await get('/metrics');
	expect(response.headers.get('content-type')).toContain('version=0.0.4');
	const lines = (await response.text()).split('\n');
	for (const line of [
		'jumelage_http_request_duration_seconds_count{route="/[locale]/office/visits",method="GET",status="200"} 1',
		'jumelage_up{part="database"} 1',
		'jumelage_door_places{state="waiting"} 1',
		'jumelage_door_connections 3',
		'jumelage_publication_waiting 7',
		'jumelage_publication_behind_seconds 1.5',
		'jumelage_pool_connections{pool="office",state="waiting"} 9',
		'jumelage_turns{kind="read",state="waiting"} 56',
		'jumelage_resident_memory_bytes{process="application"} 200000000',
		'jumelage_cpu_seconds_total{process="application"} 1.5',
	])
		expect(lines.filter((one) => one === line)).toEqual([line]);
	const values = lines.join('\n');
	expect(values).toMatch(/jumelage_free_bytes\{folder="data"\} \d+/);
	expect(values).not.toContain('gone');
	for (const process of ['door', 'application'])
		expect(values).toMatch(new RegExp(`jumelage_event_loop_lag_seconds\\{process="${process}"\\} [\\d.]`));
});

test('an application that is away takes nothing else with it', async () => {
	const { get } = await open({ ...well, application: async () => null });
	const text = await (await get('/metrics')).text();
	expect(text).toContain('jumelage_up{part="database"} 1');
	expect(text).not.toContain('process="application"');
});

test('readiness tells of every part, liveness of the process alone', async () => {
	const { get } = await open(well);
	const ready = await get('/ready');
	expect([ready.status, await ready.json()]).toMatchObject([
		200,
		{
			ok: true,
			parts: {
				database: { ok: true },
				application: { ok: true },
				publication: { ok: true, written: true, waiting: 7 },
				disk: { ok: true, freeBytes: { data: expect.any(Number) } },
			},
		},
	]);
	expect((await get('/live')).status).toBe(200);
	expect((await get('/metrics?x=1')).status).toBe(404);
});

test('a public site that is behind is not well, yet the office serves; without its database it does not', async () => {
	const behind = { ...door, publication: { pages: 1, waiting: 1, seconds: 301 } };
	const { get } = await open({ ...well, door: () => behind });
	const slow = await get('/ready');
	expect([slow.status, (await slow.json()).ok]).toEqual([200, false]);
	await port?.stop();
	const away = await open({ ...well, door: () => ({ ...door, database: false }) });
	expect((await away.get('/ready')).status).toBe(503);
	expect((await away.get('/live')).status).toBe(200);
});
