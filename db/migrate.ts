import path from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Client } from 'pg';
import { named } from './connection-loss';
import { type Migration, MigrationRefused, readMigrations } from './migration-files';
import { inPlainWords, refusal } from './migration-refusals';
import { withClient } from './single';
import { openSiteRole } from './site-role';

const oldestVersion = 180_000;

/** Any number will do, as long as every Jumelage takes the same one. */
const lockKey = 7_586_354_001;

interface Files {
	folder?: string;
	/** Told of each migration when it is done: on a filled database they take their time. */
	onApplied?(name: string, seconds: number): void;
}

const ownFolder = path.join(import.meta.dirname, 'migrations');

/**
 * Brings the database to this program's state, one process at a time, and lets the public site's role log in.
 * All that is new is applied in one transaction: either the whole update took place or nothing of it.
 * @returns the names of the migrations that were applied
 * @throws MigrationRefused with a sentence for the terminal; connection errors come through as they are
 */
export async function migrate(
	databaseUrl: string,
	{ authSecret, ...files }: Files & { authSecret: string },
): Promise<string[]> {
	try {
		return await withClient(databaseUrl, async (client) => {
			await holdMigrations(client);
			// Whatever fails, closing the connection rolls back.
			await client.query('begin');
			const applied = await migrateWithin(client, files);
			await client.query('commit');
			await openSiteRole(client, databaseUrl, authSecret);
			return applied;
		});
	} catch (error) {
		throw named(inPlainWords(error));
	}
}

/**
 * Keeps every other process from migrating this database until the connection closes, on which statements may take their
 * time from now on. Throws MigrationRefused after two minutes, and where PostgreSQL is too old.
 */
export async function holdMigrations(client: Client): Promise<void> {
	await assertVersion(client);
	await client.query(
		`select set_config('lock_timeout', '120s', false), set_config('statement_timeout', '0', false)`,
	);
	try {
		await client.query('select pg_advisory_lock($1)', [lockKey]);
	} catch (error) {
		if ((error as { code?: string }).code !== '55P03') throw error;
		throw new MigrationRefused(
			'Another start has been migrating this database for two minutes; try again later.',
		);
	}
}

/**
 * Applies what is missing, up to the migration called `upTo` if one is named, in the transaction that the caller began
 * and ends. The journal is drizzle's own, so that drizzle-kit can read it as well. Throws MigrationRefused.
 */
export async function migrateWithin(
	client: Client,
	{ folder = ownFolder, onApplied, upTo }: Files & { upTo?: string } = {},
): Promise<string[]> {
	const files = await readMigrations(folder);
	const wanted = upTo ? files.slice(0, files.findIndex(({ name }) => name === upTo) + 1) : files;
	const pending = await pendingMigrations(client, wanted);
	if (pending.length === 0) return [];
	const statements = new Map(
		readMigrationFiles({ migrationsFolder: folder }).map((file) => [file.hash, file.sql]),
	);
	await client.query('create schema if not exists drizzle');
	await client.query(`create table if not exists drizzle.__drizzle_migrations (
		id serial primary key, hash text not null, created_at bigint)`);
	for (const { name, hash, when } of pending) {
		const begun = performance.now();
		try {
			for (const statement of statements.get(hash) ?? []) await client.query(statement);
			// What a migration leaves to be checked on commit would keep the next one from altering the table.
			await client.query('set constraints all immediate');
			await client.query('set constraints all deferred');
		} catch (error) {
			throw refusal(name, error);
		}
		await client.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [
			hash,
			when,
		]);
		onApplied?.(name, (performance.now() - begun) / 1000);
	}
	return pending.map(({ name }) => name);
}

async function assertVersion(client: Client) {
	const {
		rows: [row],
	} = await client.query<{ number: number; name: string }>(
		`select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
	);
	if (row && row.number >= oldestVersion) return;
	throw new MigrationRefused(
		`Jumelage needs PostgreSQL 18 or newer; DATABASE_URL leads to version ${row?.name}.`,
	);
}

async function pendingMigrations(client: Client, files: Migration[]): Promise<Migration[]> {
	const {
		rows: [found],
	} = await client.query<{ journal: boolean; tables: boolean }>(`
		select
			to_regclass('drizzle.__drizzle_migrations') is not null as journal,
			exists (
				select from pg_class c
				where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
					and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
			) as tables`);
	const known = 'select hash from drizzle.__drizzle_migrations order by created_at, id';
	const applied = found?.journal ? (await client.query<{ hash: string }>(known)).rows : [];
	if (applied.length === 0 && found?.tables) {
		throw new MigrationRefused(
			'The database in DATABASE_URL holds tables of another program; Jumelage needs an empty one of its own.',
		);
	}
	for (const [index, { hash }] of applied.entries()) {
		const file = files[index];
		if (file?.hash === hash) continue;
		if (!file) {
			throw new MigrationRefused(
				`The database is newer than this program: it knows ${applied.length} migrations, this program ${files.length}.`,
			);
		}
		const later = files.find((other) => other.hash === hash);
		throw new MigrationRefused(
			later
				? `Migration ${file.name} was skipped: the database already has the later ${later.name}.`
				: `Migration ${file.name} was edited after it had been applied, or the database belongs to another program.`,
		);
	}
	return files.slice(applied.length);
}
