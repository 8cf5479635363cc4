import type { Page } from '@playwright/test';
import { open, ready } from './desk';
import { expect, test } from './fixtures';
import { pageRules } from './oracle';
import { type EmptyOffice, openEmptyOffice } from './own-office';

const password = 'acht graue Dohlen fliegen';
const email = 'erste@example.org';

const unmeant = /Filter entfernen|Filter ändern|mit allen Partnern|Suchwort ändern/i;

let office: EmptyOffice;
test.describe.configure({ mode: 'serial', timeout: 300_000 });
test.beforeAll(async () => {
	office = await openEmptyOffice();
});
test.afterAll(() => office.stop());

async function signIn(page: Page) {
	await page.goto(`${office.baseUrl}/de/sign-in`);
	await page.getByLabel('E-Mail-Adresse').fill(email);
	await page.getByLabel('Passwort').fill(password);
	await page.getByRole('button', { name: 'Anmelden' }).click();
	await expect(page.getByRole('heading', { name: 'Erste Schritte' })).toBeVisible();
	await ready(page);
}

test('nothing in an empty office speaks of what it doesn’t have', async ({ page }) => {
	await page.goto(`${office.baseUrl}/de/setup?token=${office.setupToken}`);
	await page.getByLabel('Name der Dienststelle').fill('Büro für Partnerschaften');
	await page.getByLabel('Name', { exact: true }).fill('Erste Person');
	await page.getByLabel('E-Mail-Adresse').fill(email);
	await page.getByLabel('Neues Passwort', { exact: true }).fill(password);
	await page.getByLabel('Neues Passwort wiederholen').fill(password);
	await page.getByRole('button', { name: 'Konto anlegen' }).click();
	await signIn(page);
	await expect(page.getByText('fehlt: Deutsch')).toHaveCount(0);

	const pages = Object.keys(pageRules).filter(
		(name) => name.startsWith('/[locale]/office') && !/\[(?!locale)/.test(name),
	);
	expect(pages.length).toBeGreaterThan(30);
	const wrong: Record<string, unknown> = {};
	for (const name of pages) {
		const address = name.replace('[locale]', 'de');
		const response = await page.goto(`${office.baseUrl}${address}`);
		const main = page.getByRole('main');
		const said: (string | null)[] = await main.getByText(unmeant).allTextContents();
		if ((response?.status() ?? 500) >= 400 && !address.endsWith('/rounds/new'))
			said.push(`${response?.status()}`);
		if (said.length > 0) wrong[address] = said;
	}
	expect(wrong).toEqual({});
	await open(page, `${office.baseUrl}/de/office/partnerships`);
	await expect(page.getByText('Noch keine Partnerschaft')).toBeVisible();
	await page.getByRole('searchbox').fill('Atlantis');
	await expect(page.getByText('Nichts passt zu Suche und Filtern')).toBeVisible();
	await page.getByRole('link', { name: 'Suche und Filter entfernen' }).click();
	await expect(page.getByText('Noch keine Partnerschaft')).toBeVisible();
});

test('a section explains its words once, gone with one press and back with another', async ({ page }) => {
	await signIn(page);
	const note = page.getByRole('note', { name: 'Erklärung' });
	for (const section of ['exchanges', 'representatives']) {
		await open(page, `${office.baseUrl}/de/office/${section}`);
		await expect(note).toBeVisible();
	}
	await expect(note).toContainText('Eine Stelle gehört auf Dauer');
	await note.getByRole('button', { name: 'Verstanden' }).click();
	await expect(note).toHaveCount(0);
	await open(page, `${office.baseUrl}/de/office/representatives`);
	await expect(note).toHaveCount(0);
	await page.getByRole('button', { name: 'Was hier steht' }).click();
	await expect(note).toBeVisible();
	await open(page, `${office.baseUrl}/de/office/representatives/new`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(note).toHaveCount(0);
});
