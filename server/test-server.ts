import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { migrate } from '@/db/migrate';
import { hints } from '@/lib/hints/hints';
import { openFrontDoor } from '@/server/front-door';
import { startApplication } from './application';
import { buildIfChanged } from './build';
import { fillDemoOffice } from './demo';
import { root } from './paths';
import { freePort } from './ports';
import { requestLog } from './request-log';
import { applicationEnv } from './settings';
import { throwawayCluster } from './throwaway-cluster';

export interface TestOffice {
	baseUrl: string;
	databaseUrl: string;
	authSecret: string;
	accountsFile: string;
	/** The folder of the published pages, one below it for each build. */
	published: string;
	stop(): Promise<void>;
}

/** A database with the demo in it, for offices to be opened on copies of it. */
export interface FilledDatabase {
	databaseUrl: string;
	accountsFile: string;
}

const authSecret = 'a-secret-for-browser-tests-only-0123456789';

/** A cluster of its own with one migrated database that holds the demo; gone when it stops. */
export async function fillDatabase(): Promise<FilledDatabase & { stop(): Promise<void> }> {
	const cluster = await throwawayCluster();
	const databaseUrl = cluster.ownerUrl();
	await migrate(databaseUrl, { authSecret });
	const accountsFile = path.join(cluster.folder, 'demo-accounts.json');
	await fillDemoOffice(databaseUrl, accountsFile);
	await putHintsAway(databaseUrl);
	return { databaseUrl, accountsFile, stop: () => cluster.stop() };
}

/** The demo's people have long read what sections explain at the first visit. */
async function putHintsAway(databaseUrl: string) {
	const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
	const rows = hints.map((hint) => ({ hint }));
	await sql`insert into dismissed_hints (user_id, hint)
		select id, hint from users, jsonb_to_recordset(${sql.json(rows)}) as away (hint text)`;
	await sql.end();
}

interface Different {
	/** May put something between the office and its database. */
	through?(url: string): Promise<string>;
	/** In ms; tests change something all the time, and rendering each time what nobody asks for took a core. */
	refreshWait?: number;
}

/** A whole office as `npm start` makes it, on a copy of the filled database, on ports of its own, gone when it stops. */
export async function openTestOffice(
	filled: FilledDatabase,
	log: (line: string) => void = () => {},
	{ through = async (url) => url, refreshWait = 120_000 }: Different = {},
): Promise<TestOffice> {
	const buildId = await buildIfChanged();
	const databaseUrl = await copyOf(filled.databaseUrl);
	const seenUrl = await through(databaseUrl);
	const port = await freePort();
	const baseUrl = `http://127.0.0.1:${port}`;
	const folder = mkdtempSync(path.join(os.tmpdir(), 'jumelage-office-'));
	const published = path.join(folder, 'published');
	mkdirSync(published);
	let next: Awaited<ReturnType<typeof startApplication>> | null = null;
	const door = await openFrontDoor({
		port,
		host: '127.0.0.1',
		baseUrl,
		root,
		published,
		buildId,
		databaseUrl: () => seenUrl,
		authSecret,
		upstreamPort: () => next?.port() ?? null,
		refreshWait,
		log,
		answered: requestLog({ write: (line) => log(line.trimEnd()) }),
	});
	next = await startApplication(
		() => ({ ...applicationEnv(seenUrl, authSecret, baseUrl), BACKUP_DIR: path.join(folder, 'backups') }),
		() => door.refresh(),
		log,
	);
	return {
		baseUrl,
		databaseUrl,
		authSecret,
		accountsFile: filled.accountsFile,
		published,
		async stop() {
			await door.stop();
			await next?.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

let copies = 0;

/** PostgreSQL copies a database in a fraction of a second; making and filling one takes many. Gone with its cluster. */
async function copyOf(filledUrl: string) {
	const url = new URL(filledUrl);
	const template = url.pathname.slice(1);
	const name = `${template}_${process.pid}_${++copies}`;
	url.pathname = '/postgres';
	const sql = postgres(url.href, { max: 1, onnotice: () => {} });
	await sql
		.unsafe(`create database ${name} template ${template} strategy file_copy`)
		.finally(() => sql.end());
	url.pathname = `/${name}`;
	return url.href;
}
