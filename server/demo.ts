import { randomBytes } from 'node:crypto';
import { withClient } from '@/db/single';
import { readJson, writeJson } from './json-file';
import { inData } from './paths';
import { allowServerOnly } from './server-only-allowed';
import { print } from './terminal';

export interface Account {
	email: string;
	role: string;
	password: string;
}

export const accountsFile = () => inData('demo-accounts.json');

/** Whether the office has no users yet: then it is filled with the demo, or waits for its first admin. */
export async function isUnused(databaseUrl: string): Promise<boolean> {
	const unused = 'select not exists(select from users) as unused';
	const { rows } = await withClient(databaseUrl, (client) => client.query<{ unused: boolean }>(unused));
	return rows[0]?.unused === true;
}

/** The accounts stand in the file before anybody is told that the office is ready. */
export async function fillDemoOffice(databaseUrl: string, file = accountsFile()) {
	allowServerOnly();
	const [{ fillDemo }, { hashPassword }] = await Promise.all([
		import('@/db/demo/fill'),
		import('@/lib/auth/password'),
	]);
	const accounts = await fillDemo({ databaseUrl, hashPassword });
	if (accounts.length > 0) writeJson(file, accounts);
}

export function sayAccounts() {
	const accounts = readJson<Account[]>(accountsFile());
	if (!accounts?.length) return;
	// A journal keeps what it is told for years, and has other readers than the file.
	if (!process.stdout.isTTY) return print(`The demo's accounts and passwords stand in ${accountsFile()}.`);
	print(`Demo accounts (also in ${accountsFile()}):`);
	const width = Math.max(...accounts.map(({ email }) => email.length));
	for (const { email, role, password } of accounts) print(`  ${email.padEnd(width)}  ${password}  ${role}`);
}

/** Whoever reads this terminal may make the first admin; nobody else. */
export const setupToken = () => randomBytes(18).toString('base64url');
