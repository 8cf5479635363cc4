import postgres from 'postgres';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openDatabase } from '@/db';
import { createTestDatabase, type TestDatabase } from '@/db/test-database';
import { keptUntilChanged } from './kept-counts';

let database: TestDatabase;
let office: ReturnType<typeof openDatabase>;
let sql: postgres.Sql;
beforeAll(async () => {
	database = await createTestDatabase();
	office = openDatabase(database.url, { max: 2 });
	sql = postgres(database.url, { max: 4, onnotice: () => {} });
});
afterAll(async () => {
	await sql.end();
	await office.close();
	await database.drop();
});

const addTopic = async (tx: postgres.ISql, key: string) => {
	await tx`select set_config('jumelage.actor_name', 'Test', true)`;
	await tx`insert into topics (key, label) values (${key}, '{"de": "Wald"}')`;
};
const count = vi.fn(async () => (await sql`select from topics`).length);
const on = (today: string) => ({ db: office.db, today });
const asked = async (key: string, today = '2026-11-27') => [
	await keptUntilChanged(on(today), key, count),
	count.mock.calls.length,
];

/** Other databases of the same server write, too: then nothing is kept, which is only slower. */
const untilKept = (key: string) =>
	expect
		.poll(
			async () => {
				const times = count.mock.calls.length;
				await asked(key);
				return count.mock.calls.length - times;
			},
			{ timeout: 10_000 },
		)
		.toBe(0);

it('counts again once something was changed, and under each key for itself', async () => {
	await untilKept('a');
	const before = (await sql`select from topics`).length;
	await sql.begin((tx) => addTopic(tx, 'wald'));
	expect((await asked('a'))[0]).toBe(before + 1);
	count.mockResolvedValueOnce(7);
	expect((await asked('b'))[0]).toBe(7);
});

it('counts again on another day, when names and words may be others', async () => {
	await untilKept('f');
	count.mockResolvedValueOnce(9);
	expect((await asked('f', '2026-11-28'))[0]).toBe(9);
});

it('keeps nothing beside a change that is under way', async () => {
	await untilKept('c');
	const before = (await sql`select from topics`).length;
	const slow = await sql.reserve();
	await slow`begin`;
	await addTopic(slow, 'moor');
	await sql.begin((tx) => addTopic(tx, 'see'));
	expect((await asked('c'))[0]).toBe(before + 1);
	await slow`commit`;
	slow.release();
	// The line of the slow one stands before that of the quick one: the last line is the same as before.
	expect((await asked('c'))[0]).toBe(before + 2);
});

it('counts again after a count that failed', async () => {
	await expect(
		keptUntilChanged(on('2026-11-27'), 'd', () => Promise.reject(new Error('no'))),
	).rejects.toThrow('no');
	count.mockResolvedValueOnce(3);
	expect((await asked('d'))[0]).toBe(3);
});

it('runs a query once, however often its answer is wanted', async () => {
	const runs = vi.fn();
	// As drizzle's queries are: each await of one sends it again.
	const lazy: PromiseLike<number> = {
		// biome-ignore lint/suspicious/noThenProperty: that is what is tried
		then(done, failed) {
			runs();
			return Promise.resolve(5).then(done, failed);
		},
	};
	await expect
		.poll(async () => {
			runs.mockClear();
			await keptUntilChanged(on('2026-11-27'), 'e', () => lazy);
			await keptUntilChanged(on('2026-11-27'), 'e', () => lazy);
			return runs.mock.calls.length;
		})
		.toBeLessThan(2);
});
