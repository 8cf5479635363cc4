import type { Page } from '@playwright/test';
import * as make from '@/db/demo/builders';
import { expect, test } from './fixtures';
import { choose, open, said, takeFromMenu } from './office-steps';
import { arranging, newTerritory, token } from './test-records';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const detail = (page: Page, value: string) => page.getByRole('main').getByText(value, { exact: true });

/** Somebody entered twice, both on one visit, with a telephone number on one and an address on the other. */
async function entry() {
	const word = token();
	const { id: territoryId } = await newTerritory(word);
	return arranging(async (tx) => {
		const office = await make.organisation(tx, { name: `Regione ${word}`, territoryId });
		const double = await make.organisation(tx, { name: `Regione, ${word}`, territoryId, phone: '051 7' });
		const held = { function: 'Referentin', organisationId: office.id, during: '[2020-01-01,)' };
		const kept = await make.person(tx, {
			...{ givenName: 'Carla', familyName: `Esempio ${word}`, email: `${word}@region.example` },
			appointments: [
				held,
				{ function: 'Beraterin' },
				{ function: 'Leiterin', during: '[2010-01-01,2015-01-01)' },
			],
		});
		const gone = await make.person(tx, {
			...{ givenName: 'C.', familyName: `Esempio ${word}`, phone: `0049 ${word}` },
			appointments: [held, { function: 'Rätin', organisationId: double.id }],
		});
		const visit = await make.visit(tx, {
			title: `Treffen ${word}`,
			members: [
				{ personId: kept.id, nameThen: `Carla ${word}` },
				{ personId: gone.id, nameThen: `C. ${word}`, officeThen: 'Damals Referentin' },
			],
		});
		const ids = { kept: kept.id, gone: gone.id, office: office.id, double: double.id, visit: visit.id };
		return { word, name: `Carla Esempio ${word}`, goneName: `C. Esempio ${word}`, ...ids };
	});
}

