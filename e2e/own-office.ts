import { encode } from 'next-auth/jwt';
import postgres from 'postgres';
import { openTestOffice } from '@/server/test-office';
import { sessionCookie, variable } from './fixtures';

/** An office for tests that would disturb the others; `through` may put a relay before its database. */
export async function openOwnOffice(through?: (url: string) => Promise<string>) {
	const log: string[] = [];
	const filled = { databaseUrl: variable('E2E_FILLED_DATABASE'), accountsFile: variable('E2E_ACCOUNTS') };
	const office = await openTestOffice(filled, (line) => log.push(line), through);
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

export type OwnOffice = Awaited<ReturnType<typeof openOwnOffice>>;

export const cookieWith = (value: string, base: string) => `${sessionCookie(base)}=${value}`;
