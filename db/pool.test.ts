import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { Pool } from './pool';
import { createTestDatabase, type TestDatabase } from './test-database';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
	database = await createTestDatabase({ migrated: false });
});
afterEach(() => pool.end());
afterAll(() => database.drop());

it('lets whoever waits in a queue that moves have their turn', async () => {
	pool = new Pool(database.url, { max: 1, patience: 600 });
	await Promise.all(Array.from({ length: 8 }, () => pool.query('select pg_sleep(0.2)')));
});

it('tells whoever waits in a queue that stands, and goes on when it moves again', async () => {
	pool = new Pool(database.url, { max: 1, patience: 300 });
	const held = await pool.hold();
	await expect(pool.query('select 1')).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
	held.release();
	expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});
