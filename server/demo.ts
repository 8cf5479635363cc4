import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { readJson } from './json-file';
import { inData } from './paths';
import { say } from './say';

export interface Account {
	email: string;
	role: string;
	password: string;
}

export const accountsFile = () => inData('demo-accounts.json');

/** Whether the office has no users yet: then it is filled with the demo, or waits for its first admin. */
export async function isUnused(databaseUrl: string): Promise<boolean> {
	const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
	try {
		const [row] = await sql`select not exists(select from users) as unused`;
		return row?.unused === true;
	} finally {
		await sql.end();
	}
}

export async function fillDemoOffice(databaseUrl: string, secretsDir: string): Promise<Account[]> {
	const { fillDemo } = await import('@/db/demo/fill');
	return fillDemo({ databaseUrl, secretsDir });
}

export function sayAccounts() {
	const accounts = readJson<Account[]>(accountsFile());
	if (!accounts?.length) return;
	say(`Demo accounts (also in ${accountsFile()}):`);
	const width = Math.max(...accounts.map(({ email }) => email.length));
	for (const { email, role, password } of accounts) say(`  ${email.padEnd(width)}  ${password}  ${role}`);
}

/** Whoever reads this terminal may make the first admin; nobody else. */
export const setupToken = () => randomBytes(18).toString('base64url');
