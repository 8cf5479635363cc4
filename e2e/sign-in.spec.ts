import type { Locator } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { deviceCookie } from '@/lib/auth/cookies';
import { account, arrange, baseUrl, expect, openSession, sessionCookie, signInAs, test } from './fixtures';
import { newUser } from './test-records';

const password = 'sieben blaue Boote im Nebel';
const email = () => `${crypto.randomUUID().slice(0, 8)}@example.org`;

type Page = Parameters<Parameters<typeof test>[2]>[0]['page'];

async function fillSignIn(page: Page, who: { email: string; password: string }, next = '/de/office/account') {
	await page.goto(`/de/sign-in?next=${encodeURIComponent(next)}`);
	await page.getByLabel('E-Mail-Adresse').fill(who.email);
	await page.getByLabel('Passwort').fill(who.password);
	await page.getByRole('button', { name: 'Anmelden' }).click();
}

/** Presses until it opens: a button that the server has drawn answers only once its script is there. */
const opens = (what: Locator, button: Locator) =>
	expect(async () => {
		if (!(await what.isVisible())) await button.click();
		await expect(what).toBeVisible({ timeout: 1000 });
	}).toPass();

/** Invites somebody as the admin on `page`; answers the one-time link. */
async function invite(page: Page, address: string) {
	await page.goto('/de/office/users/new');
	await page.getByLabel('Name').fill('Berta Beispiel');
	await page.getByLabel('E-Mail-Adresse').fill(address);
	await page.getByRole('button', { name: 'Einladen' }).click();
	return page.getByLabel('Link zum Weitergeben').inputValue();
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a wrong password is refused and the address kept; the right one leads on', async ({ page }) => {
		const admin = account('admin');
		await fillSignIn(page, { ...admin, password: 'falsch falsch falsch' });
		await expect(page.getByRole('alert').filter({ hasText: 'nicht richtig' })).toBeVisible();
		await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue(admin.email);
		await page.getByLabel('Passwort').fill(admin.password);
		await page.getByRole('button', { name: 'Anmelden' }).click();
		await expect(page).toHaveURL('/de/office/account');
	});

	test('whoever works in English comes back to English, whatever the language of the link', async ({
		page,
	}) => {
		const user = await newUser('reader');
		const { email, password } = account('reader');
		await arrange(
			(tx) => tx`update users set locale = 'en', password_hash =
			(select password_hash from users where email = ${email}) where id = ${user.id}`,
		);
		await fillSignIn(page, { email: user.email, password }, '/de/office/visits?page=2');
		await expect(page).toHaveURL('/en/office/visits?page=2');
		await page.goto('/de/sign-in?next=/de/office/account');
		await expect(page).toHaveURL('/en/office/account');
		await page.context().clearCookies();
		await page.goto('/de/sign-in');
		await page.getByLabel('E-Mail-Adresse').fill(user.email);
		await page.getByLabel('Passwort').fill(password);
		await page.getByRole('button', { name: 'Anmelden' }).click();
		await expect(page).toHaveURL('/en/office');
	});

	test('nobody is led to another host', async ({ page }) => {
		for (const next of [
			'https://evil.example/',
			'//evil.example/de/',
			'/\\evil.example',
			'/de//evil.example',
		]) {
			await page.context().clearCookies();
			await fillSignIn(page, account('reader'), next);
			await expect(page).toHaveURL('/de/office');
		}
	});
});

test('a session cookie copied before signing out opens nothing afterwards', async ({ page, browser }) => {
	await fillSignIn(page, account('staff'));
	await expect(page).toHaveURL('/de/office/account');
	const stolen = (await page.context().cookies()).filter(({ name }) => name === sessionCookie());
	expect(stolen).toMatchObject([{ httpOnly: true, sameSite: 'Lax' }]);
	const headers = { origin: baseUrl() };
	const form = { next: '/de/' };
	const out = await page.request.post('/api/auth/signout', { headers, form, maxRedirects: 0 });
	expect(out.headers()['clear-site-data']).toBe('"cache", "storage"');
	const left = (await page.context().cookies()).map(({ name }) => name);
	expect(left).not.toContain(sessionCookie());
	expect(left, 'the known device stays').toContain(deviceCookie(baseUrl()));
	const thief = await browser.newContext();
	await thief.addCookies(stolen);
	const there = await thief.newPage();
	await there.goto('/de/office/account');
	await expect(there).toHaveURL(/\/de\/sign-in/);
	await thief.close();
});

