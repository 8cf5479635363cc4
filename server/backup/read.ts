import path from 'node:path';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import type { Erasures } from '@/db/erasures';
import { holdMigrations, migrateWithin } from '@/db/migrate';
import { readMigrations } from '@/db/migration-files';
import { inPlainWords } from '@/db/migration-refusals';
import { withClient } from '@/db/single';
import { PlainError, print } from '@/server/terminal';
import { makeRoom } from './empty';
import { eraseAgain } from './erase-again';
import { openManifest } from './manifest';
import { checkPart, readPart } from './part';
import { hashOf, plainText, tablesIn } from './tables';

/** A backup of which every byte is as it was written, and that this program can read. */
export async function openBackup(folder: string, passphrase?: string) {
	const { manifest, key } = openManifest(folder, passphrase);
	const known = await readMigrations(path.join(import.meta.dirname, '..', '..', 'db', 'migrations'));
	const migration = known.find(({ hash }) => hash === manifest.migration.hash);
	if (!migration)
		throw new PlainError(
			manifest.migration.count > known.length
				? `The backup is newer than this program: it knows ${manifest.migration.count} migrations, this program ${known.length}.`
				: 'The backup was made by another program, or a migration was edited since.',
		);
	for (const part of [...manifest.tables, manifest.secrets]) await checkPart(folder, part, key);
	const chunks: Buffer[] = [];
	await readPart(folder, manifest.secrets, key, async (source) => {
		for await (const chunk of source) chunks.push(chunk);
	});
	const { authSecret } = JSON.parse(Buffer.concat(chunks).toString()) as { authSecret: string };
	return { folder, manifest, key, migration: migration.name, authSecret };
}

export type Backup = Awaited<ReturnType<typeof openBackup>>;

/**
 * Restores into an empty database in one transaction, so that it holds all of the office or nothing: migrated to where
 * the backup was made, filled, compared, migrated on, and rid of whom `erased` names. `beforeCommit` is the last that can
 * still fail. Throws PlainError and MigrationRefused with a sentence for the terminal.
 */
export async function restoreInto(
	databaseUrl: string,
	backup: Backup,
	{ erased, beforeCommit }: { erased: Erasures | null; beforeCommit(): void },
) {
	try {
		return await withClient(databaseUrl, async (client) => {
			await holdMigrations(client);
			await client.query('begin');
			await makeRoom(client);
			await migrateWithin(client, { upTo: backup.migration });
			await fill(client, backup);
			const migrated = await migrateWithin(client);
			await endAccess(client);
			const again = await eraseAgain(client, erased ?? { people: [], rounds: [] });
			beforeCommit();
			await client.query('commit');
			await client.query('analyze');
			return { migrated, ...again };
		});
	} catch (error) {
		if ((error as { code?: string }).code === '53100')
			throw new PlainError("The database's disk is full; nothing was restored.", { cause: error });
		throw inPlainWords(error);
	}
}

/** Foreign keys come back when all rows are there; triggers have had their say when the rows were written first. */
async function fill(client: Client, { folder, manifest, key }: Backup) {
	await client.query(plainText);
	const { rows: foreignKeys } = await client.query<{ table: string; name: string; rule: string }>(`
		select conrelid::regclass::text as table, format('%I', conname) as name, pg_get_constraintdef(oid) as rule
		from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`);
	const tables = (await tablesIn(client)).map(({ table }) => table);
	for (const { table, name } of foreignKeys)
		await client.query(`alter table ${table} drop constraint ${name}`);
	for (const table of tables) await client.query(`alter table public.${table} disable trigger user`);
	await client.query(`truncate ${tables.map((table) => `public.${table}`).join(', ')}`);
	for (const part of manifest.tables) {
		const { table, columns, rows, content } = part;
		if (!tables.includes(table)) {
			print(`  ${table} is no table of this program and is left out.`);
			continue;
		}
		const stream = client.query(from(`copy public.${table} (${columns.join(', ')}) from stdin`));
		await readPart(folder, part, key, stream);
		if (stream.rowCount !== rows || (await hashOf(client, part)) !== content)
			throw new PlainError(`${table} came out otherwise than it went in; nothing was restored.`);
	}
	for (const { name, last } of manifest.sequences)
		if (last) await client.query('select setval($1::regclass, $2)', [name, last]);
	for (const table of tables) await client.query(`alter table public.${table} enable trigger user`);
	for (const { table, name, rule } of foreignKeys)
		await client.query(`alter table ${table} add constraint ${name} ${rule}`);
}

/** What ended after the backup was made, a session signed out or a link used, must not begin anew. */
async function endAccess(client: Client) {
	await client.query(`select set_config('jumelage.actor_name', 'Wiederherstellung', true)`);
	await client.query('update sessions set ended_at = now() where ended_at is null');
	await client.query(
		'update access_links set expires_at = now() where used_at is null and expires_at > now()',
	);
}
