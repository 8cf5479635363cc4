import * as fs from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openTestDoor, type TestDoor, until } from './test-door';

// Rights of folders mean nothing to root, so the disk refuses here, for whoever runs the tests.
const disk = vi.hoisted(() => ({ refuses: '' }));
vi.mock('node:fs', async (original) => {
	const real = await original<typeof import('node:fs')>();
	const refusing = <F extends (...args: never[]) => unknown>(work: F, codes: RegExp) =>
		((...args) => {
			if (codes.test(disk.refuses) && String(args[0]).includes('published'))
				throw Object.assign(new Error(`${disk.refuses}: planted`), { code: disk.refuses });
			return work(...args);
		}) as F;
	const writing = /EROFS|EACCES|ENOSPC/;
	// A full disk still lets go of files.
	const letting = /EROFS|EACCES/;
	return {
		...real,
		writeFileSync: refusing(real.writeFileSync, writing),
		mkdirSync: refusing(real.mkdirSync, writing),
		renameSync: refusing(real.renameSync, letting),
		rmSync: refusing(real.rmSync, letting),
		unlinkSync: refusing(real.unlinkSync, letting),
	};
});

let door: TestDoor;
let state = { text: 'first', linked: 200 };

beforeAll(async () => {
	door = await openTestDoor((request, response) => {
		const linked = request.url === '/de/impressum';
		const status = linked ? state.linked : request.url === '/de' ? 200 : 404;
		response
			.writeHead(status, { 'content-type': 'text/html' })
			.end(status === 200 ? `<p>${state.text}</p><a href="/de/impressum">linked</a>` : '');
	});
});
afterAll(() => door.close());

beforeEach(async () => {
	disk.refuses = '';
	state = { text: 'first', linked: 200 };
	door.relay.set('open');
	await door.restart(() => fs.rmSync(path.dirname(door.published), { recursive: true }));
	await until(() => ['de.html', 'de/impressum.html'].every((name) => fs.existsSync(file(name))));
});

const file = (name: string) => path.join(door.published, name);
const shown = async (address = '/de') => {
	const answer = await door.get(address);
	return answer.status === 200 ? answer.text() : answer.status;
};
const health = async () => (await door.get('/api/health')).json();

async function change(what: Partial<typeof state>) {
	Object.assign(state, what);
	const sql = postgres(door.databaseUrl, { max: 1 });
	await sql.notify('site_changed', '');
	await sql.end();
	await until(async () => String(await shown()).includes(state.text));
}

test.each(['ENOSPC', 'EROFS', 'EACCES'])('a disk that answers %s keeps no page old', async (code) => {
	disk.refuses = code;
	await change({ text: 'second' });
	expect(await shown()).toContain('second');
	await until(async () => String(await shown('/de/impressum')).includes('second'));
	expect(await health()).toMatchObject({ ok: false, published: false, app: true, database: true });
	expect((await door.get('/api/health')).status).toBe(200);
	await until(() => door.log.some((line) => line.includes(code)));
	expect(door.log.filter((line) => line.includes(code)).length).toBeLessThan(3);
	disk.refuses = '';
	await until(async () => (await health()).ok);
	expect(fs.readFileSync(file('de.html'), 'utf8')).toContain('second');
	expect(fs.readFileSync(file('de/impressum.html'), 'utf8')).toContain('second');
	expect(door.log.at(-1)).toMatch(/written again/);
});

test('on a full disk no older version is left lying where a page could not be written', async () => {
	disk.refuses = 'ENOSPC';
	await change({ text: 'second' });
	await until(() => !fs.existsSync(file('de.html')));
});

test('a file where a folder should be, and a folder where a file should be', async () => {
	fs.rmSync(file('de'), { recursive: true });
	fs.writeFileSync(file('de'), 'in the way');
	fs.rmSync(file('de.html'));
	fs.mkdirSync(file('de.html/inside'), { recursive: true });
	await change({ text: 'second' });
	await until(async () => String(await shown('/de/impressum')).includes('second'));
	expect((await health()).published).toBe(false);
	fs.rmSync(file('de'));
	fs.rmSync(file('de.html'), { recursive: true });
	await until(async () => (await health()).published);
	expect(fs.readFileSync(file('de/impressum.html'), 'utf8')).toContain('second');
});

test('what was taken back is gone though its file stays, and after a restart too', async () => {
	disk.refuses = 'EROFS';
	await change({ text: 'second', linked: 404 });
	await until(async () => (await shown('/de/impressum')) === 404);
	expect(fs.readFileSync(file('de/impressum.html'), 'utf8')).toContain('first');
	expect((await health()).published).toBe(false);
	await door.restart(() => door.relay.set('closed'));
	// Neither what is gone nor what was changed: nobody can say any more what may be seen of either.
	expect([await shown(), await shown('/de/impressum')]).toEqual([503, 503]);
	expect(await health()).toMatchObject({ ok: false, published: false });
	door.relay.set('open');
	await until(async () => (await shown('/de/impressum')) === 404);
	expect(await shown()).toContain('second');
	disk.refuses = '';
	await until(() => !fs.existsSync(file('de/impressum.html')));
	await until(async () => (await health()).ok);
});

test('a folder that can be written again by the next start is believed no more', async () => {
	disk.refuses = 'EROFS';
	await change({ text: 'second', linked: 404 });
	await until(async () => (await shown('/de/impressum')) === 404);
	await door.restart(() => {
		disk.refuses = '';
		door.relay.set('closed');
	});
	expect([await shown(), await shown('/de/impressum')]).toEqual([503, 503]);
});

test('what lies there after a sudden end is not believed, after an orderly one it is', async () => {
	const copy = `${path.dirname(door.published)}-copy`;
	fs.cpSync(door.published, copy, { recursive: true });
	await door.restart(() => door.relay.set('closed'));
	expect(await shown()).toContain('first');
	// An orderly end while nothing could be rendered vouches for the same as before.
	await door.restart();
	expect(await shown()).toContain('first');
	await door.restart(() => {
		fs.rmSync(door.published, { recursive: true });
		fs.cpSync(copy, door.published, { recursive: true });
	});
	fs.rmSync(copy, { recursive: true });
	expect(await shown()).toBe(503);
	door.relay.set('open');
	await until(async () => String(await shown()).includes('first'));
});

test('a page changed while the door was away is not believed', async () => {
	await door.restart(() => {
		fs.writeFileSync(file('de.html'), '<p>by hand</p>');
		door.relay.set('closed');
	});
	expect(await shown()).toBe(503);
	expect(await shown('/de/impressum')).toContain('first');
});

test('a file in the place of the whole folder keeps the door from nothing', async () => {
	const parent = path.dirname(door.published);
	await door.restart(() => {
		fs.rmSync(parent, { recursive: true });
		fs.writeFileSync(parent, 'in the way');
	});
	await until(async () => String(await shown()).includes('first'));
	expect(await health()).toMatchObject({ ok: false, published: false });
	fs.rmSync(parent);
	await until(async () => (await health()).ok);
	await until(() => fs.existsSync(file('de.html')));
});
