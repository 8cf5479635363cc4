import type { Page } from '@playwright/test';
import { sql as query } from 'drizzle-orm';
import * as make from '@/db/demo/builders';
import { arrange, expect, test } from './fixtures';
import { filterBy, newVisit, open } from './office-steps';
import { arranging, newSide } from './test-records';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('anniversaries say the day, how they were celebrated and what is not planned', async ({ page, as }) => {
	await as('staff');
	await open(page, '/de/office/reports/anniversaries?year=2017');
	const er = page.getByRole('row').filter({ hasText: 'Emilia-Romagna' });
	await expect(er).toContainText('29. Juli 2017');
	await expect(er).toContainText('25');
	await expect(er).toContainText('begangen (Oktober 2017)');
	await expect(er.getByRole('link', { name: /^Festakt 25 Jahre/ })).toBeVisible();

	const side = await newSide();
	const kind = `zz_${side.token.toLowerCase()}`;
	await arranging(async (tx) => {
		const { id } = await make.partnershipKind(tx, {
			key: kind,
			label: { de: `Art ${side.token}`, en: 'Kind' },
		});
		await tx.execute(query`update partnerships set kind_id = ${id} where id = ${side.partnership}`);
	});
	await open(page, `/de/office/reports/anniversaries?year=2030&until=2031&kind=${kind}`);
	const own = page.getByRole('row').filter({ hasText: side.token });
	await expect(own).toContainText('1. Mai 2030');
	await expect(own).toContainText('noch nichts geplant');
	await newVisit({
		startsOn: '2030-05-02',
		kind: 'ceremonial',
		title: 'Festakt',
		partnershipIds: [side.partnership],
	});
	await page.reload();
	await expect(own).toContainText('02.05.2030: Festakt');

	await page.getByLabel('Jahr', { exact: true }).focus();
	await page.getByRole('button', { name: 'Festschreiben …' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.type(` ${side.token}`);
	await page.keyboard.press('Control+Enter');
	await expect(heading(page, new RegExp(side.token))).toBeVisible();
	await expect(page.getByText(` · nur Art ${side.token} · `)).toBeVisible();
	await expect(page.getByRole('row').filter({ hasText: side.token })).toContainText('02.05.2030: Festakt');
});

test('who was not visited for months stands there with the last sign of life', async ({ page, as }) => {
	await as('reader');
	const side = await newSide();
	await arrange(
		(tx) => tx`update visits set starts_on = '2019-03-01', ends_on = '2019-03-01' where id = ${side.visit}`,
	);
	await open(page, '/de/office/reports/quiet');
	const own = page.getByRole('row').filter({ hasText: side.token });
	await expect(own).toContainText(`01.03.2019 Besuch ${side.token}`);
	await filterBy(page, 'Ohne Besuch seit', '24 Monaten');
	await expect(page).toHaveURL(/months=24/);
	await expect(own).toBeVisible();
	await newVisit({ startsOn: '2026-01-01', partnershipIds: [side.partnership] });
	await arranging((tx) =>
		make.visit(tx, { partnershipIds: [side.partnership], startsOn: '2099-01-01', title: 'Bald' }),
	);
	await page.reload();
	await expect(own).toHaveCount(0);
});

test.describe('in public, without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('anniversaries of this and the coming years', async ({ page }) => {
		await page.goto('/de');
		await page.getByRole('link', { name: 'Alle Jubiläen' }).click();
		await expect(page).toHaveURL('/de/jubilaeen');
		await expect(heading(page, 'Jubiläen')).toBeVisible();
		await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(5);
		await expect(page.getByRole('link', { name: 'Emilia-Romagna' })).toBeVisible();
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL('/en/anniversaries');
		await page.getByRole('link', { name: 'Emilia-Romagna' }).click();
		await expect(page).toHaveURL('/en/partnerships/emilia-romagna');
	});
});
