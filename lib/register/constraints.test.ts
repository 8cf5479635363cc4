import postgres from 'postgres';
import { expect, it } from 'vitest';
import { createTestDatabase } from '@/db/test-database';
import { constraints } from './constraints';
import { wording } from './history-test-words';

it('are those of the database, and each has words in both languages', async () => {
	const database = await createTestDatabase();
	const sql = postgres(database.url, { max: 1 });
	const rows = await sql<{ name: string }[]>`select conname as name from pg_constraint
		union select indexrelid::regclass::text from pg_index where indisunique
		union select (regexp_matches(prosrc, 'constraint = ''([a-z_]+)''', 'g'))[1] from pg_proc`;
	await sql.end();
	await database.drop();
	const names = rows.map(({ name }) => name);
	expect(Object.keys(constraints).filter((name) => !names.includes(name))).toEqual([]);
	for (const locale of ['de', 'en']) {
		const { has } = await wording(locale);
		expect(Object.values(constraints).filter(({ message }) => !has(message))).toEqual([]);
	}
});
