import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '@/db/test-database';
import { DatabaseWatch } from './database-watch';
import { relayTo } from './test-door';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
	database = await createTestDatabase();
});
afterAll(() => database.drop());

const until = async (isSo: () => boolean, most = 5000) => {
	for (const begun = Date.now(); !isSo(); ) {
		if (Date.now() - begun > most) throw new Error(`it did not become so within ${most} ms`);
		await pause(25);
	}
};

test('follows a database that comes back at another address, and hears from it again', async () => {
	const [first, second] = [await relayTo(database.url), await relayTo(database.url)];
	let address = first.url;
	const heard: string[] = [];
	const watch = new DatabaseWatch(() => address, {
		siteChanged: () => heard.push('changed'),
		away: () => heard.push('away'),
		back: () => heard.push('back'),
	});
	await watch.start();
	await until(() => watch.well);
	first.set('closed');
	await until(() => !watch.well);
	heard.length = 0;
	address = second.url;
	await until(() => watch.well);
	expect(heard.slice(0, 2)).toEqual(['changed', 'back']);
	// What begins with the day may be said right after the first answer.
	await pause(500);
	heard.length = 0;
	const sql = postgres(database.url, { max: 1 });
	await sql`select pg_notify('site_changed', '')`;
	await until(() => heard.includes('changed'));
	await sql.end();
	await watch.stop();
	for (const relay of [first, second]) relay.close();
});

test('a day that takes long to begin keeps nobody out, and is begun once', async () => {
	const slow = await createTestDatabase();
	const sql = postgres(slow.url, { max: 1, onnotice: () => {} });
	await sql`create sequence begun`;
	await sql`create or replace function territories_by_date() returns bigint language sql
		as $$ select nextval('begun') from (select pg_sleep(3)) slept $$`;
	const heard: string[] = [];
	const watch = new DatabaseWatch(() => slow.url, {
		siteChanged: () => {},
		away: () => heard.push('away'),
		back: () => heard.push('back'),
	});
	await watch.start();
	await pause(6000);
	expect(heard).toEqual(['back']);
	expect(await sql`select last_value from begun where is_called`).toEqual([{ last_value: '1' }]);
	await watch.stop();
	await sql.end();
	await slow.drop();
});
