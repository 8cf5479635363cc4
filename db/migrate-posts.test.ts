import { rmSync } from 'node:fs';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from './migrate';
import { createTestDatabase, type TestDatabase } from './test-database';
import { migrationsUpTo } from './test-migrations';

// biome-ignore lint/style/noProcessEnv: the role's password is one for the whole test cluster
const authSecret = process.env.AUTH_SECRET ?? '';
let database: TestDatabase;

beforeAll(async () => {
	database = await createTestDatabase({ migrated: false });
});
afterAll(() => database.drop());

async function migrateUpTo(last: number) {
	const folder = migrationsUpTo(last);
	try {
		return await migrate(database.url, { authSecret, folder });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

test('whoever represents a partnership already gets its post, and the history goes on', async () => {
	await migrateUpTo(5);
	const sql = postgres(database.url, { max: 1 });
	await sql.begin(async (tx) => {
		await tx`select set_config('jumelage.actor_name', 'Test', true)`;
		const [kind] =
			await tx`insert into partnership_kinds (key, label) values ('k', '{"de": "Art"}') returning id`;
		const [bursa, poznan, empty] = await tx`
			insert into partnerships (slug, kind_id) values ('bursa', ${kind?.id}), ('poznan', ${kind?.id}), ('leer', ${kind?.id}) returning id`;
		const [person] = await tx`insert into people (family_name) values ('Muster') returning id`;
		const rows = [
			[bursa?.id, 'Alt-Bursa', '[2012-01-01,2020-01-01)', 'principal'],
			[bursa?.id, 'Bursa', '[2020-01-01,)', 'principal'],
			[bursa?.id, 'Inegöl', '[2021-01-01,)', 'deputy'],
			[poznan?.id, 'Poznań', '[2021-01-01,2022-01-01)', 'deputy'],
		] as const;
		for (const [partnership, seat, during, role] of rows)
			await tx`insert into representatives (partnership_id, person_id, seat, during, role, tasks)
				values (${partnership}, ${person?.id}, ${seat}, ${during}::daterange, ${role}, ${`Aufgaben ${seat}`})`;
		expect(empty?.id).toBeTruthy();
	});

	expect(await migrateUpTo(6)).toEqual(['0006_register']);
	expect(
		await sql`select p.slug, o.seat, o.tasks from representative_posts o
			join partnerships p on p.id = o.partnership_id order by 1`,
	).toEqual([
		{ slug: 'bursa', seat: 'Bursa', tasks: 'Aufgaben Bursa' },
		{ slug: 'poznan', seat: 'Poznań', tasks: 'Aufgaben Poznań' },
	]);
	expect(
		await sql`select r.seat, o.seat as post from representatives r
			join representative_posts o on o.id = r.post_id order by r.seat`,
	).toEqual([
		{ seat: 'Alt-Bursa', post: 'Bursa' },
		{ seat: 'Bursa', post: 'Bursa' },
		{ seat: 'Inegöl', post: 'Bursa' },
		{ seat: 'Poznań', post: 'Poznań' },
	]);
	const history = await sql`select count(*)::int as n from history
		where actor = 'Jumelage' and action = 'update' and table_name = 'representatives' and operation = 'update'`;
	expect(history).toEqual([{ n: 4 }]);
	await sql.end();
});
