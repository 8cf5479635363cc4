import type { Browser, Page } from '@playwright/test';
import { account, baseUrl, expect, signInAs, test } from './fixtures';
import { choose, dayFromNow, open, ready, said, takeFromMenu, typed } from './office-steps';
import { token } from './test-records';

async function signIn(page: Page) {
	const { email, password } = account('staff');
	await page.goto('/de/sign-in');
	await page.getByLabel('E-Mail-Adresse').fill(email);
	await page.getByLabel('Passwort').fill(password);
	await page.getByRole('button', { name: 'Anmelden' }).click();
	await expect(page.getByRole('heading', { name: 'Heute' })).toBeVisible();
}

/** Each step is one thing that somebody does; there must not be more of them. */
async function logEssentials(page: Page, title: string) {
	const steps = [
		() => page.getByRole('link', { name: 'Besuch erfassen' }).click(),
		() => page.keyboard.type('emilia'),
		() => page.getByRole('option', { name: 'Emilia-Romagna' }).click(),
		() => page.getByLabel('Titel').fill(title),
		() => page.getByLabel('Erster Tag').fill(typed(dayFromNow(20))),
		() => page.getByLabel('Letzter Tag').fill(typed(dayFromNow(21))),
		() => page.keyboard.press('Control+Enter'),
	];
	expect(steps.length).toBeLessThanOrEqual(8);
	await steps[0]?.();
	await expect(page.getByRole('combobox', { name: 'Partnerschaft' })).toBeFocused();
	for (const step of steps.slice(1)) await step();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

const tab = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Teile des Besuchs' }).getByRole('link', { name });

async function addDelegation(page: Page, stranger: string) {
	await tab(page, 'Delegation').click();
	await page.getByRole('button', { name: 'Person hinzufügen' }).click();
	const person = page.getByRole('combobox', { name: 'Person' });
	await person.click();
	const offered = page.getByRole('listbox', { name: 'Person' });
	await expect(offered).toContainText('Bekannte Ansprechpersonen');
	await offered
		.getByRole('option', { name: /Esempio/ })
		.first()
		.click();
	await expect(page.getByLabel('Name (Pflichtfeld)')).toHaveValue(/Esempio/);
	await expect(page.getByLabel('Amt zur Zeit des Besuchs')).not.toHaveValue('');
	await page.getByLabel('Leitet die Delegation').check();
	await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
	const list = page.getByRole('list', { name: 'Delegation' });
	await expect(list.getByRole('listitem')).toHaveCount(1);
	await expect(list).toContainText('Leitung');

	await choose(person, stranger, `„${stranger}“ neu anlegen`);
	await expect(page.getByLabel('Name (Pflichtfeld)')).toHaveValue(stranger);
	await expect(page.getByLabel('Auch unter Personen aufnehmen')).toBeChecked();
	await page.getByLabel('Amt zur Zeit des Besuchs').fill('Fotografin');
	await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
	await expect(list.getByRole('listitem')).toHaveCount(2);
	await expect(list.getByRole('link', { name: stranger })).toBeVisible();
	await page.getByRole('main').getByRole('button', { name: 'Schließen' }).click();
}

async function addProgramme(page: Page) {
	await tab(page, 'Programm').click();
	await page.getByRole('button', { name: 'Programmpunkt hinzufügen' }).click();
	const item = async (on: number, from: string, to: string, title: string, shown: string) => {
		await page.getByLabel('Tag (Pflichtfeld)').fill(typed(dayFromNow(on)));
		await page.getByLabel('Beginn (Pflichtfeld)').fill(from);
		await page.getByLabel('Ende', { exact: true }).fill(to);
		await page.getByLabel('Programmpunkt (Pflichtfeld)').fill(title);
		await page.getByLabel('Ort', { exact: true }).fill('Staatskanzlei');
		await page.getByLabel('Öffentlich zeigen').check();
		await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
		await expect(page.getByRole('row').filter({ hasText: `${shown}${title}` })).toBeVisible();
	};
	await item(20, '9', '10.30', 'Begrüßung', '09:00–10:30');
	await expect(page.getByLabel('Beginn (Pflichtfeld)')).toHaveValue('10:30');
	await item(21, '1415', '16 Uhr', 'Werkstattgespräch', '14:15–16:00');
}

async function confirm(page: Page) {
	await page.getByRole('button', { name: 'Bestätigen …' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Bestätigen' }).click();
	await said(page, 'Besuch bestätigt');
	await expect(page.getByText('bestätigt', { exact: true })).toBeVisible();
}

/** The days have passed meanwhile, and there are words for the public. */
async function moveIntoThePast(page: Page, title: string) {
	await page.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
	await page.getByLabel('Erster Tag').fill(typed(dayFromNow(-3)));
	await page.getByLabel('Letzter Tag').fill(typed(dayFromNow(-2)));
	const words = (group: string, language: string) =>
		page.getByRole('group', { name: group }).getByLabel(language);
	await words('Öffentlicher Titel', 'Deutsch').fill(`Gäste: ${title}`);
	await words('Öffentlicher Titel', 'Englisch').fill(`Guests: ${title}`);
	await words('Öffentliche Zusammenfassung', 'Deutsch').fill('Zwei Tage über Kreislaufwirtschaft.');
	await words('Öffentliche Zusammenfassung', 'Englisch').fill('Two days about circular economy.');
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByText('Bericht fällig')).toBeVisible();
}

async function report(page: Page) {
	await page.getByRole('link', { name: 'Ergebnis berichten' }).click();
	await page.getByLabel('Ergebnis', { exact: false }).first().fill('Gemeinsame Werkstatt vereinbart.');
	await page.getByRole('button', { name: 'Ergebnis berichten' }).click();
	await said(page, 'Besuch berichtet');
	await page.getByRole('button', { name: 'Wiedervorlage hinzufügen' }).click();
	await page.getByLabel('Was ist zugesagt?').fill('Entwurf für die Werkstatt senden');
	await page.getByLabel('Bis wann').fill(typed(dayFromNow(14)));
	await page.getByRole('button', { name: 'Übernehmen' }).click();
	await expect(
		page.getByRole('listitem').filter({ hasText: 'Entwurf für die Werkstatt senden' }).first(),
	).toBeVisible();
	await expect(page.getByText('berichtet', { exact: true })).toBeVisible();
}

/** Somebody with nothing but a browser: no session, no scripts. */
async function citizen(browser: Browser) {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseUrl() });
	return context.newPage();
}

