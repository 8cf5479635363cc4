import net from 'node:net';
import { encode } from 'next-auth/jwt';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sessionCookie } from '@/lib/auth/cookies';
import { actionId } from '@/server/bench/wire';
import { fillDatabase, openTestOffice, type TestOffice } from '@/server/test-server';
import { noteFigures } from './figures';

const wanted = Number(process.env.MALFORMED || 20_000);
const seed = Number(process.env.SEED || Date.now() % 1_000_000);
/** In milliseconds, until what came whole is answered, and the most that a broken one is waited for. */
const within = 1000;

let filled: Awaited<ReturnType<typeof fillDatabase>>;
let office: TestOffice;
let sql: postgres.Sql;
const log: string[] = [];
beforeAll(async () => {
	filled = await fillDatabase();
	office = await openTestOffice(filled, (line) => log.push(line));
	sql = postgres(office.databaseUrl, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
	await sql.end();
	await office.stop();
	await filled.stop();
});

/** Mulberry32: the same seed makes the same requests. */
function randomOf(from: number) {
	let state = from;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

const pieces = [
	...[
		'\0',
		'\r\n',
		'\n\n',
		'%00',
		'%ff',
		'$1',
		'"$F1"',
		'"$Q0"',
		'{"__proto__":{"x":1}}',
		'[[[[[[[[',
		'\u{1f4a9}',
	],
	...[
		'__proto__',
		'constructor',
		'$undefined',
		'$K1',
		'-1e999',
		'\ud800',
		'../../',
		"' or 1=1 --",
		'x'.repeat(9000),
	],
];

/** A request as a browser sends it, spoilt in one to four places. */
function spoil(request: Buffer, random: () => number): Buffer {
	let bytes = request;
	for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
		const at = Math.floor(random() * bytes.length);
		const piece = Buffer.from(pieces[Math.floor(random() * pieces.length)] ?? '');
		const kind = Math.floor(random() * 4);
		if (kind === 0) bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
		else if (kind === 1)
			bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + piece.length)]);
		else if (kind === 2)
			bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + Math.floor(random() * 20))]);
		else {
			bytes = Buffer.from(bytes);
			bytes[at] = Math.floor(random() * 256);
		}
	}
	return bytes;
}

type Spoilt = { whole: boolean; bytes: Buffer };

/** Sends it; answers the status, 0 where the rest is waited for or the line was cut, and how long that took. */
function send(port: number, { whole, bytes }: Spoilt): Promise<{ status: number; ms: number }> {
	return new Promise((resolve) => {
		const begun = performance.now();
		let said = '';
		const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes));
		const patience = setTimeout(() => socket.destroy(), whole ? 10 * within : within);
		socket.on('error', () => {});
		socket.on('data', (chunk) => {
			if (said.length < 20) said += chunk.toString('latin1');
		});
		socket.once('close', () => {
			clearTimeout(patience);
			resolve({
				status: Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? 0),
				ms: performance.now() - begun,
			});
		});
	});
}

test(`${wanted} malformed requests`, async () => {
	const [session] = await sql<{ id: string }[]>`insert into sessions (user_id, user_agent, address)
		select id, 'Test', '127.0.0.1' from users where role = 'admin' and active limit 1 returning id`;
	const sealed = await encode({ token: { sid: session?.id }, secret: office.authSecret, maxAge: 36_000 });
	const { host, port, origin } = new URL(office.baseUrl);
	const random = randomOf(seed);
	type Honest = { line: string; headers: string[]; body: string };
	const cookie = `Cookie: ${sessionCookie(office.baseUrl)}=${sealed}`;
	const get = (address: string): Honest => ({ line: `GET ${address}`, headers: [], body: '' });
	const post = (address: string, type: string, body: string, ...more: string[]): Honest => {
		const headers = [`Origin: ${origin}`, 'Sec-Fetch-Site: same-origin', `Content-Type: ${type}`, ...more];
		return { line: `POST ${address}`, headers, body };
	};
	const act = (name: string, input: object) =>
		post(
			'/de/office/organisations/new',
			'text/plain;charset=UTF-8',
			JSON.stringify([{ key: crypto.randomUUID(), input }]),
			`Next-Action: ${actionId(name)}`,
			'Accept: text/x-component',
		);
	// A field of each is wrong before anything is spoilt, so that none of them may ever write.
	const honest = [
		act('addOrganisationAction', { name: '', sector: 'nowhere', territoryId: 'x' }),
		act('planVisitAction', { title: '', direction: 'sideways' }),
		act('deletePersonAction', { id: 'nobody', version: 0 }),
		post(
			'/api/auth/callback/credentials',
			'application/x-www-form-urlencoded',
			'csrfToken=x&email=a&password=b',
		),
		get('/de/office/visits?page=2&sort=title&q=x'),
		get('/api/search?q=region'),
		get('/api/choices/people?q=a'),
		get('/de/partnerschaften?q=a'),
	];
	const bytesOf = ({ line, headers }: Honest, body: Buffer) => {
		const length = `Content-Length: ${body.length}`;
		const lines = [`${line} HTTP/1.1`, `Host: ${host}`, cookie, 'Connection: close', ...headers, length];
		return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]);
	};
	/** Half of the forms are spoilt in their body alone, which so comes whole and is read to its end. */
	const spoilt = (form: Honest): Spoilt => {
		const whole = form.body !== '' && random() < 0.5;
		const bytes = whole
			? bytesOf(form, spoil(Buffer.from(form.body), random))
			: spoil(bytesOf(form, Buffer.from(form.body)), random);
		return { whole, bytes };
	};
	const written = async () => {
		const [row] = await sql<{ n: number }[]>`select count(*)::int as n from history`;
		return row?.n;
	};
	// Next loads what answers at the first request.
	for (const form of honest)
		await send(Number(port), { whole: true, bytes: bytesOf(form, Buffer.from(form.body)) });
	const before = await written();
	const times: number[] = [];
	const statuses: Record<number, number> = {};
	const wrong: string[] = [];
	let next = 0;
	const line = async () => {
		while (next < wanted) {
			next += 1;
			const request = spoilt(honest[Math.floor(random() * honest.length)] as Honest);
			const { status, ms } = await send(Number(port), request);
			times.push(ms);
			statuses[status] = (statuses[status] ?? 0) + 1;
			if (status >= 500 || (request.whole && (status === 0 || ms > within)))
				wrong.push(
					`${status} after ${Math.round(ms)} ms: ${request.bytes.toString('latin1').replace(cookie, '').slice(0, 900)}`,
				);
		}
	};
	await Promise.all(Array.from({ length: 8 }, line));
	const slowest = Math.round(Math.max(...times));
	const ended = log.filter((each) => /"level":60|ended by itself/.test(each));
	noteFigures(
		'malformed',
		`${times.length} malformed requests (SEED=${seed}): slowest ${slowest} ms, processes that ended ${ended.length}, lines of history ${((await written()) ?? 0) - (before ?? 0)}; by status, 0 being no answer: ${JSON.stringify(statuses)}`,
	);
	expect(wrong.slice(0, 5)).toEqual([]);
	expect(ended).toEqual([]);
	expect(await written()).toBe(before);
	expect((await fetch(`${office.baseUrl}/api/health`)).status).toBe(200);
}, 3_600_000);
