import type { Logger } from 'drizzle-orm';
import { read } from '@/settings/read';
import { type Database, databaseOver, refuseInsideTransaction, type Transaction } from './office-session';
import { Pool } from './pool';

export { type Database, refuseInsideTransaction, type Transaction };
/** What a query needs: the database, or the transaction that a command runs in. */
export type Db = Database | Transaction;

type Opened = ReturnType<typeof openDatabase>;
type Connections = {
	office: Database;
	slow: Database;
	site: Database;
	pools?: Record<'office' | 'slow' | 'site', Opened['figures']>;
	close: () => Promise<void>;
};

type Options = {
	max?: number;
	logger?: Logger;
	patience?: number;
	lock_timeout?: number;
	statement_timeout?: number;
	query_timeout?: number;
};

/** Whoever asks the office is told within three seconds that all connections are held; commands wait longer for locks. */
const quick = { patience: 1_500, lock_timeout: 1_200 };

/** Opens a database as the office does, with its limits. In the office itself `connections` has done so already. */
export function openDatabase(url: string, { max = 4, logger, ...limits }: Options = {}) {
	const pool = new Pool(url, {
		max,
		application_name: 'jumelage',
		idleTimeoutMillis: 60_000,
		maxLifetimeSeconds: 1800,
		statement_timeout: 15_000,
		idle_in_transaction_session_timeout: 30_000,
		lock_timeout: 5_000,
		// Longer than PostgreSQL takes to give a statement up: then it is the line that is silent.
		query_timeout: 20_000,
		...limits,
	});
	return { db: databaseOver(pool, logger), figures: () => pool.figures, close: () => pool.end() };
}

/** A page asks several times, and only changes of the schema lock what it reads. */
const quicker = { patience: 1_000, lock_timeout: 500 };

/** What is read in turn (lib/turns.ts) may take longer: nobody else waits for these connections. */
const slow = { ...quick, patience: 15_000, statement_timeout: 30_000, query_timeout: 35_000 };
const slowConnections = 6;

function open(url: string | undefined, name: string, max: number, limits = quick) {
	if (!url) throw new Error(`${name} is not set: name a PostgreSQL, or let npm start do it`);
	return openDatabase(url, { max, ...limits });
}

function connect(): Connections {
	const office = open(read('DATABASE_URL'), 'DATABASE_URL', read('DATABASE_POOL'));
	const slowly = open(read('DATABASE_URL'), 'DATABASE_URL', slowConnections, slow);
	const site = open(read('SITE_DATABASE_URL'), 'SITE_DATABASE_URL', 4, quicker);
	return {
		office: office.db,
		slow: slowly.db,
		site: site.db,
		pools: { office: office.figures, slow: slowly.figures, site: site.figures },
		close: async () => {
			delete kept.jumelageConnections;
			await Promise.all([office.close(), slowly.close(), site.close()]);
		},
	};
}

const kept = globalThis as { jumelageConnections?: Connections };

/** The connections of this process, opened at the first call. */
export function connections(): Connections {
	kept.jumelageConnections ??= connect();
	return kept.jumelageConnections;
}

/** What the pools of this process hold, by name; empty before anybody has asked the database. */
export const openPools = () =>
	Object.fromEntries(
		Object.entries(kept.jumelageConnections?.pools ?? {}).map(([name, figures]) => [name, figures()]),
	);

/** The office's database. */
export const db = (): Database => connections().office;

/** The office's database over connections of their own, for what takes long and is therefore read in turn. */
export const slowDb = (): Database => connections().slow;

/** The public site's database: a role that reads the views of schema `site` and nothing else. */
export const siteDb = (): Database => connections().site;
