import type { Locator } from '@playwright/test';
import { addressOf, routes } from './every-page';
import { expect, sql, test } from './fixtures';
import { open } from './office-steps';

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

/** Fields that stand beside each other with their controls on different lines, and controls that are too high or low. */
const unlike = (form: Locator) =>
	form.evaluate((element) => {
		const shown = (node: Element) => node.getClientRects().length > 0;
		const rows = [...element.querySelectorAll('.field-row')].flatMap((row) => {
			const fields = [...row.children]
				.filter((field) => field.matches('.field, .field-beside') && shown(field))
				.map((field) => ({
					...{ box: field.getBoundingClientRect(), words: field.textContent?.slice(0, 20) },
					top: field.querySelector(':scope > :is(.field-control, .check, .kern-btn)')?.getBoundingClientRect()
						.top,
				}));
			return fields.flatMap((a, nth) =>
				fields
					.slice(nth + 1)
					.filter((b) => Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 8)
					.filter((b) => !(Math.abs(Number(a.top) - Number(b.top)) < 1))
					.map((b) => `${a.words} (${a.top}) and ${b.words} (${b.top})`),
			);
		});
		const controls = element.querySelectorAll(
			'.field :is(input:not([type=radio], [type=checkbox]), .kern-form-input__select-wrapper)',
		);
		const heights = [...controls]
			.filter(shown)
			.map((control) => control.getBoundingClientRect().height)
			.filter((height) => height < 36 || height > 40)
			.map((height) => `a control of ${height} px`);
		return [...rows, ...heights];
	});

/** Here a record is chosen first, and the form comes with it. */
const chosenFirst = /placements\/new|monthly-reports\/new/;

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
	const [programme] = await sql`select id from exchange_programmes order by id limit 1`;
	const needed = { rounds: `?programme=${programme?.id}`, ledger: '?type=suspended' };
	const forms = routes().filter((route) => /\/office\/.*\/new$/.test(route) && !chosenFirst.test(route));
	const addresses = await Promise.all(
		forms.map(async (route) => {
			const [, query = ''] = Object.entries(needed).find(([part]) => route.includes(`/${part}/`)) ?? [];
			return (await addressOf(route)) + query;
		}),
	);
	expect(addresses.length).toBeGreaterThan(12);
	const wrong: string[] = [];
	for (const address of addresses) {
		await open(page, address);
		const form = page.locator('form.form');
		const missing = form.locator('.form-missing').getByRole('link');
		await expect(missing.first(), address).toBeVisible();
		const labels = await missing.allInnerTexts();
		for (let nth = 0; nth < labels.length; nth += 1) {
			await missing.nth(nth).click();
			if (!(await leadsToField(form))) wrong.push(`${address}: needed ${labels[nth]} leads nowhere`);
		}
		await form.locator('button[type=submit]').click();
		const summary = form.locator('.summary-list').first();
		await expect(summary, address).toBeVisible();
		const lines = await summary.getByRole('listitem').allInnerTexts();
		for (const label of labels)
			if (!lines.some((line) => line.startsWith(`${label}:`)))
				wrong.push(`${address}: ${label} is called needed and isn't refused`);
		for (const off of await unlike(form)) wrong.push(`${address}: ${off}`);
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
		const controls = element.querySelectorAll<HTMLElement>('.form-grid .field-control');
		for (const [nth, control] of controls.entries()) control.style.translate = `0 ${(nth % 2) * 9}px`;
		for (const control of [...element.querySelectorAll('input')].slice(0, 1)) control.style.height = '48px';
	});
	expect((await unlike(form)).length, 'the check sees fields that stand apart').toBeGreaterThan(1);
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

test('a form says what it still needs as one types, aloud only when typing has paused', async ({
	page,
	as,
}) => {
	await as('staff');
	await open(page, '/de/office/visits/new');
	const form = page.locator('form.form');
	const missing = form.locator('.form-missing');
	await expect(missing).toHaveText('Noch nötig: Partnerschaft, Titel, Erster Tag');
	const said = form.getByRole('status').filter({ hasText: 'Noch nötig' });
	await expect(said).toHaveCount(0);
	await page.getByLabel('Titel').first().fill('Ein Besuch');
	await page.getByLabel('Erster Tag').fill('1.2.2027');
	await expect(missing).toHaveText('Noch nötig: Partnerschaft');
	await expect(said).toHaveText('Noch nötig: Partnerschaft');
	await form.getByRole('radio', { name: 'Auslandsreise' }).check();
	await expect(missing).toHaveCount(0);
	await expect(form.getByRole('button', { name: 'Speichern' })).toHaveAccessibleDescription(/Strg/);
	await expect(form.getByText('Alles Nötige ist angegeben.')).toBeAttached();
});
