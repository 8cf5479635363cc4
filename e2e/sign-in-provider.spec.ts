import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { account, arrange, sessionCookie, sql } from './fixtures';
import { client, startProvider } from './provider';

let office: ChildProcess;
let url: string;
let provider: Awaited<ReturnType<typeof startProvider>>;

const abroad = {
	...{ email: 'abroad@example.org', name: 'Ann Abroad', roles: ['jumelage-staff'] },
	locale: 'en-GB',
};

const freePort = () =>
	new Promise<number>((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	const admin = account('admin');
	provider = await startProvider({
		'subject-1': { email: 'someone@example.org', name: 'Sabine Subjekt', roles: ['jumelage-staff'] },
		'subject-2': { email: admin.email, name: 'Emil E-Mail', roles: ['jumelage-admin'] },
		'subject-3': { email: 'guest@example.org', name: 'Gustav Gast', roles: [] },
		'subject-4': abroad,
	});
	const port = await freePort();
	url = `http://127.0.0.1:${port}`;
	provider.admit(url);
	const env = {
		...process.env,
		NODE_ENV: 'production' as const,
		NEXTAUTH_URL: url,
		BASE_URL: url,
		SITE_DATABASE_URL: process.env.DATABASE_URL,
		OIDC_ISSUER: provider.issuer,
		OIDC_CLIENT_ID: client.id,
		OIDC_CLIENT_SECRET: client.secret,
		OIDC_ROLE_MAP: 'jumelage-admin=admin, jumelage-staff=staff',
		OIDC_LABEL: 'Prüfdienst',
	};
	const args = [
		'node_modules/next/dist/bin/next',
		process.env.E2E_NEXT ?? 'start',
		'-H',
		'127.0.0.1',
		'-p',
		String(port),
	];
	office = spawn(process.execPath, args, {
		env,
		stdio: process.env.JUMELAGE_TEST_LOG ? 'inherit' : 'ignore',
	});
	await expect
		.poll(
			() =>
				fetch(`${url}/de/sign-in`).then(
					(answer) => answer.status,
					() => 0,
				),
			{ timeout: 30_000 },
		)
		.toBe(200);
});

test.afterAll(async () => {
	const gone = new Promise((resolve) => office.once('exit', resolve));
	office.kill();
	await gone;
	await provider.stop();
});

async function signInAtProvider(page: Page, subject: string) {
	await page.goto(`${url}/de/sign-in?next=/de/office/account`);
	await page.getByRole('link', { name: 'Anmelden mit Prüfdienst' }).click();
	await page.getByPlaceholder('Enter any login').fill(subject);
	await page.getByPlaceholder('and password').fill('anything');
	await page.getByRole('button', { name: 'Sign-in' }).click();
	await page.getByRole('button', { name: 'Continue' }).click();
}

const usersOf = (subject: string) =>
	sql`select id, email, role, name from users where oidc_subject = ${subject}`;

test('a subject with a mapped role gets an account, and the same one the next time', async ({ browser }) => {
	for (const round of [1, 2]) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await signInAtProvider(page, 'subject-1');
		await expect(page).toHaveURL(`${url}/de/office/account`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await usersOf('subject-1'), `round ${round}`).toMatchObject([
			{ email: 'someone@example.org', role: 'staff', name: 'Sabine Subjekt' },
		]);
		await context.close();
	}
});

test('the language is the provider’s at first, then the account’s, and is there after signing out', async ({
	browser,
}) => {
	const seen: string[] = [];
	const signInOnce = async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await signInAtProvider(page, 'subject-4');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		seen.push(new URL(page.url()).pathname);
		return { page, done: () => context.close() };
	};
	const first = await signInOnce();
	await first.page.locator('summary').filter({ hasText: 'Ann Abroad' }).click();
	await first.page.getByRole('button', { name: 'Sign out' }).click();
	await expect(first.page).toHaveURL(`${url}/en/sign-in?signedOut=1`);
	await first.done();
	abroad.locale = 'de-DE';
	await (await signInOnce()).done();
	await arrange((tx) => tx`update users set locale = 'de' where oidc_subject = 'subject-4'`);
	abroad.locale = 'en-GB';
	await (await signInOnce()).done();
	expect(seen).toEqual(['/en/office/account', '/en/office/account', '/de/office/account']);
});

test('the e-mail address of an admin opens nothing', async ({ page }) => {
	await signInAtProvider(page, 'subject-2');
	await expect(page).toHaveURL(/sign-in\?error=oidcEmailTaken/);
	await expect(
		page.getByRole('alert').filter({ hasText: 'bereits einen Zugang mit Passwort' }),
	).toBeVisible();
	expect(await usersOf('subject-2')).toHaveLength(0);
});

test('a subject without a role is refused in plain words', async ({ page }) => {
	await signInAtProvider(page, 'subject-3');
	await expect(page).toHaveURL(/sign-in\?error=oidcNoRole/);
	await expect(page.getByRole('alert').filter({ hasText: 'keine Rolle zugewiesen' })).toBeVisible();
	expect(await usersOf('subject-3')).toHaveLength(0);
});

test('an answer that nobody asked for is refused', async ({ page }) => {
	await page.goto(`${url}/api/auth/callback/oidc?code=stolen&state=made-up`);
	await expect(page).toHaveURL(/sign-in\?error=/);
	expect((await page.context().cookies()).map((cookie) => cookie.name)).not.toContain(sessionCookie(url));
});
