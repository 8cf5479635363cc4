import path from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as drizzleMigrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { type Migration, MigrationRefused, readMigrations } from './migration-files';
import { openSiteRole } from './site-role';

const oldestVersion = 180_000;
/** Any number will do, as long as every Jumelage takes the same one. */
const lockKey = 7_586_354_001;

interface Options {
	authSecret: string;
	folder?: string;
}

/**
 * Brings the database to this program's state, one process at a time, and lets the public site's role log in.
 * @returns the names of the migrations that were applied
 * @throws MigrationRefused with a sentence for the terminal; connection errors come through as they are
 */
export async function migrate(databaseUrl: string, { authSecret, folder }: Options): Promise<string[]> {
	const migrationsFolder = folder ?? path.join(import.meta.dirname, 'migrations');
	const files = await readMigrations(migrationsFolder);
	const sql = postgres(databaseUrl, { max: 1, onnotice: () => {}, connect_timeout: 5 });
	try {
		await assertVersion(sql);
		await sql`select set_config('lock_timeout', '120s', false)`;
		await sql`select pg_advisory_lock(${lockKey})`;
		const pending = await pendingMigrations(sql, files);
		if (pending.length > 0) await drizzleMigrate(drizzle(sql), { migrationsFolder });
		await openSiteRole(sql, databaseUrl, authSecret);
		return pending.map(({ name }) => name);
	} catch (error) {
		throw inPlainWords(error);
	} finally {
		await sql.end({ timeout: 2 });
	}
}

async function assertVersion(sql: postgres.Sql) {
	const [row] =
		await sql`select current_setting('server_version_num')::int as number, current_setting('server_version') as name`;
	if (row?.number >= oldestVersion) return;
	throw new MigrationRefused(
		`Jumelage needs PostgreSQL 18 or newer; DATABASE_URL leads to version ${row?.name}.`,
	);
}

async function pendingMigrations(sql: postgres.Sql, files: Migration[]): Promise<Migration[]> {
	const [found] = await sql`
		select
			to_regclass('drizzle.__drizzle_migrations') is not null as journal,
			exists (
				select from pg_class c
				where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
					and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
			) as tables`;
	const applied = found?.journal
		? await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations order by created_at, id`
		: [];
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

/** Driver errors name SQL and parameters; the person at the terminal needs the reason only. */
function inPlainWords(error: unknown) {
	if (error instanceof MigrationRefused || !(error instanceof Error)) return error;
	const cause = (error.cause instanceof Error ? error.cause : error) as Error & { code?: string };
	if (cause.code === '42501') {
		return new MigrationRefused(
			`The database user lacks a right that the migrations need: ${cause.message}.`,
		);
	}
	if (cause.code === '28P01' || cause.code === '28000' || cause.code === '3D000') {
		return new MigrationRefused(`The database in DATABASE_URL can't be opened: ${cause.message}.`);
	}
	if (cause.code === '55P03') {
		return new MigrationRefused(
			'Another start has been migrating this database for two minutes; try again later.',
		);
	}
	return error === cause || !/^[0-9A-Z]{5}$/.test(cause.code ?? '')
		? cause
		: new MigrationRefused(`A migration failed and was rolled back: ${cause.message}.`);
}
