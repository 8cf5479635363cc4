import type { Page } from '@playwright/test';
import * as make from '@/db/demo/builders';
import { expect, test } from './fixtures';
import { dayFromNow, newRound, newVisit, open } from './office-steps';
import { arranging, newSide, token } from './test-records';

/** What A4 leaves between its margins, in CSS pixels. */
const paper = { portrait: { width: 672, height: 987 }, landscape: { width: 1031, height: 687 } };

async function onPaper(page: Page, address: string, side: keyof typeof paper) {
	await open(page, address);
	await page.setViewportSize(paper[side]);
	await page.emulateMedia({ media: 'print' });
}

/** What sticks out at the right edge, named by class and text. */
const cutOff = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('main *')]
			.filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1)
			.map((part) => `${part.tagName}.${part.className} ${part.textContent?.slice(0, 40)}`),
	);

const left = (page: Page) =>
	page.getByRole('main').locator('button:visible, form:visible, nav:visible, dialog:visible').count();

test('a record prints all its parts, and nothing that is for the screen', async ({ page, as }) => {
	await as('staff');
	const word = token();
	const long = `Landwirtschaftsministerkonferenz${word}`;
	const visit = await newVisit({
		title: `Tagung der ${long}`,
		members: [{ nameThen: `Zoë ${word}` }],
		agenda: [{ day: 0, from: '10:00', title: `Rundgang ${word}` }],
		followUps: [{ text: `Fotos ${word}`, dueOn: dayFromNow(-3) }],
	});
	await onPaper(page, visit.address, 'portrait');
	const main = page.getByRole('main');
	for (const words of [`Rundgang ${word}`, `Zoë ${word}`, `Fotos ${word}`, /^Stand \d/])
		await expect(main.getByText(words).filter({ visible: true }).first()).toBeVisible();
	for (const words of ['Fällig', 'Zuletzt geändert'])
		await expect(main.getByRole('heading', { name: words })).toHaveCount(0);
	expect(await left(page)).toBe(0);
	expect(await cutOff(page)).toEqual([]);
});

test('lists and tables keep their last column, and their filter stands above', async ({ page, as }) => {
	await as('manager');
	const round = await newRound({ status: 'open' });
	const word = token();
	await arranging(async (tx) => {
		const { id } = await make.person(tx, {
			givenName: 'Wolfeschlegelsteinhausenbergerdorff',
			familyName: `Donaudampfschifffahrtsgesellschaft${word}`,
			email: `donaudampfschifffahrtsgesellschaft.${word}@landwirtschaftsministerkonferenz.example`,
		});
		await make.placement(tx, { roundId: round.id, participantId: id, status: 'accepted' });
	});
	await onPaper(page, `/de/office/exchanges/placements/print/${round.id}`, 'landscape');
	await expect(page.getByRole('columnheader').last()).toBeVisible();
	expect(await cutOff(page)).toEqual([]);

	await onPaper(page, '/de/office/visits?direction=outgoing&q=e', 'landscape');
	await expect(page.getByText('Richtung: Auslandsreise').filter({ visible: true }).first()).toBeVisible();
	await expect(page.getByText(/^Stand \d/)).toBeVisible();
	await expect(page.locator('.page-head-count')).toBeVisible();
	for (const list of ['visits', 'partnerships', 'people', 'organisations', 'agreements']) {
		await onPaper(page, `/de/office/${list}`, 'landscape');
		await expect(page.getByRole('columnheader').last()).toBeVisible();
		expect(await cutOff(page), list).toEqual([]);
		const cut = await page
			.locator('.cut-text')
			.evaluateAll((texts) =>
				texts.filter((text) => text.scrollWidth > text.clientWidth + 1).map((text) => text.textContent),
			);
		expect(cut, list).toEqual([]);
	}
});

test('a guest is handed the programme, and nothing that is ours', async ({ page, as }) => {
	await as('reader');
	const side = await newSide();
	await onPaper(page, `/de/office/visits/${side.visit}/handout`, 'portrait');
	const sheet = page.getByRole('article');
	await expect(sheet.getByRole('heading', { name: 'Programm / Programme' })).toBeVisible();
	await expect(sheet.getByRole('heading', { name: 'Kontakt / Contact' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	const said = await sheet.textContent();
	expect(said).not.toMatch(/Notiz|Ergebnis|Zuständig|Amt /);
	expect(await cutOff(page)).toEqual([]);
	expect(await left(page)).toBe(0);
});
