import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { PlainError } from './terminal';

/** PostgreSQL refuses to run as root: whom it runs as instead. Empty for an ordinary user. */
export interface Account {
	uid?: number;
	gid?: number;
}

const idOf = (flag: '-u' | '-g', name: string) => {
	const result = spawnSync('id', [flag, name], { encoding: 'utf8' });
	return result.status === 0 ? Number(result.stdout) : null;
};

function accountNamed(name: string): Account | null {
	const uid = idOf('-u', name);
	const gid = idOf('-g', name);
	return uid === null || gid === null ? null : { uid, gid };
}

/** The owner of an existing cluster goes first: it may have been made by an ordinary user. */
export function postgresAccount(clusterDir: string): Account {
	if (process.getuid?.() !== 0) return {};
	try {
		const { uid, gid } = statSync(clusterDir);
		if (uid !== 0) return { uid, gid };
	} catch {}
	const existing = accountNamed('postgres');
	if (existing) return existing;
	spawnSync('groupadd', ['--system', 'postgres']);
	spawnSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
	const made = accountNamed('postgres') ?? accountNamed('nobody');
	if (!made)
		throw new PlainError('PostgreSQL may not run as root and no user "postgres" could be made for it.');
	return made;
}

/** Whether that account may enter (and write to) the folder: root's home usually keeps it out. */
export function canUse(account: Account, folder: string, right: '-x' | '-w') {
	if (account.uid === undefined) return true;
	const script = right === '-w' ? 'test -x "$1" && test -w "$1"' : 'test -x "$1"';
	return spawnSync('/bin/sh', ['-c', script, 'sh', folder], { ...account, cwd: '/' }).status === 0;
}
