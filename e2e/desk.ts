import type { Locator, Page } from '@playwright/test';
import * as make from '@/db/demo/builders';
import { addDays, formatDay, today } from '@/lib/dates';
import { expect, sql } from './fixtures';
import { arranging, token } from './world';

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

/** Types into a combobox and takes the option; `box` may be the second of several with one label. */
export async function choose(box: Locator, text: string, option: string | RegExp = text) {
	await box.click();
	await box.fill(text);
	await box.page().getByRole('option', { name: option }).first().click();
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