test('a delegation visit from the first note to the page that a citizen reads', async ({ page, browser }) => {
	test.setTimeout(90_000);
	const title = `Kreislaufwirtschaft ${token()}`;
	const stranger = `Ottavia ${token('Nuova')}`;
	await signIn(page);
	await logEssentials(page, title);
	await addDelegation(page, stranger);
	await addProgramme(page);
	await confirm(page);
	await moveIntoThePast(page, title);
	await report(page);
	await expect(page.getByText('nicht öffentlich')).toBeVisible();
	const record = page.url().replace(/\?.*/, '');

	const office = await browser.newContext({ baseURL: baseUrl() });
	await signInAs(office, 'manager');
	const manager = await office.newPage();
	await open(manager, record);
	await manager.getByRole('link', { name: 'Veröffentlichen …' }).click();
	await expect(manager.getByRole('heading', { name: 'So erscheint der Besuch öffentlich' })).toBeVisible();
	await ready(manager);
	const preview = manager.getByRole('main');
	await expect(preview).toContainText('Zwei Tage über Kreislaufwirtschaft.');
	await expect(preview).toContainText('Werkstattgespräch');
	await expect(preview).not.toContainText(stranger);
	await manager.getByRole('button', { name: 'Veröffentlichen …' }).click();
	await manager.getByRole('dialog').getByRole('button', { name: 'Veröffentlichen' }).click();
	await expect(manager).toHaveURL(record);
	await expect(manager.getByText('nicht öffentlich')).toHaveCount(0);

	const reader = await citizen(browser);
	const line = reader.getByRole('link', { name: `Gäste: ${title}` });
	await expect(async () => {
		await reader.goto('/de/partnerschaften/emilia-romagna');
		await expect(line).toBeVisible({ timeout: 200 });
	}).toPass({ timeout: 5000 });
	await line.click();
	await expect(reader.getByRole('heading', { level: 1, name: `Gäste: ${title}` })).toBeVisible();
	await expect(reader.getByText('Zwei Tage über Kreislaufwirtschaft.')).toBeVisible();
	await expect(reader.getByText('Werkstattgespräch')).toBeVisible();
	await reader.getByRole('link', { name: 'English' }).click();
	await expect(reader.getByRole('heading', { level: 1, name: `Guests: ${title}` })).toBeVisible();
	await expect(reader.getByText('Two days about circular economy.')).toBeVisible();
	for (const secret of [stranger, 'Gemeinsame Werkstatt', 'Entwurf für die Werkstatt'])
		await expect(reader.locator('body')).not.toContainText(secret);
	const address = reader.url();

	await open(manager, record);
	await takeFromMenu(manager.getByRole('main'), 'Veröffentlichung zurücknehmen …');
	await manager.getByRole('dialog').getByRole('button', { name: 'Veröffentlichung zurücknehmen' }).click();
	await said(manager, 'Veröffentlichung zurückgenommen');
	await expect(async () => expect((await reader.goto(address))?.status()).toBe(404)).toPass({
		timeout: 5000,
	});
	await reader.goto('/en/partnerships/emilia-romagna');
	await expect(reader.getByText(`Guests: ${title}`)).toHaveCount(0);
	await reader.context().close();
	await office.close();
});
