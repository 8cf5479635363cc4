import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The database must not be touched; the message is a sentence for the terminal. */
export class MigrationRefused extends Error {
	override name = 'MigrationRefused';
}

export interface Migration {
	name: string;
	when: number;
	hash: string;
}

/** drizzle silently passes over a migration whose time lies before the last applied one: hence the checks. */
export async function readMigrations(folder: string): Promise<Migration[]> {
	const journal: { entries: { tag: string; when: number }[] } = JSON.parse(
		await readFile(path.join(folder, 'meta', '_journal.json'), 'utf8'),
	);
	const migrations = await Promise.all(
		journal.entries.map(async ({ tag, when }) => {
			const text = await readFile(path.join(folder, `${tag}.sql`), 'utf8').catch(() => {
				throw new MigrationRefused(`The file of migration ${tag} is missing.`);
			});
			return { name: tag, when, hash: createHash('sha256').update(text).digest('hex') };
		}),
	);
	for (const [index, { name, when }] of migrations.entries()) {
		const before = migrations[index - 1];
		if (before && when <= before.when) {
			throw new MigrationRefused(
				`Migration ${name} is dated before ${before.name} in db/migrations/meta/_journal.json and would be skipped.`,
			);
		}
	}
	for (const file of await readdir(folder)) {
		const name = path.basename(file, '.sql');
		if (file.endsWith('.sql') && !migrations.some((migration) => migration.name === name)) {
			throw new MigrationRefused(`Migration ${name} is missing from db/migrations/meta/_journal.json.`);
		}
	}
	return migrations;
}
