import type { Locator, Page } from '@playwright/test';
import * as make from '@/db/demo/builders';
import { addDays, formatDay, today } from '@/lib/dates';
import { expect, sql } from './fixtures';
import { arranging, token } from './test-records';

/** A day counted from today as the office knows it, and as somebody types it. */
export const dayFromNow = (days: number) => addDays(today(), days);
export const typed = (day: string) => formatDay(day, 'de', 'short');

/** Waits until the page's scripts answer: what is pressed on a new document before that does nothing. */
export const ready = (page: Page) =>
	page.waitForFunction(() =>
		[...document.querySelectorAll('button, input, textarea')].every((control) =>
			Object.keys(control).some((key) => key.startsWith('__reactProps')),
		),
	);

export async function open(page: Page, address: string) {
	const response = await page.goto(address);
	await ready(page);
	return response;
}

/** The start page with every line of what is due on the office's side, however many other tests have left there. */
export const openStartPage = (page: Page) => open(page, '/de/office?due=office&all=true');

/** Types into a combobox and takes the option; `box` may be the second of several with one label. */
export async function choose(box: Locator, text: string, option: string | RegExp = text) {
	await box.click();
	await box.fill(text);
	await box.page().getByRole('option', { name: option }).first().click();
}

/** Sets a filter of the list's row that takes one value. */
export async function filterBy(page: Page, filter: string, option: string) {
	await page
		.getByRole('button', { name: new RegExp(`^${filter}`) })
		.first()
		.click();
	await page.getByRole('dialog', { name: filter }).getByLabel(option, { exact: true }).check();
	await page.keyboard.press('Escape');
}

/** Opens the „…“ of the record itself, which comes first, or of the part given, and takes an item. */
export async function takeFromMenu(
	part: Page | Locator,
	item: string | RegExp,
	name: string | RegExp = 'Weitere Aktionen',
) {
	await part.getByRole('button', { name }).first().click();
	const page = 'page' in part ? part.page() : part;
	await page.getByRole('menuitem', { name: item }).click();
}

export const said = (page: Page, words: string | RegExp) =>
	expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();

type RoundValues = Parameters<typeof make.round>[1];

/** A round of a programme of the test's own with Wielkopolska: a call open for ten more days, a stay in a hundred. */
export async function newRound(
	values: RoundValues = {},
	programme: Parameters<typeof make.programme>[1] = {},
) {
	const word = token();
	const [tie] = await sql<{ id: string }[]>`select id from partnerships where slug = 'wielkopolska'`;
	const made = await arranging(async (tx) => {
		const { id: programmeId } = await make.programme(tx, {
			slug: `tausch-${word}`,
			name: { de: `Tausch ${word}` },
			description: { de: 'Worum es geht.' },
			partnershipIds: [tie?.id ?? ''],
			...programme,
		});
		const days = { opensOn: dayFromNow(-5), closesOn: dayFromNow(10), startsOn: dayFromNow(100) };
		const row = await make.round(tx, {
			...{ programmeId, label: `Runde ${word}`, ...days, endsOn: dayFromNow(110) },
			...values,
		});
		return { id: row.id, programmeId };
	});
	const office = '/de/office/exchanges';
	return {
		...made,
		word,
		address: `${office}/rounds/${made.id}`,
		programme: `${office}/${made.programmeId}`,
		site: `/de/austausch/tausch-${word}`,
	};
}

type VisitValues = Parameters<typeof make.visit>[1];

/** A visit of the test's own, ten days from now unless told; answers its id and its title. */
export async function newVisit(values: VisitValues = {}) {
	const title = values.title ?? `Fachbesuch ${token()}`;
	const startsOn = values.startsOn ?? dayFromNow(10);
	const [tie] = await sql<{ id: string }[]>`select id from partnerships where slug = 'wielkopolska'`;
	const row = await arranging((tx) =>
		make.visit(tx, {
			status: 'planned',
			partnershipIds: [tie?.id ?? ''],
			...values,
			title,
			startsOn,
			endsOn: values.endsOn ?? startsOn,
		}),
	);
	return { id: row.id, title, address: `/de/office/visits/${row.id}` };
}