test('a session given before signing in is not the one after', async ({ page, context }) => {
	const value = await openSession(account('reader').email);
	await context.addCookies([{ name: sessionCookie(), value, url: baseUrl() }]);
	const { email: address, password: secret } = account('staff');
	const form = { email: address, password: secret, next: '/de/office' };
	await page.request.post('/api/auth/callback/credentials', { headers: { origin: baseUrl() }, form });
	const [after] = (await context.cookies()).filter(({ name }) => name === sessionCookie());
	expect(after?.value).not.toBe(value);
	const old = await page.request.get('/de/office', {
		headers: { cookie: `${sessionCookie()}=${value}` },
		maxRedirects: 0,
	});
	expect(old.status()).toBeGreaterThanOrEqual(300);
});

test('only our own pages can sign somebody in or out', async ({ request }) => {
	const { email: address, password: secret } = account('reader');
	const post = (headers: Record<string, string>) =>
		request.post('/api/auth/callback/credentials', {
			headers,
			form: { email: address, password: secret },
			maxRedirects: 0,
		});
	expect((await post({ origin: 'https://evil.example' })).status()).toBe(403);
	expect((await post({ origin: baseUrl(), 'sec-fetch-site': 'cross-site' })).status()).toBe(403);
	expect((await post({ origin: 'null' })).status()).toBe(403);
	expect((await post({})).status()).toBe(403);
	expect((await post({ origin: baseUrl() })).status()).toBe(303);
});

test('an invited person sets a password once, adds a second factor, and is locked out when disabled', async ({
	page,
	browser,
	context,
}) => {
	test.slow();
	await signInAs(context, 'admin');
	const address = email();
	const link = await invite(page, address);

	const hers = await browser.newContext({ baseURL: baseUrl() });
	const her = await hers.newPage();
	const setPassword = async (secret: string) => {
		await her.getByLabel('Neues Passwort', { exact: true }).fill(secret);
		await her.getByLabel('Neues Passwort wiederholen').fill(secret);
		await her.getByRole('button', { name: 'Passwort speichern' }).click();
	};
	await her.goto(link);
	await setPassword('passwort12345');
	await expect(her.getByText('gehört zu den häufig verwendeten')).toBeVisible();
	await setPassword(password);
	await expect(her.getByText('Das Passwort ist gesetzt')).toBeVisible();
	await her.goto(link);
	await expect(her.getByRole('heading', { name: 'Link nicht mehr gültig' })).toBeVisible();

	await fillSignIn(her, { email: address, password });
	const dialog = her.getByRole('dialog');
	await opens(dialog, her.getByRole('button', { name: /^Zweiten Faktor einrichten/ }));
	await dialog.getByLabel('Passwort zur Bestätigung').fill(password);
	await dialog.getByRole('button', { name: 'Zweiten Faktor einrichten', exact: true }).click();
	await expect(her.getByRole('img', { name: 'QR-Code' })).toBeVisible();
	const key = (await her.locator('code').first().textContent())?.replaceAll(' ', '') ?? '';
	const recovery = (await her.locator('.recovery-codes code').first().textContent()) ?? '';
	const code = new TOTP({ secret: Secret.fromBase32(key) }).generate();
	await her.getByLabel(/^3\./).fill(code);
	await her.getByRole('button', { name: 'Bestätigen' }).click();
	await expect(her.getByText('Unbenutzte Wiederherstellungscodes: 8')).toBeVisible();

	await hers.clearCookies();
	await fillSignIn(her, { email: address, password });
	await her.getByLabel('Code').fill(code);
	await her.getByRole('button', { name: 'Bestätigen' }).click();
	await expect(her.getByRole('alert').filter({ hasText: 'wurde schon verwendet' })).toBeVisible();
	await her.getByLabel('Code').fill(recovery);
	await her.getByRole('button', { name: 'Bestätigen' }).click();
	await expect(her).toHaveURL('/de/office/account');

	await page.reload();
	await page
		.getByRole('main')
		.getByRole('button', { name: /^(Mehr|Weitere|Aktionen)/ })
		.click();
	await page.getByRole('menuitem', { name: /^Konto sperren/ }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Konto sperren', exact: true }).click();
	await expect(page.getByText('Das Konto ist gesperrt')).toBeVisible();
	await her.reload();
	await expect(her).toHaveURL(/\/de\/sign-in/);
	await hers.close();
});