test('two entries of one person become one, and two again', async ({ page, as }) => {
	await as('staff');
	const { word, name, goneName, kept, gone, visit } = await entry();
	await open(page, '/de/office/people');
	await page.getByRole('link', { name: 'Dubletten' }).click();
	await expect(heading(page, 'Mögliche Dubletten')).toBeVisible();
	await page.getByRole('searchbox', { name: /^Suchen in/ }).fill(word);
	await page.getByRole('link', { name: `Vergleichen: ${name} und ${goneName}` }).click();
	await expect(heading(page, 'Person zusammenführen')).toBeVisible();
	await expect(
		page.getByRole('radiogroup', { name: 'Vorname' }).getByRole('radio', { name: /Carla/ }),
	).toBeChecked();
	await expect(
		page.getByRole('radiogroup', { name: 'Telefon' }).getByRole('radio', { name: /0049/ }),
	).toBeChecked();
	await expect(page.getByRole('radiogroup', { name: 'Nachname' })).toHaveCount(0);
	const moved = page.getByRole('listitem');
	await expect(moved.filter({ hasText: 'Ämter' })).toContainText('1 davon steht schon genauso');
	await expect(moved.filter({ hasText: 'Delegationszeile' })).toContainText('Beide Zeilen bleiben');
	await page.getByRole('button', { name: 'Zusammenführen' }).click();
	await said(page, 'Zusammengeführt');
	await expect(heading(page, name)).toBeVisible();
	await expect(page).toHaveURL(`/de/office/people/${kept}`);
	await expect(page.getByRole('link', { name: `0049 ${word}` })).toBeVisible();
	await expect(page.getByText(`Zusammenführung: ${goneName} hinzugefügt`)).toBeVisible();
	await expect(page.getByRole('link', { name: `Person: ${goneName}` }).first()).toBeVisible();

	await open(page, `/de/office/people/${gone}`);
	await expect(page).toHaveURL(`/de/office/people/${kept}`);
	await open(page, `/de/office/visits/${visit}?tab=delegation`);
	await expect(page.getByText('Damals Referentin')).toBeVisible();

	await open(page, `/de/office/people/${kept}`);
	await page.getByRole('button', { name: 'Rückgängig machen …' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Rückgängig machen' }).click();
	await said(page, 'Zusammenführung rückgängig gemacht');
	await expect(page.getByRole('link', { name: `0049 ${word}` })).toHaveCount(0);
	await open(page, `/de/office/people/${gone}`);
	await expect(heading(page, goneName)).toBeVisible();
	await expect(page.getByRole('link', { name: `0049 ${word}` })).toBeVisible();
});

test('what was changed since forbids to undo, in plain words and with nothing done', async ({ page, as }) => {
	await as('staff');
	const { word, kept, gone } = await entry();
	await open(page, `/de/office/people/${kept}/merge?with=${gone}`);
	await page.getByRole('button', { name: 'Zusammenführen' }).click();
	await said(page, 'Zusammengeführt');
	await open(page, `/de/office/people/${kept}/edit`);
	await page.getByLabel('Telefon').fill('anders');
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByRole('link', { name: 'anders' })).toBeVisible();
	await expect(page.getByText('seither geändert (Telefon)')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Rückgängig machen …' })).toHaveCount(0);
	await open(page, `/de/office/people/${gone}`);
	await expect(page).toHaveURL(`/de/office/people/${kept}`);
	expect(word).toBeTruthy();
});

test('an organisation is merged with one that is searched for; its people come along', async ({
	page,
	as,
}) => {
	await as('manager');
	const { word, office, double } = await entry();
	await open(page, `/de/office/organisations/${office}`);
	await takeFromMenu(page, 'Zusammenführen …');
	await expect(page.getByRole('listitem').filter({ hasText: `Regione, ${word}` })).toContainText(
		'gleicher Name',
	);
	await choose(
		page.getByRole('combobox', { name: 'Mit welcher Organisation?' }),
		`Regione, ${word}`,
		`Regione, ${word}`,
	);
	await expect(detail(page, 'Geht darin auf')).toBeVisible();
	await page.getByRole('link', { name: 'Andersherum' }).click();
	await expect(page).toHaveURL(`/de/office/organisations/${double}/merge?with=${office}`);
	await page.getByRole('button', { name: 'Zusammenführen' }).click();
	await said(page, 'Zusammengeführt');
	await expect(page).toHaveURL(`/de/office/organisations/${double}`);
	await expect(page.getByRole('link', { name: `C. Esempio ${word}` }).first()).toBeVisible();
	await expect(page.getByRole('link', { name: `Carla Esempio ${word}` })).toBeVisible();
	await open(page, `/de/office/organisations/${office}/edit`);
	await expect(page).toHaveURL(`/de/office/organisations/${double}`);
});

test('merging without a mouse', async ({ page, as }) => {
	await as('staff');
	const { name, goneName, kept, gone } = await entry();
	await open(page, `/de/office/people/${kept}`);
	const press = async (key: string, times = 1) => {
		for (let i = 0; i < times; i++) await page.keyboard.press(key);
	};
	await page.getByRole('button', { name: 'Weitere Aktionen' }).first().focus();
	await press('Enter');
	await expect(page.getByRole('menuitem', { name: 'Zusammenführen …' })).toBeFocused();
	await press('Enter');
	await expect(heading(page, 'Person zusammenführen')).toBeVisible();
	const compare = page.getByRole('link', { name: `Vergleichen: ${name} und ${goneName}` });
	await expect(compare).toBeVisible();
	for (let i = 0; i < 40 && !(await compare.evaluate((link) => link === document.activeElement)); i++)
		await press('Tab');
	await press('Enter');
	await expect(detail(page, 'Geht darin auf')).toBeVisible();
	const given = page.getByRole('radiogroup', { name: 'Vorname' });
	for (
		let i = 0;
		i < 40 &&
		!(await given
			.getByRole('radio', { name: /Carla/ })
			.evaluate((radio) => radio === document.activeElement));
		i++
	)
		await press('Tab');
	await press('ArrowDown');
	await expect(given.getByRole('radio', { name: /^C\./ })).toBeChecked();
	await press('Control+Enter');
	await said(page, 'Zusammengeführt');
	await expect(page).toHaveURL(`/de/office/people/${kept}`);
	await expect(heading(page, goneName)).toBeVisible();
	expect(gone).not.toBe(kept);
});
