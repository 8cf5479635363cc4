import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDoor, type TestDoor, until } from '@/server/front-door/test-door';
import { forAsLong } from './seconds';

let door: TestDoor;
let disk: string;
let state = { text: 'start', linked: 200 };
let refusedByHost = process.getuid?.() === 0 ? '' : 'only root may mount a disk small enough to fill';

const mount = (...options: string[]) => execFileSync('mount', [...options, 'tmpfs', disk], { stdio: 'pipe' });

beforeAll(async () => {
	door = await openTestDoor((request, response) => {
		const linked = request.url === '/de/impressum';
		const status = linked ? state.linked : request.url === '/de' ? 200 : 404;
		const text = `<p>${state.text}</p><a href="/de/impressum">linked</a>${' '.repeat(20_000)}`;
		response.writeHead(status, { 'content-type': 'text/html' }).end(status === 200 ? text : '');
	});
	disk = path.dirname(door.published);
	if (refusedByHost) return;
	await door.restart(() => {
		rmSync(disk, { recursive: true });
		mkdirSync(disk);
		try {
			mount('-t', 'tmpfs', '-o', 'size=512k');
		} catch (error) {
			refusedByHost = `this host lets nobody mount a small disk (${(error as Error).message})`;
		}
	});
});
afterAll(async () => {
	if (!refusedByHost) execFileSync('umount', ['--lazy', disk]);
	await door.close();
});

const shown = async (address = '/de') => {
	const answer = await door.get(address);
	return answer.status === 200 ? answer.text() : answer.status;
};
const health = async () => (await door.get('/api/health')).json();

async function change(what: typeof state) {
	state = what;
	const sql = postgres(door.databaseUrl, { max: 1 });
	await sql.notify('site_changed', '');
	await sql.end();
	await until(async () => String(await shown()).includes(state.text));
}

/** A name that the door takes for no page and leaves alone. */
const filler = () => path.join(door.published, 'filler~');
function fill() {
	try {
		for (;;) appendFileSync(filler(), Buffer.alloc(4096));
	} catch (error) {
		expect(error).toMatchObject({ code: 'ENOSPC' });
	}
}

test('a disk that is filled or turns read-only, again and again', async ({ skip }) => {
	if (refusedByHost) skip(refusedByHost);
	let turn = 0;
	const times = await forAsLong(async () => {
		turn += 1;
		await change({ text: `well ${turn}`, linked: 200 });
		await until(async () => String(await shown('/de/impressum')).includes(`well ${turn}`));
		await until(async () => (await health()).ok);
		const readOnly = turn % 2 === 0;
		if (readOnly) mount('-o', 'remount,ro');
		else fill();
		await change({ text: `ill ${turn}`, linked: 404 });
		await until(async () => (await shown('/de/impressum')) === 404);
		if (readOnly) {
			expect(readFileSync(path.join(door.published, 'de', 'impressum.html'), 'utf8')).toContain('well');
			await until(async () => (await health()).published === false);
		}
		await door.restart(() => door.relay.set('closed'));
		expect(await shown('/de/impressum')).toBe(503);
		door.relay.set('open');
		await until(async () => String(await shown()).includes(`ill ${turn}`));
		expect(await shown('/de/impressum')).toBe(404);
		if (readOnly) mount('-o', 'remount,rw');
		else rmSync(filler());
		await until(async () => (await health()).ok, 5000);
		expect(existsSync(path.join(door.published, 'de', 'impressum.html'))).toBe(false);
		await until(async () =>
			readFileSync(path.join(door.published, 'de.html'), 'utf8').includes(`ill ${turn}`),
		);
	});
	console.log(`${times} turns of a disk that was full or read-only`);
});
