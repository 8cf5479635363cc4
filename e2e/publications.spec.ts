import type { Page } from '@playwright/test';
import * as make from '@/db/demo/builders';
import { expect, test } from './fixtures';
import { choose, filterBy, open, said, takeFromMenu } from './office-steps';
import { arranging, newSide, token } from './test-records';

const save = (page: Page) => page.getByRole('button', { name: 'Speichern' }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const badge = (page: Page, words: string) => page.locator('.page-head').getByText(words, { exact: true });
const fact = (page: Page, label: string) =>
	page.getByRole('term').filter({ hasText: label }).locator('xpath=following-sibling::dd');
const confirm = (page: Page, name: string) =>
	page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

test('a publication is entered, completed, published, read by the public and withdrawn', async ({
	page,
	as,
}) => {
	await as('manager');
	const side = await newSide();
	const title = `Erhebung ${token()}`;
	await open(page, '/de/office/publications');
	await page.getByRole('link', { name: 'Publikation anlegen' }).first().click();
	await page
		.getByRole('group', { name: /^Titel/ })
		.getByLabel('Deutsch')
		.fill(title);
	await page.getByLabel('Erhebung bis').fill('Juni 2017');
	await save(page);
	await expect(page.getByText('Zum Ende der Erhebung auch ihren Beginn angeben.').first()).toBeVisible();
	await page.getByLabel('Erhebung von').fill('April 2017');
	await choose(page.getByRole('combobox', { name: 'Herausgeber' }), side.token, `Amt ${side.token}`);
	await choose(page.getByRole('combobox', { name: 'Partnerschaften' }), side.token, `Land ${side.token}`);
	await save(page);
	await expect(heading(page, title)).toBeVisible();
	await expect(badge(page, 'nicht öffentlich')).toBeVisible();
	await expect(fact(page, 'Erhebung')).toHaveText('April bis Juni 2017');

	await expect(page.getByRole('button', { name: 'Veröffentlichen' })).toHaveCount(0);
	await expect(
		page.getByText('Was öffentlich ist, braucht das Jahr, in dem es erschienen ist.'),
	).toBeVisible();
	await page.getByRole('link', { name: 'Bearbeiten' }).first().click();
	await page.getByLabel('Erschienen').fill('2018');
	await save(page);
	await page.getByRole('button', { name: 'Veröffentlichen' }).click();
	await confirm(page, 'Veröffentlichen');
	await said(page, 'Publikation veröffentlicht');
	await expect(badge(page, 'öffentlich')).toBeVisible();

	const address = page.url();
	await expect(async () => {
		await page.goto(`/de/publications?q=${side.token}`);
		await expect(page.getByText(title)).toBeVisible({ timeout: 1000 });
	}).toPass({ timeout: 20_000 });
	await open(page, address);
	await takeFromMenu(page, 'Publikation zurückziehen');
	await confirm(page, 'Publikation zurückziehen');
	await said(page, 'Publikation zurückgezogen');
	await expect(badge(page, 'nicht öffentlich')).toBeVisible();
	await expect(page.locator('#history')).toContainText('Erschienen');
});

test('the list is filtered by kind, year and what the public may see, and leads to the editions', async ({
	page,
	as,
}) => {
	await as('reader');
	const word = token();
	await arranging(async (tx) => {
		const first = await make.publication(tx, {
			title: { de: `Erste ${word}` },
			kind: 'guide',
			issuedOn: '1987',
		});
		const next = { title: { de: `Zweite ${word}` }, kind: 'guide', predecessorId: first.id } as const;
		await make.publication(tx, next);
		await make.publication(tx, {
			title: { de: `Studie ${word}` },
			issuedOn: '1987',
			publishedAt: new Date(),
		});
	});
	await open(page, `/de/office/publications?q=${word}`);
	const titles = page.getByRole('rowheader');
	await expect(titles).toHaveCount(3);
	await filterBy(page, 'Erschienen', '1987');
	await expect(titles).toHaveCount(2);
	await open(page, `/de/office/publications?q=${word}&kind=guide&published=no&year=1987`);
	await expect(titles).toHaveText([`Erste ${word}`]);
	await page.getByRole('link', { name: `Erste ${word}` }).click();
	await expect(page.getByRole('link', { name: 'Bearbeiten' })).toHaveCount(0);
	await page.getByRole('link', { name: `Zweite ${word}` }).click();
	await expect(fact(page, 'Frühere Ausgabe')).toHaveText(`Erste ${word}`);
});
