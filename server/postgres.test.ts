import {
	appendFileSync,
	chmodSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '@/db/single';
import { readJson } from './json-file';
import { startPostgres } from './postgres';
import { isAlive } from './processes';
import { pause } from './terminal';
import { throwawayCluster } from './throwaway-cluster';

let folder: string;
let release = async () => {};

beforeAll(async () => {
	// A folder that PostgreSQL's user may enter, also when root runs the tests.
	const first = await throwawayCluster();
	folder = first.folder;
	release = () => first.stop();
});
afterAll(async () => {
	await release();
	rmSync(folder, { recursive: true, force: true });
});

const cluster = () => path.join(folder, 'postgres');
const answers = async (url: string) => {
	const sql = postgres(url, { max: 1 });
	const [row] = await sql`select current_user as name, 'ä' < 'b' as german`;
	await sql.end();
	return row;
};

test('the office is an ordinary role and sorts in German', async () => {
	const running = await startPostgres({ dataDir: folder });
	expect(running.borrowed).toBe(true);
	expect(await answers(running.ownerUrl())).toEqual({ name: 'jumelage', german: true });
	const sql = postgres(running.ownerUrl(), { max: 1 });
	const [role] = await sql`select rolsuper from pg_roles where rolname = current_user`;
	expect(role).toEqual({ rolsuper: false });
	await sql.end();
});

test('its log says nothing of what was written or asked', async () => {
	const running = await startPostgres({ dataDir: folder });
	const sql = postgres(running.ownerUrl(), { max: 1, onnotice: () => {} });
	await sql`create temp table people (name text unique, born date check (born > '1900-01-01'), age int2)`;
	await sql`insert into people (name) values (${'canary-unique'})`;
	for (const wrong of [
		sql`insert into people (name) values (${'canary-unique'})`,
		sql`insert into people (name, born) values (${'canary-check'}, '1800-01-01')`,
		sql`select ${'canary-cast'}::text::int`,
		sql`select * from people where name = ${'canary-bytes'} and age = 1 / (length(${'canary'}::text) - 6)`,
		sql.unsafe("do $$ begin raise exception 'canary-raised' using detail = 'canary-detail'; end $$"),
		sql.unsafe("do $$ begin raise warning 'canary-warned'; end $$; select 'canary' frm canary_table"),
	])
		await expect(wrong).rejects.toThrow();
	await sql.unsafe("set log_min_messages = 'log'").catch(() => {});
	await sql.end();
	await postgres('postgres://nobody:x@127.0.0.1:1/x'.replace('1/x', `${running.port}/jumelage`), {
		max: 1,
	})`select 1`.catch(() => {});
	const log = readFileSync(`${cluster()}.log`, 'utf8');
	expect(log).toContain('FATAL');
	expect(log).not.toMatch(/canary|DETAIL|STATEMENT|CONTEXT/);
});

test('nobody else may read the passwords', () => {
	expect(statSync(path.join(folder, 'secrets.json')).mode & 0o077).toBe(0);
	const kept = readJson<Record<string, string>>(path.join(folder, 'secrets.json')) ?? {};
	expect(new Set(Object.values(kept)).size).toBe(3);
});

test('rises again by itself when it is killed', async () => {
	const running = await startPostgres({ dataDir: folder });
	const pid = Number.parseInt(readFileSync(path.join(cluster(), 'postmaster.pid'), 'utf8'), 10);
	process.kill(pid, 'SIGKILL');
	for (let waited = 0; waited < 10_000; waited += 100) {
		await pause(100);
		if (await answers(running.ownerUrl()).catch(() => null)) break;
	}
	expect(await answers(running.ownerUrl())).toMatchObject({ name: 'jumelage' });
	expect(isAlive(pid)).toBe(false);
});

test("a killed start's leftovers block nothing: a stale number, half a cluster", async () => {
	const own = mkdtempSync(path.join(os.tmpdir(), 'jumelage-stale-'));
	const { mkdirSync, existsSync } = await import('node:fs');
	chmodSync(own, 0o755);
	mkdirSync(path.join(own, 'postgres.new-1'));
	const first = await startPostgres({ dataDir: own, durable: false });
	const { port } = first;
	expect(existsSync(path.join(own, 'postgres.new-1'))).toBe(false);
	await first.stop();
	// The number now belongs to somebody else, as after a reboot.
	writeFileSync(
		path.join(first.place, 'postmaster.pid'),
		`${process.ppid}\n${first.place}\n1\n${port}\n\n127.0.0.1\n\nready\n`,
	);
	writeFileSync(
		path.join(own, 'postgres.json'),
		JSON.stringify({ port, owner: process.pid, ownerBirth: 'another' }),
	);
	const second = await startPostgres({ dataDir: own, durable: false });
	expect(second.borrowed).toBe(false);
	expect(second.port).toBe(port);
	expect(await answers(second.ownerUrl())).toMatchObject({ name: 'jumelage' });
	await second.stop();
	rmSync(own, { recursive: true, force: true });
});

describe('ended from outside', () => {
	let own: string;
	let moves = 0;
	let running: Awaited<ReturnType<typeof startPostgres>>;
	const settings = () => path.join(running.place, 'postgresql.auto.conf');
	let before: Buffer;
	beforeAll(async () => {
		own = mkdtempSync(path.join(os.tmpdir(), 'jumelage-crash-'));
		chmodSync(own, 0o755);
		running = await startPostgres({ dataDir: own, durable: false, onMoved: () => moves++ });
		before = readFileSync(settings());
	});
	afterAll(async () => {
		await running.stop();
		rmSync(own, { recursive: true, force: true });
	});

	const crash = () => process.kill(running.pid() ?? 0, 'SIGKILL');
	/** Keeps it from starting until it is let again, as a full disk does. */
	const hinder = () => appendFileSync(settings(), 'no_such_setting = on\n');
	const letAgain = () => writeFileSync(settings(), before);
	const well = () =>
		withClient(running.ownerUrl(), (client) => client.query('select 1'), {
			connectionTimeoutMillis: 500,
		}).catch(() => null);
	async function wellWithin(ms: number) {
		const begun = Date.now();
		while (!(await well())) {
			if (Date.now() - begun > ms) throw new Error(`not well within ${ms} ms`);
			await pause(50);
		}
	}

	test('keeps its port while something keeps it from starting, and is well soon after', async () => {
		const { port } = running;
		hinder();
		crash();
		await pause(2500);
		expect(await well()).toBeNull();
		letAgain();
		await wellWithin(5000);
		expect([running.port, moves]).toEqual([port, 0]);
	});

	test('says so when it has to move, because somebody took its port', async () => {
		const { port } = running;
		hinder();
		crash();
		const thief = await thiefOf(port);
		letAgain();
		await wellWithin(5000);
		expect([running.port === port, moves]).toEqual([false, 1]);
		expect(readJson(path.join(own, 'postgres.json'))).toMatchObject({ port: running.port });
		thief.close();
	});

	test('stops for good, also while it is starting again', async () => {
		hinder();
		crash();
		await pause(700);
		await running.stop();
		letAgain();
		await pause(1500);
		expect(await well()).toBeNull();
	});
});

/** Listens at a port as soon as it is free. */
async function thiefOf(port: number) {
	for (;;) {
		const thief = net.createServer();
		const taken = new Promise<boolean>((resolve) => {
			thief.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
		});
		if (await taken) return thief;
		await pause(5);
	}
}
