import type { Page } from '@playwright/test';
import * as make from '@/db/demo/builders';
import { expect, test } from './fixtures';
import { choose, dayFromNow, newVisit, open, openStartPage, said, takeFromMenu } from './office-steps';
import { arranging, newSide, token } from './test-records';

const save = (page: Page) => page.getByRole('button', { name: 'Speichern' }).click();
const deleteForGood = async (page: Page) => {
	await takeFromMenu(page, 'Endgültig löschen …');
	await page.getByRole('dialog').getByRole('button', { name: 'Endgültig löschen' }).click();
};
const offices = (page: Page) =>
	page
		.getByRole('listitem')
		.filter({ has: page.getByRole('button', { name: /^(Weitere Aktionen|Aktionen)/ }) });

test('an organisation, and a person with one office after the other', async ({ page, as }) => {
	await as('staff');
	const word = token();
	await open(page, '/de/office/organisations/new');
	await page.getByLabel('Name (Pflichtfeld)').fill(`Gesundheitsamt ${word}`);
	await page.getByLabel('Bereich').selectOption('Verwaltung');
	await choose(page.getByRole('combobox', { name: 'Gebietskörperschaft' }), 'bologna', /^Bologna/);
	await save(page);
	await expect(page.getByRole('heading', { level: 1, name: `Gesundheitsamt ${word}` })).toBeVisible();

	await open(page, '/de/office/people/new');
	await page.getByLabel('Nachname').fill(`Çelik ${word}`);
	await page.getByLabel('Vorname').fill('Zoë');
	await page.getByLabel('Amt', { exact: true }).fill('Referentin');
	await choose(page.getByRole('combobox', { name: 'Organisation' }), word, new RegExp(word));
	await page.getByLabel('Ab', { exact: true }).fill('1.1.2020');
	await save(page);
	await expect(offices(page)).toContainText(['Referentin']);
	await expect(offices(page)).toContainText(['seit 01.01.2020']);

	await takeFromMenu(offices(page), 'Amt beenden …', /Aktionen/);
	await page.getByLabel('Letzter Tag im Amt').fill('31.12.2022');
	await page.getByRole('dialog').getByRole('button', { name: 'Amt beenden' }).click();
	await said(page, 'Amt beendet');
	await page.getByRole('button', { name: 'Amt hinzufügen' }).click();
	await page.getByLabel('Amt (Pflichtfeld)').fill('Leiterin');
	await page.getByRole('dialog').getByLabel('Ab', { exact: true }).fill('1.1.2023');
	await save(page);
	await expect(offices(page)).toHaveCount(2);
	await expect(offices(page).filter({ hasText: 'Leiterin' })).toContainText('im Amt');
	await expect(offices(page).filter({ hasText: 'Referentin' })).toContainText('früher');

	await open(page, '/de/office/people');
	await page.getByRole('searchbox', { name: /^Suchen in/ }).fill(`celik ${word}`);
	await page.getByRole('link', { name: `Çelik ${word}` }).click();
	await page.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
	await page.getByLabel('E-Mail').fill('keine Adresse');
	await save(page);
	await expect(page.getByLabel('E-Mail')).toHaveAccessibleDescription(/Keine gültige E-Mail-Adresse/);
	await page.getByLabel('E-Mail').fill('zoe@example.org');
	await save(page);
	await expect(page.getByRole('link', { name: 'zoe@example.org' })).toBeVisible();
});

test('nothing is deleted that is still named elsewhere', async ({ page, as }) => {
	await as('admin');
	const side = await newSide();
	for (const [address, named] of [
		[`people/${side.person}`, /nichts mehr darauf verweist: .*1 Person der Delegation/],
		[`organisations/${side.organisation}`, /nichts mehr darauf verweist: .*1 Amt/],
		[`territories/${side.territory}`, /nichts mehr darauf verweist: .*1 Partnerschaft/],
	] as const) {
		await open(page, `/de/office/${address}`);
		await page.getByRole('button', { name: 'Weitere Aktionen' }).first().click();
		await expect(page.getByRole('menuitem', { name: named })).toBeVisible();
		await expect(page.getByRole('menuitem', { name: 'Endgültig löschen' })).toHaveCount(0);
	}
});

test('what nothing names is deleted for good', async ({ page, as }) => {
	await as('admin');
	const name = `Verein ${token()}`;
	await open(page, '/de/office/organisations/new');
	await page.getByLabel('Name (Pflichtfeld)').fill(name);
	await page.getByLabel('Bereich').selectOption('Zivilgesellschaft');
	await save(page);
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	await deleteForGood(page);
	await said(page, 'Organisation gelöscht');
	await expect(page).toHaveURL('/de/office/organisations');
});

test('a retention date that passed is on the start page of those who may delete, and in the list', async ({
	page,
	as,
}) => {
	const word = token();
	const { id } = await arranging((tx) =>
		make.person(tx, {
			...{ givenName: 'Ada', familyName: `Frist ${word}`, legalBasis: 'Einwilligung' },
			retainUntil: dayFromNow(-1),
		}),
	);
	await newVisit({ title: `Treffen ${word}`, purpose: `Abstimmung mit Ada Frist ${word}` });
	await as('admin');
	await openStartPage(page);
	await page.getByRole('link', { name: /Aufbewahrungsfrist abgelaufen/ }).click();
	await expect(page).toHaveURL('/de/office/people?retention=passed');
	await expect(page.getByRole('main').getByRole('search')).toContainText('Aufbewahrung: Frist abgelaufen');
	await page.getByRole('searchbox', { name: /^Suchen in/ }).fill(word);
	await page.getByRole('link', { name: `Frist ${word}, Ada` }).click();
	await expect(page).toHaveURL(`/de/office/people/${id}`);
	await expect(page.getByText('nichts; der Eintrag lässt sich löschen')).toBeVisible();
	await takeFromMenu(page, 'Endgültig löschen …');
	const dialog = page.getByRole('dialog');
	// The whole register is read for it.
	const mention = dialog.getByRole('link', { name: `Besuch: Treffen ${word}, Zweck` });
	await expect(mention).toBeVisible({ timeout: 30_000 });
	await expect(dialog).toContainText(`mit Ada Frist ${word}`);
	await expect(dialog.getByRole('checkbox', { name: /^Frühere Fassung im Verlauf vergessen/ })).toBeChecked();
	await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
	await expect(dialog).toBeHidden({ timeout: 30_000 });
	await said(page, 'Person gelöscht');
	await as('staff');
	await openStartPage(page);
	await expect(page.getByRole('link', { name: /Aufbewahrungsfrist abgelaufen/ })).toHaveCount(0);
});

test('a partnership shows which sectors have contacts on which side, and leads to them', async ({
	page,
	as,
}) => {
	await as('reader');
	const side = await newSide();
	await open(page, `/de/office/partnerships/${side.partnership}?tab=contacts`);
	const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
	const theirs = (name: string) => row(name).getByRole('cell').nth(1);
	await expect(theirs('Verwaltung')).toContainText('1 Person');
	await expect(theirs('Verwaltung')).toContainText(`Person ${side.token}`);
	await expect(theirs('Wirtschaft')).toContainText('keine Kontakte');
	await theirs('Verwaltung').getByRole('link', { name: '1 Person' }).click();
	await expect(page.getByRole('table').getByRole('rowheader')).toHaveText([new RegExp(side.token)]);
	await expect(page.getByRole('main').getByRole('search')).toContainText(
		`Gebietskörperschaft: Land ${side.token}`,
	);
});
