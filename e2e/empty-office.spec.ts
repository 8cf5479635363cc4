import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { choose, dayFromNow, open, ready, typed } from './office-steps';
import { pageRules } from './oracle';
import { type EmptyOffice, openEmptyOffice } from './own-office';

const password = 'acht graue Dohlen fliegen';
const email = 'erste@example.org';

const unmeant =
	/Filter entfernen|Filter ändern|mit allen Partnern|Suchwort ändern|Für alle zurückliegenden Monate/i;

let office: EmptyOffice;
test.describe.configure({ mode: 'serial', timeout: 300_000 });
test.beforeAll(async () => {
	office = await openEmptyOffice();
});
test.afterAll(() => office.stop());

/** How many screens somebody sees on the way: addresses, and dialogs above them. */
function countScreens(page: Page) {
	const seen: string[] = [];
	page.on('framenavigated', (frame) => {
		const { pathname } = new URL(frame.url());
		if (frame === page.mainFrame() && seen.at(-1) !== pathname) seen.push(pathname);
	});
	return seen;
}

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

test('the first admin has a published partnership with a visit in at most 24 screens, led by the first steps', async ({
	page,
	request,
}) => {
	await signIn(page);
	const screens = countScreens(page);
	const dialog = page.getByRole('dialog');
	let dialogs = 0;
	const make = async (box: string, name: string, kind: string, country: string) => {
		await page.getByRole('combobox', { name: box }).click();
		await page.getByRole('combobox', { name: box }).fill(name);
		await page.getByRole('option', { name: `„${name}“ neu anlegen` }).click();
		dialogs += 1;
		await dialog.getByLabel('Art').selectOption(kind);
		await choose(dialog.getByRole('combobox', { name: 'Land' }), country);
		await dialog.getByRole('button', { name: 'Anlegen' }).click();
		await expect(dialog, 'until it is gone the form behind it takes no text').toHaveCount(0);
		await expect(page.getByRole('combobox', { name: box })).toHaveValue(name);
	};
	const start = () => page.getByRole('link', { name: 'Heute', exact: true }).first().click();
	const step = (name: string) => page.getByRole('listitem').filter({ hasText: name });
	const take = async (name: string) => {
		await step(name).getByRole('link', { name }).click();
		await expect(page.getByRole('heading', { name: 'Erste Schritte' })).toHaveCount(0);
		await ready(page);
	};

	await take('Wer sind wir?');
	await page.getByLabel('Postanschrift').fill('Hof 1\n12345 Musterstadt');
	await make('Heimatgebiet', 'Musterland', 'Region', 'Deutschland');
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByRole('heading', { name: 'Einstellungen' })).toBeVisible();
	await start();
	await expect(step('Wer sind wir?')).toContainText('erledigt');
	await step('Erste Legislaturperiode').getByRole('button', { name: 'Später' }).click();
	await expect(step('Erste Legislaturperiode')).toContainText('für später vorgemerkt');

	await take('Erste Partnerschaft');
	await expect(page.getByRole('combobox', { name: 'auf der eigenen Seite' })).toHaveValue('Musterland');
	await make('auf der Partnerseite', 'Fernland', 'Region', 'Polen');
	await page.getByLabel('Art der Partnerschaft').selectOption({ index: 1 });
	await page
		.getByRole('group', { name: 'Zusammenfassung' })
		.getByLabel('Deutsch')
		.fill('Seit heute befreundet.');
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Fernland' })).toBeVisible();
	await page.getByRole('link', { name: 'Veröffentlichen …' }).click();
	await expect(page.getByRole('heading', { name: 'So erscheint die Seite öffentlich' })).toBeVisible();
	await ready(page);
	await page.getByRole('button', { name: 'Veröffentlichen …' }).click();
	dialogs += 1;
	await dialog.getByRole('button', { name: 'Veröffentlichen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Fernland' })).toBeVisible();

	await start();
	await take('Erster Besuch');
	await choose(page.getByRole('combobox', { name: 'Partnerschaft' }), 'Fernland');
	await page.getByLabel('Titel').fill('Antrittsbesuch');
	await page.getByLabel('Erster Tag').fill(typed(dayFromNow(20)));
	await page.getByLabel('Letzter Tag').fill(typed(dayFromNow(21)));
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Antrittsbesuch' })).toBeVisible();

	await start();
	await expect(page.getByText('3 von 5 erledigt')).toBeVisible();
	await page.getByRole('button', { name: 'Alles Weitere später' }).click();
	await expect(page.getByRole('heading', { name: 'Erste Schritte' })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Heute' })).toBeVisible();
	await expect(page.getByText('fehlt: Deutsch').first()).toBeVisible();
	const status = async () => (await request.get(`${office.baseUrl}/de/partnerschaften/fernland`)).status();
	await expect.poll(status, { timeout: 20_000 }).toBe(200);
	expect(screens.length + dialogs, screens.join('\n')).toBeLessThanOrEqual(24);
});
