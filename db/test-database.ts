import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { siteDatabaseUrl } from './site-role';

export interface TestDatabase {
	/** As the office: owner of everything. */
	url: string;
	/** As the public site: reads the views of schema `site`. */
	siteUrl: string;
	drop(): Promise<void>;
}

/** A fresh, empty database for one test file; migrated, unless the test is about migrating. */
export async function createTestDatabase({ migrated = true } = {}): Promise<TestDatabase> {
	// biome-ignore lint/style/noProcessEnv: the address comes from vitest's global setup
	const { TEST_TEMPLATE_URL, AUTH_SECRET = '' } = process.env;
	if (!TEST_TEMPLATE_URL) throw new Error('TEST_TEMPLATE_URL is missing: run the tests through vitest.');
	const url = new URL(TEST_TEMPLATE_URL);
	const template = migrated ? url.pathname.slice(1) : 'template1';
	const name = `test_${randomBytes(6).toString('hex')}`;
	// Copying files writes no log; a hundred copies through the log are over a gigabyte of it.
	await administer((sql) => sql.unsafe(`create database ${name} template ${template} strategy file_copy`));
	url.pathname = `/${name}`;
	return {
		url: url.href,
		siteUrl: siteDatabaseUrl(url.href, AUTH_SECRET),
		drop: () => administer((sql) => drop(sql, name)),
	};
}

/** An autovacuum at work in it may not be ended by its owner (`insufficient_privilege`), and is gone soon. */
async function drop(sql: postgres.Sql, name: string) {
	for (let left = 50; ; left -= 1) {
		try {
			return await sql.unsafe(`drop database if exists ${name} with (force)`);
		} catch (error) {
			if (left === 0 || !(error instanceof postgres.PostgresError) || error.code !== '42501') throw error;
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
	}
}

async function administer(work: (sql: postgres.Sql) => PromiseLike<unknown>) {
	// biome-ignore lint/style/noProcessEnv: the address comes from vitest's global setup
	const url = new URL(process.env.TEST_TEMPLATE_URL ?? '');
	url.pathname = '/postgres';
	const sql = postgres(url.href, { max: 1, onnotice: () => {} });
	try {
		await work(sql);
	} finally {
		await sql.end();
	}
}
