import type { Locator } from '@playwright/test';
import { open } from './desk';
import { expect, sql, test } from './fixtures';

/** Whether the focus is in a field of the form that can be seen. */
const leadsToField = (form: Locator) =>
	form.evaluate((element) => {
		const focused = document.activeElement;
		return (
			focused !== null &&
			element.contains(focused) &&
			!focused.closest('.summary-list') &&
			focused.getClientRects().length > 0
		);
	});

test('what is missing in a form is said at a field that is there, with a link that leads to it', async ({
	page,
	as,
}) => {
	test.setTimeout(120_000);
	await as('admin');
	const againstPolicy: string[] = [];
	await page.exposeFunction('tellOfPolicy', (blocked: string) => againstPolicy.push(blocked));
	await page.addInitScript(() =>
		document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
			(window as unknown as { tellOfPolicy(what: string): void }).tellOfPolicy(blockedURI),
		),
	);
	const [ids] = await sql`select (select id from exchange_programmes order by id limit 1) as programme,
		(select id from partnerships where slug = 'wielkopolska') as partnership`;
	const addresses = [
		...['agreements', 'exchanges', 'organisations', 'partnerships', 'people', 'representatives'].map(
			(noun) => `${noun}/new`,
		),
		...['territories/new', 'users/new', 'visits/new', 'reports/quoted/new'],
		`exchanges/rounds/new?programme=${ids?.programme}`,
		`partnerships/${ids?.partnership}/ledger/new?type=suspended`,
	];
	const wrong: string[] = [];
	for (const address of addresses) {
		await open(page, `/de/office/${address}`);
		const form = page.locator('form.form');
		await form.locator('button[type=submit]').click();
		const summary = form.locator('.summary-list').first();
		await expect(summary, address).toBeVisible();
		const lines = await summary.getByRole('listitem').allInnerTexts();
		const links = summary.getByRole('link');
		if ((await links.count()) !== lines.length)
			wrong.push(`${address}: not all lead somewhere: ${lines.join(' | ')}`);
		for (let nth = 0; nth < (await links.count()); nth += 1) {
			await links.nth(nth).click();
			if (!(await leadsToField(form))) wrong.push(`${address}: ${lines[nth]} leads nowhere`);
		}
		if (lines.some((line) => /^\w+\.\w+|\b[a-z]+[A-Z]\w+:/.test(line)))
			wrong.push(`${address}: ${lines.join(' | ')}`);
	}
	expect(wrong).toEqual([]);
	const form = page.locator('form.form');
	await form.evaluate((element) => {
		for (const field of element.querySelectorAll('[name]')) field.setAttribute('name', 'gone');
	});
	await form.locator('.summary-list').getByRole('link').first().click();
	expect(await leadsToField(form), 'the check sees a link to nowhere').toBe(false);
	expect(againstPolicy, 'the policy reports nothing').toEqual([]);
	// What evaluate() itself runs is exempt from the policy.
	await page.evaluate(() => {
		setTimeout(() => {
			try {
				new Function('');
			} catch {}
		});
	});
	await expect.poll(() => againstPolicy, 'the check sees a report').toEqual(['eval']);
});
