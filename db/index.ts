import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Options } from 'postgres';
import { read } from '@/settings/read';

export type Database = PostgresJsDatabase;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
/** What a query needs: the database, or the transaction that a command runs in. */
export type Db = Database | Transaction;

type Connections = { office: Database; site: Database; close: () => Promise<void> };

const options: Options<Record<string, never>> = {
	connect_timeout: 3,
	idle_timeout: 60,
	max_lifetime: 1800,
	onnotice: () => {},
	connection: { statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000, lock_timeout: 5_000 },
};

function open(url: string | undefined, name: string, max: number) {
	if (!url) throw new Error(`${name} is not set: name a PostgreSQL, or let npm start do it`);
	return postgres(url, {
		...options,
		max,
		connection: { ...options.connection, application_name: 'jumelage' },
	});
}

function connect(): Connections {
	const office = open(read('DATABASE_URL'), 'DATABASE_URL', read('DATABASE_POOL'));
	const site = open(read('SITE_DATABASE_URL'), 'SITE_DATABASE_URL', 4);
	return {
		office: drizzle(office),
		site: drizzle(site),
		close: async () => {
			await Promise.all([office.end({ timeout: 5 }), site.end({ timeout: 5 })]);
		},
	};
}

const kept = globalThis as { jumelageConnections?: Connections };

/** The connections of this process, opened at the first call. */
export function connections(): Connections {
	kept.jumelageConnections ??= connect();
	return kept.jumelageConnections;
}

/** The office's database. */
export const db = (): Database => connections().office;

/** The public site's database: a role that reads the views of schema `site` and nothing else. */
export const siteDb = (): Database => connections().site;
