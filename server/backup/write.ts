import { randomBytes } from 'node:crypto';
import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Client } from 'pg';
import { addErasures, erasuresIn } from '@/db/erasures';
import { withClient } from '@/db/single';
import { isAlive } from '@/server/processes';
import { PlainError } from '@/server/terminal';
import { keyFrom, type Manifest, manifestFile, sealManifest } from './manifest';
import { checkPart, writePart } from './part';
import { copyOut, plainText, sequencesIn, tablesIn } from './tables';

interface Wanted {
	databaseUrl: string;
	/** The folder that holds all backups. */
	backups: string;
	authSecret: string;
	passphrase?: string;
	program: string;
}

/** Whole backups in the folder, the oldest first. */
export function backupsIn(backups: string): string[] {
	try {
		return readdirSync(backups)
			.filter((name) => /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/.test(name))
			.sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

/**
 * Writes what the office knows at one moment into a folder of its own, while it works on, and reads all of it again. The
 * folder gets its name at the end only: one that was cut off is none. Throws PlainError, and the errors of disk and database.
 */
export async function writeBackup({ databaseUrl, backups, authSecret, passphrase, program }: Wanted) {
	mkdirSync(backups, { recursive: true, mode: 0o700 });
	clearCutOff(backups);
	const made = new Date().toISOString();
	const folder = path.join(backups, `${made.slice(0, 19).replaceAll(':', '-')}Z`);
	const half = `${folder}.half-${process.pid}`;
	mkdirSync(half, { mode: 0o700 });
	try {
		const salt = passphrase ? randomBytes(16).toString('hex') : undefined;
		const key = passphrase && salt ? keyFrom(passphrase, salt) : undefined;
		const copied = await withClient(databaseUrl, (client) => copyAll(client, half, backups, key));
		const own = Readable.from([Buffer.from(JSON.stringify({ authSecret }))]);
		const secrets = await writePart(half, 'secrets.gz', own, key);
		const manifest: Manifest = { format: 1, program, made, ...copied, secrets, salt };
		for (const part of [...manifest.tables, secrets]) await checkPart(half, part, key);
		writeFileSync(path.join(half, manifestFile), sealManifest(manifest, key), { mode: 0o600, flush: true });
		toDisk(half);
		renameSync(half, folder);
		toDisk(backups);
		return { folder, manifest };
	} catch (error) {
		rmSync(half, { recursive: true, force: true });
		throw error;
	}
}

/** Tables are locked against migrations before the moment is chosen; reading and writing go on. */
async function copyAll(client: Client, half: string, backups: string, key?: Buffer) {
	const known = await tablesIn(client);
	if (!known.some(({ table }) => table === 'users'))
		throw new PlainError('There is no office in this database; nothing was backed up.');
	await client.query(
		`set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set lock_timeout = '120s'`,
	);
	await client.query('begin isolation level repeatable read read only');
	await client.query(
		`${plainText}; lock table ${known.map(({ table }) => `public.${table}`).join(', ')} in access share mode`,
	);
	const {
		rows: [state],
	} = await client.query<{
		hash: string;
		count: number;
		postgres: string;
	}>(`select hash, count(*) over ()::int as count,
		current_setting('server_version') as postgres from drizzle.__drizzle_migrations order by created_at desc, id desc limit 1`);
	if (!state) throw new PlainError('This database knows no migrations; nothing was backed up.');
	addErasures(backups, await erasuresIn(async (query) => (await client.query(query)).rows));
	const tables: Manifest['tables'] = [];
	for (const table of await tablesIn(client)) {
		const rows = copyOut(client, table);
		const part = await writePart(half, `${table.table.replaceAll('"', '')}.copy.gz`, rows, key);
		tables.push({ ...table, ...part, rows: rows.rowCount });
	}
	// Counters know no moment: read last, they are never behind the rows.
	const sequences = await sequencesIn(client);
	await client.query('commit');
	const { postgres, ...migration } = state;
	return { postgres, migration, tables, sequences };
}

/** What killed backups left lying there. */
function clearCutOff(backups: string) {
	for (const name of readdirSync(backups)) {
		const pid = Number(/\.half-(\d+)$/.exec(name)?.[1]);
		if (pid && (pid === process.pid || !isAlive(pid)))
			rmSync(path.join(backups, name), { recursive: true, force: true });
	}
}

/** That a file is there stands in its folder, which has to be written, too; Windows does so by itself. */
function toDisk(folder: string) {
	if (process.platform === 'win32') return;
	const handle = openSync(folder, 'r');
	fsyncSync(handle);
	closeSync(handle);
}
