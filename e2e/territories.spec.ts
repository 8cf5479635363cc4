import { choose, open, said, takeFromMenu } from './desk';
import { expect, test } from './fixtures';
import { newTerritory, token } from './world';

test('a territory with names, renamed and still found by the old one', async ({ page, as }) => {
	await as('manager');
	const word = token();
	await open(page, '/de/office/territories/new');
	await page.getByLabel('Art', { exact: false }).first().selectOption('Region');
	await page.getByLabel('Land', { exact: false }).first().selectOption('Frankreich');
	await page.getByLabel('Name (Pflichtfeld)').first().fill(`Altland ${word}`);
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByRole('heading', { level: 1, name: `Altland ${word}` })).toBeVisible();

	await takeFromMenu(page, 'Umbenennen …');
	await page.getByLabel('Neuer Name (Deutsch)').fill(`Neuland ${word}`);
	await page.getByLabel('Seit', { exact: true }).fill('2016');
	await page.getByRole('dialog').getByRole('button', { name: 'Umbenennen' }).click();
	await said(page, 'Umbenannt');
	await expect(page.getByRole('heading', { level: 1, name: `Neuland ${word}` })).toBeVisible();
	await expect(page.getByText(`Altland ${word} Deutsch · bis 2016`)).toBeVisible();

	await open(page, '/de/office/territories');
	await page.getByRole('searchbox', { name: /^Suchen in/ }).fill(`altland ${word}`);
	await expect(page.getByRole('table').getByRole('rowheader')).toHaveText([new RegExp(`Neuland ${word}`)]);
});

test('a merger shows on both sides', async ({ page, as }) => {
	await as('manager');
	const [before, after] = [token('vor'), token('nach')];
	const [old, present] = [await newTerritory(before), await newTerritory(after)];
	await open(page, `/de/office/territories/${present.id}`);
	await takeFromMenu(page, 'Zusammenschluss eintragen …');
	await choose(page.getByRole('combobox', { name: 'Vorgänger' }), before, new RegExp(before));
	await page.getByLabel('Zeitpunkt').fill('2016');
	await page.getByRole('dialog').getByRole('button', { name: 'Eintragen' }).click();
	await said(page, 'Zusammenschluss eingetragen');
	await expect(
		page.getByRole('paragraph').filter({ hasText: `Hervorgegangen aus Land ${before} (2016)` }),
	).toBeVisible();
	await open(page, `/de/office/territories/${old.id}`);
	await expect(page.getByRole('listitem').filter({ hasText: 'Aufgegangen in' })).toContainText(after);
});
