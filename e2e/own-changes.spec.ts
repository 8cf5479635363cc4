import type { Page } from '@playwright/test';
import { onTop } from './dialog-walk';
import { account, arrange, expect, test } from './fixtures';
import { newVisit, open, said, takeFromMenu } from './office-steps';
import { token } from './test-records';

const question = (page: Page) => page.getByRole('heading', { name: 'Seite ohne Speichern verlassen?' });

test('who goes back after saving goes on from what was saved', async ({ page, as }) => {
	await as('staff');
	const visit = await newVisit({ status: 'planned' });
	await open(page, visit.address);
	await page.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
	const title = page.getByLabel('Titel (Pflichtfeld)');
	const save = page.getByRole('button', { name: 'Speichern' });
	await title.fill(`${visit.title} erst`);
	await save.click();
	await expect(page.getByRole('heading', { level: 1, name: `${visit.title} erst` })).toBeVisible();
	await page.goBack();
	await expect(title).toHaveValue(`${visit.title} erst`);
	await title.fill(`${visit.title} dann`);
	await save.click();
	await expect(page.getByRole('heading', { level: 1, name: `${visit.title} dann` })).toBeVisible();
	await page.goBack();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: `${visit.title} dann` })).toBeVisible();
	await page.getByRole('button', { name: 'Besuch bestätigen …' }).click();
	await onTop(page).getByRole('button', { name: 'Besuch bestätigen' }).click();
	await said(page, 'bestätigt');
});

test('a form among the rows of a record asks before it goes, whatever sends it away', async ({
	page,
	as,
}) => {
	await as('staff');
	const visit = await newVisit({
		status: 'planned',
		agenda: [{ day: 0, from: '09:00', title: 'Begrüßung' }],
	});
	await open(page, `${visit.address}?tab=programme`);
	await page.getByRole('button', { name: 'Programmpunkt hinzufügen' }).click();
	const title = page.getByLabel('Programmpunkt (Pflichtfeld)');
	await title.fill('Noch nicht gespeichert');
	const inQuestion = (name: string) => onTop(page).getByRole('button', { name, exact: true });
	for (const leave of [
		() => page.getByRole('button', { name: 'Schließen', exact: true }).click(),
		() => takeFromMenu(page.getByRole('main'), 'Bearbeiten', 'Weitere Aktionen: Begrüßung'),
		() => takeFromMenu(page.getByRole('main'), 'Programmpunkt entfernen …', 'Weitere Aktionen: Begrüßung'),
		() => takeFromMenu(page, 'Besuch absagen …'),
		() => page.getByRole('button', { name: 'Besuch bestätigen …' }).click(),
	]) {
		await leave();
		await expect(question(page)).toBeVisible();
		await inQuestion('Abbrechen').click();
		await expect(title).toHaveValue('Noch nicht gespeichert');
	}
	await page.getByRole('button', { name: 'Besuch bestätigen …' }).click();
	await inQuestion('Eingaben verwerfen').click();
	await expect(title).toHaveValue('');
	await inQuestion('Besuch bestätigen').click();
	await said(page, 'bestätigt');
});

test('who goes back from a form with anything typed is asked, as often as it was touched', async ({
	page,
	as,
}) => {
	await as('staff');
	const visit = await newVisit({ status: 'planned' });
	await open(page, `${visit.address}?tab=delegation`);
	for (const name of [/^Programm/, /^Delegation/]) {
		const tab = page.getByRole('navigation', { name: 'Teile des Besuchs' }).getByRole('link', { name });
		await tab.click();
		await expect(tab).toHaveAttribute('aria-current', 'page');
	}
	await page.getByRole('button', { name: 'Person hinzufügen' }).click();
	const person = page.getByRole('combobox', { name: 'Person' });
	await person.click();
	for (const letter of ['x', 'y']) {
		await page.keyboard.type(letter);
		// It is held, so there is no page to wait for.
		await page.goBack({ timeout: 1_000 }).catch(() => {});
		await expect(question(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(question(page)).toBeHidden();
	}
	await expect(person).toHaveValue('xy');
	await person.press('Tab');
	await expect(person).toHaveAccessibleDescription(/Nichts ausgewählt/);
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('link', { name: /^Person: Nichts ausgewählt/ })).toBeVisible();
});

test('a verb pressed while another is under way starts from what that one made', async ({ page, as }) => {
	await as('admin');
	const word = token();
	await arrange(
		(tx) => tx`insert into saved_views (owner_id, noun, name, query, shared)
			select id, 'visits', ${`Ansicht ${word}`}, ${`q=${word}`}, true from users where email = ${account('admin').email}`,
	);
	await open(page, '/de/office/saved-views');
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	let first = true;
	await page.route('**/office/saved-views', async (route) => {
		const hold = first && route.request().method() === 'POST';
		if (hold) first = false;
		if (hold) await held;
		await route.continue();
	});
	const views = page.getByRole('main').getByRole('listitem');
	const row = views.filter({ hasText: `Ansicht ${word}` });
	await takeFromMenu(row, 'Nicht mehr teilen');
	await takeFromMenu(row, 'Ansicht umbenennen …');
	await onTop(page).getByLabel('Name').fill(`Anders ${word}`);
	await onTop(page).getByRole('button', { name: 'Ansicht umbenennen' }).click();
	release();
	await said(page, 'umbenannt');
	await expect(views.filter({ hasText: `Anders ${word}` })).toBeVisible();
});

test('what is typed after an answer got lost is compared with what was saved by it', async ({ page, as }) => {
	await as('staff');
	const visit = await newVisit({ status: 'planned' });
	const edit = `${visit.address}/edit`;
	await open(page, edit);
	const title = page.getByLabel('Titel (Pflichtfeld)');
	await page.route(`**${edit}`, async (route) => {
		if (route.request().method() === 'POST') await route.fetch();
		await route.abort();
	});
	await title.fill(`${visit.title} erst`);
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByText('Die Anwendung ist nicht erreichbar')).toBeVisible();
	await page.unroute(`**${edit}`);
	await title.fill(`${visit.title} dann`);
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByText('Zuletzt geändert unter dem eigenen Konto')).toBeVisible();
	await expect(page.getByRole('table', { name: /wurde inzwischen geändert/ })).toContainText(
		`${visit.title} erst`,
	);
	await page.getByRole('button', { name: 'Meine Fassung speichern' }).click();
	await expect(page.getByRole('heading', { level: 1, name: `${visit.title} dann` })).toBeVisible();
});
