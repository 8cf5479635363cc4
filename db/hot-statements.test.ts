import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '.';
import { HotStatements } from './hot-statements';
import { createTestDatabase, type TestDatabase } from './test-database';

let database: TestDatabase;
beforeAll(async () => {
	database = await createTestDatabase({ migrated: false });
});
afterAll(() => database.drop());

it('names what is asked often, always the same, and no more than it keeps', () => {
	const hot = new HotStatements();
	const names = Array.from({ length: 10 }, () => hot.nameOf('select $1'));
	expect(names.filter(Boolean)).toEqual(['hot_1', 'hot_1', 'hot_1']);
	expect(hot.nameOf('select $2')).toBeUndefined();
	for (let text = 0; text < 1000; text++) for (let time = 0; time < 9; time++) hot.nameOf(`select ${text}`);
	expect(hot.nameOf('select 998')).toBeUndefined();
	expect(hot.nameOf('select $1')).toBe('hot_1');
});

it('lets a connection keep what is asked often, and answers by its parameters', async () => {
	const { db, close } = openDatabase(database.url, { max: 1 });
	try {
		const answers: unknown[] = [];
		for (let time = 0; time < 12; time++) {
			const [row] = await db.execute<{ double: number }>(sql`select ${time}::int * 2 as double`);
			answers.push(row?.double);
		}
		expect(answers).toEqual(Array.from({ length: 12 }, (_, time) => time * 2));
		const kept = await db.execute(sql`select statement, custom_plans + generic_plans as times
			from pg_prepared_statements where statement like '%as double'`);
		expect(kept).toEqual([{ statement: 'select $1::int * 2 as double', times: '5' }]);
	} finally {
		await close();
	}
});
