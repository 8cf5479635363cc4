import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from './migrate';
import { createTestDatabase, type TestDatabase } from './test-database';

// biome-ignore lint/style/noProcessEnv: the role's password is one for the whole test cluster
const authSecret = process.env.AUTH_SECRET ?? '';
const migrations = path.join(import.meta.dirname, 'migrations');
let database: TestDatabase;
let folder: string;

/** The real migrations as they were before representatives had posts. */
function upTo(last: number) {
	rmSync(folder, { recursive: true, force: true });
	cpSync(migrations, folder, { recursive: true });
	const journal = path.join(folder, 'meta', '_journal.json');
	const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8'));
	for (const { idx, tag } of entries) if (idx > last) rmSync(path.join(folder, `${tag}.sql`));
	writeFileSync(
		journal,
		JSON.stringify({ ...rest, entries: entries.filter(({ idx }: { idx: number }) => idx <= last) }),
	);
}

beforeAll(async () => {
	database = await createTestDatabase({ migrated: false });
	folder = mkdtempSync(path.join(os.tmpdir(), 'jumelage-posts-'));
});
afterAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	await database.drop();
});

test('whoever represents a partnership already gets its post, and the history goes on', async () => {
	upTo(5);
	await migrate(database.url, { authSecret, folder });
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

	upTo(6);
	expect(await migrate(database.url, { authSecret, folder })).toEqual(['0006_register']);
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
