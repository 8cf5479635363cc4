import { encode } from 'next-auth/jwt';
import postgres from 'postgres';
import { migrate } from '@/db/migrate';
import { openTestOffice } from '@/server/test-server';
import { sessionCookie, variable } from './fixtures';

/** An office for tests that would disturb the others; `through` may put a relay before its database. */
export async function openOwnOffice(different?: Parameters<typeof openTestOffice>[2]) {
	const log: string[] = [];
	const filled = { databaseUrl: variable('E2E_FILLED_DATABASE'), accountsFile: variable('E2E_ACCOUNTS') };
	const office = await openTestOffice(filled, (line) => log.push(line), different);
	const sql = postgres(office.databaseUrl, { max: 4, onnotice: () => {} });
	return {
		...office,
		sql,
		log,
		/** A session of one of the demo's accounts with this role; answers the value of its cookie. */
		async sessionOf(role: string) {
			const [session] = await sql<{ id: string }[]>`insert into sessions (user_id, user_agent, address)
				select id, 'Test', '127.0.0.1' from users where role = ${role} and active order by id limit 1 returning id`;
			return encode({ token: { sid: session?.id }, secret: office.authSecret, maxAge: 3600 });
		},
		async stop() {
			await sql.end({ timeout: 1 });
			await office.stop();
		},
	};
}

/** An office as it stands before anybody has set it up: migrated, without demo, accounts or records. */
export async function openEmptyOffice() {
	const url = new URL(variable('E2E_FILLED_DATABASE'));
	const name = `empty_${process.pid}_${Date.now().toString(36)}`;
	url.pathname = '/postgres';
	const cluster = postgres(url.href, { max: 1, onnotice: () => {} });
	await cluster.unsafe(`create database ${name}`);
	await cluster.end();
	url.pathname = `/${name}`;
	await migrate(url.href, { authSecret: variable('AUTH_SECRET') });
	const setupToken = `first-${name}`;
	process.env.SETUP_TOKEN = setupToken;
	return { ...(await openTestOffice({ databaseUrl: url.href, accountsFile: '' })), setupToken };
}

export type EmptyOffice = Awaited<ReturnType<typeof openEmptyOffice>>;

export type OwnOffice = Awaited<ReturnType<typeof openOwnOffice>>;

export const cookieWith = (value: string, base: string) => `${sessionCookie(base)}=${value}`;
