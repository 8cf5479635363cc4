import { readFileSync } from 'node:fs';
import { type BrowserContext, test as base } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import postgres from 'postgres';
import { sessionCookie as nameOfSessionCookie } from '@/lib/auth/cookies';

export const roles = ['reader', 'representative', 'staff', 'manager', 'admin'] as const;
export type Role = (typeof roles)[number];

type Account = { email: string; role: Role; password: string };

/** What the global setup has left in the environment. */
export const variable = (name: string) => {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is missing: run the specs through npm run test:e2e`);
	return value;
};

export const baseUrl = () => variable('E2E_BASE_URL');

/** The demo accounts, one of each role. */
export function account(role: Role): Account {
	const accounts: Account[] = JSON.parse(readFileSync(variable('E2E_ACCOUNTS'), 'utf8'));
	const found = accounts.find((each) => each.role === role);
	if (!found) throw new Error(`the demo has no ${role}`);
	return found;
}

/** The database behind the office under test; for looking and for arranging, not for what is being tested. */
export const sql = postgres(variable('DATABASE_URL'), { max: 4, onnotice: () => {} });

/** Writes as the tests' own actor, whom the history names. */
export const arrange = <T>(work: (tx: postgres.TransactionSql) => Promise<T>, at: postgres.Sql = sql) =>
	at.begin(async (tx) => {
		await tx`select set_config('jumelage.actor_name', 'Test', true)`;
		return work(tx);
	});

/** A session as signing in makes it, without the form; answers the value of its cookie. */
export async function openSession(email: string): Promise<string> {
	const [session] = await sql<{ id: string }[]>`
		insert into sessions (user_id, user_agent, address)
		select id, 'Playwright', '127.0.0.1' from users where email = ${email} returning id`;
	if (!session) throw new Error(`no user ${email}`);
	return encode({ token: { sid: session.id }, secret: variable('AUTH_SECRET'), maxAge: 3600 });
}

/** Its name has the port of the office it is for. */
export const sessionCookie = (base = baseUrl()) => nameOfSessionCookie(base);

export async function signInAs(context: BrowserContext, role: Role) {
	await carry(context, { cookie: `${sessionCookie()}=${await openSession(account(role).email)}` });
}

/** Gives the browser the session of somebody; `cookie` is as its header has it. */
export const carry = (context: BrowserContext, { cookie }: { cookie: string }) => {
	const [name = '', ...value] = cookie.split('=');
	return context.addCookies([
		{ name, value: value.join('='), url: baseUrl(), httpOnly: true, sameSite: 'Lax' },
	]);
};

/**
 * Every test looks over the browser's shoulder: no script error, no breach of the content security policy, and not
 * one request to another host.
 */
export const test = base.extend<{ as: (role: Role) => Promise<void>; watched: undefined }>({
	as: async ({ context }, use) => {
		await use((role) => signInAs(context, role));
	},
	watched: [
		async ({ page }, use) => {
			const complaints: string[] = [];
			page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
			page.on('console', (message) => {
				if (/Content.Security.Policy|hydrat/i.test(message.text())) complaints.push(message.text());
			});
			page.on('request', (request) => {
				const { hostname, protocol } = new URL(request.url());
				if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1')
					complaints.push(`request to ${request.url()}`);
			});
			await use(undefined);
			base.expect(complaints).toEqual([]);
		},
		{ auto: true },
	],
});

export const expect = base.expect;
