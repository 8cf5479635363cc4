import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withClient } from '@/db/single';
import { ownFolder, type Place } from './postgres-place';
import type { secrets } from './secrets';
import { PlainError } from './terminal';

/** Makes the folder of a new cluster beside its final place, so that a kill leaves no half one behind. */
export async function createCluster(place: Place, keys: ReturnType<typeof secrets>) {
	const parent = path.dirname(place.cluster);
	const half = `${path.basename(place.cluster)}.new-`;
	for (const name of readdirSync(parent)) {
		if (name.startsWith(half)) rmSync(path.join(parent, name), { recursive: true, force: true });
	}
	if (existsSync(path.join(place.cluster, 'PG_VERSION'))) return;
	rmSync(place.cluster, { recursive: true, force: true });

	const fresh = path.join(parent, `${half}${process.pid}`);
	const passwordFile = path.join(parent, `${half}${process.pid}.password`);
	writeFileSync(passwordFile, keys.superuserPassword, { mode: 0o600 });
	if (place.account.uid !== undefined && place.account.gid !== undefined) {
		chownSync(passwordFile, place.account.uid, place.account.gid);
	}
	try {
		// ICU sorts; the C library's locale only classifies bytes. Not every system has C.UTF-8.
		const first = await initdb(place, fresh, passwordFile, 'C.UTF-8');
		const failure = first === null ? null : await initdb(place, fresh, passwordFile, 'C');
		if (failure !== null) throw new PlainError(`The database could not be created: ${failure}`);
		await createOwner(place, fresh, keys.ownerPassword);
	} finally {
		rmSync(passwordFile, { force: true });
	}
	renameSync(fresh, place.cluster);
}

function initdb(place: Place, folder: string, passwordFile: string, locale: string): Promise<string | null> {
	rmSync(folder, { recursive: true, force: true });
	ownFolder(folder, place.account);
	const flags = [
		`--pgdata=${folder}`,
		'--username=postgres',
		`--pwfile=${passwordFile}`,
		'--auth=scram-sha-256',
		'--encoding=UTF8',
		'--locale-provider=icu',
		'--icu-locale=de-DE',
		`--locale=${locale}`,
		'--lc-messages=C',
		'--no-instructions',
	];
	return new Promise((resolve) => {
		const child = spawn(path.join(place.binaries, 'bin', 'initdb'), flags, {
			...place.account,
			cwd: '/',
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		let errors = '';
		child.stderr.on('data', (chunk) => {
			errors += chunk;
		});
		child.once('error', (error) => resolve(error.message));
		child.once('close', (code) => resolve(code === 0 ? null : errors.trim() || `initdb ended with ${code}`));
	});
}

/** The office works as an ordinary role, so that nothing comes to depend on being superuser. */
async function createOwner(place: Place, folder: string, password: string) {
	const statements = [
		`CREATE ROLE jumelage LOGIN CREATEROLE CREATEDB PASSWORD '${password}';`,
		'CREATE DATABASE jumelage OWNER jumelage;',
	];
	const result = spawnSync(
		path.join(place.binaries, 'bin', 'postgres'),
		['--single', '-D', folder, 'postgres'],
		{
			...place.account,
			cwd: '/',
			input: `${statements.join('\n')}\n`,
			encoding: 'utf8',
		},
	);
	if (result.status !== 0) throw new PlainError(`The database could not be created: ${result.stderr}`);
}

/** Throws everything away; the next start fills it anew. */
export async function recreateDatabase(superuserUrl: string, name: string) {
	await withClient(superuserUrl, async (client) => {
		await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
		await client.query(`CREATE DATABASE "${name}" OWNER jumelage`);
	});
}
