import type { Browser } from 'puppeteer-core';
import { firefoxPage, named, openFirefox, printedPages, visit } from './firefox';
import { account, expect, sql, test } from './fixtures';
import { newVisit } from './office-steps';
import { token } from './test-records';

// One Firefox serves all of them.
test.describe.configure({ mode: 'default' });

let firefox: Browser;

test.beforeAll(async () => {
	// On a fresh machine it is installed first.
	test.setTimeout(300_000);
	firefox = await openFirefox();
});

test.afterAll(() => firefox?.close());

test('Firefox: signing in by the form leads to the office', async () => {
	const { page, close } = await firefoxPage(firefox);
	const { email, password } = account('staff');
	await visit(page, '/de/sign-in?next=/de/office/account');
	await page.locator('input[type=email]').fill(email);
	await page.locator('input[type=password]').fill(password);
	await Promise.all([page.waitForNavigation(), named(page, 'button', 'Anmelden').click()]);
	expect(new URL(page.url()).pathname).toBe('/de/office/account');
	await close();
});

test('Firefox: a list is searched, and its row opens the record', async () => {
	const { page, close } = await firefoxPage(firefox, 'reader');
	const { title, address } = await newVisit({ title: `Fuchsbau ${token()}` });
	await visit(page, '/de/office/visits');
	await page.locator('main input[type=search]').fill(title);
	await page.waitForFunction(() => document.querySelectorAll('main tbody tr').length === 1);
	await named(page, 'link', title).click();
	await page.waitForFunction((path) => location.pathname === path, {}, address);
	await page.waitForSelector(`h1::-p-text(${title})`);
	await close();
});

test('Firefox: a form refuses in words and saves, a dialog takes and gives back the focus', async () => {
	const { page, close } = await firefoxPage(firefox, 'manager');
	const title = `Fuchsbau ${token()}`;
	await visit(page, '/de/office/visits/new');
	await page.locator('input[name=title]').fill(title);
	await named(page, 'button', 'Speichern').click();
	await page.waitForSelector('::-p-text(Angaben sind zu prüfen)');
	const partnership = await page.waitForSelector('input[role=combobox]');
	await partnership?.type('wielkopolska');
	await page.locator('[role=option]::-p-text(Wielkopolska)').click();
	await page.locator('input[name=startsOn]').fill('3.12.2030');
	await named(page, 'button', 'Speichern').click();
	await page.waitForSelector(`h1::-p-text(${title})`);
	expect(await sql`select id from visits where title = ${title}`).toHaveLength(1);

	await visit(page, (await newVisit()).address);
	await named(page, 'button', 'Besuch bestätigen …').click();
	await page.waitForFunction(() => document.activeElement?.closest('dialog[open]'));
	await page.keyboard.press('Escape');
	await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Besuch bestätigen'));
	await close();
});

test('Firefox: a short visit takes one page', async () => {
	const { page, close } = await firefoxPage(firefox, 'staff');
	const { address } = await newVisit();
	await visit(page, address);
	expect(await printedPages(page)).toBe(1);
	await close();
});
