import type { Page } from '@playwright/test';
import { headingGaps, look, overflow, views, violations } from './axe';
import { addresses } from './every-page';
import { expect, test } from './fixtures';

/** Other specs fill the connections on purpose meanwhile; who is told to come back in five seconds does. */
async function arrive(page: Page, address: string) {
	const response = await page.goto(address);
	return response?.status() === 503 ? page.goto(address) : response;
}

/** What is wrong with the page in each view; it is loaded once, since only the window and the colours change. */
async function complaintsOf(page: Page) {
	const found: string[] = [];
	for (const view of views) {
		await look(page, view);
		for (const violation of await violations(page, view)) found.push(`${view.name}: ${violation}`);
		const wider = await overflow(page);
		if (view.width === 320 && wider > 0) found.push(`${view.name}: ${wider} px too wide`);
	}
	for (const gap of headingGaps(await page.content())) found.push(`headings: ${gap}`);
	const tabs = await page
		.locator('.tabs a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	for (const tab of tabs)
		for (const gap of headingGaps(await (await page.request.get(tab)).text()))
			found.push(`headings of ${new URL(tab).search}: ${gap}`);
	return found;
}

const parts = 4;
for (const part of Array.from({ length: parts }, (_, index) => index)) {
	test(`every page passes WCAG 2.2 AA in light, dark and at 320 px (${part + 1} of ${parts})`, async ({
		page,
		as,
	}) => {
		test.setTimeout(240_000);
		await as('admin');
		const complaints: Record<string, unknown> = {};
		const all = await addresses();
		expect(all.length).toBeGreaterThan(20);
		for (const address of all.filter((_, index) => index % parts === part)) {
			const response = await arrive(page, address);
			const found = await complaintsOf(page);
			if (found.length > 0) complaints[address] = found;
			if ((response?.status() ?? 500) >= 500) complaints[`${address} status`] = response?.status();
		}
		expect(complaints).toEqual({});
	});
}

test('axe finds a planted fault', async ({ page, as }) => {
	await as('reader');
	await page.goto('/de/office');
	await page.evaluate(() => document.body.append(document.createElement('input')));
	expect((await violations(page)).join()).toContain('label');
	expect(headingGaps('<main><h1>a</h1><h3>b</h3><h2>c</h2><h3>d</h3></main>')).toEqual(['h1 h3']);
});
