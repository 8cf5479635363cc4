import type { Locator, Page } from '@playwright/test';
import * as make from '@/db/demo/builders';
import { account, carry, expect, sql, test } from './fixtures';
import { dayFromNow, newVisit, open, said, typed } from './office-steps';
import { arranging, newUser, token } from './test-records';

/** Where the focus is: it must be somewhere, and it must be seen. */
const focus = (page: Page) =>
	page.evaluate(() => {
		const at = document.activeElement;
		if (!at || at === document.body) return 'lost';
		const { outlineStyle, boxShadow } = getComputedStyle(at);
		const { width, height } = at.getBoundingClientRect();
		const around = [at.closest('label'), at.closest('search form')];
		const marked = [at, ...around].some((each) => {
			if (!each) return false;
			const style = getComputedStyle(each);
			return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
		});
		return width * height > 0 && marked
			? 'seen'
			: `unseen: ${at.outerHTML.slice(0, 120)} ${outlineStyle} ${boxShadow}`;
	});

/** Goes there as somebody without a mouse does, and looks at every stop on the way. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
	for (let steps = 0; steps < 60; steps++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
		const where = await focus(page);
		// Behind the last control comes the browser's own frame, then the first again.
		if (where !== 'lost') expect(where).toBe('seen');
	}
	throw new Error('not to be reached by keyboard');
}

async function go(page: Page, target: Locator, key?: 'Tab' | 'Shift+Tab') {
	await expect(target).toBeVisible();
	await tabTo(page, target, key);
	await page.keyboard.press('Enter');
}

const kept = (page: Page) => expect.poll(() => focus(page)).not.toBe('lost');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

test('signing in and logging a visit without a mouse', async ({ page }) => {
	const title = `Tastatur ${token()}`;
	const { email, password } = account('staff');
	await page.goto('/de/sign-in');
	await tabTo(page, page.getByLabel('E-Mail-Adresse'));
	await page.keyboard.type(email);
	await tabTo(page, page.getByLabel('Passwort'));
	await page.keyboard.type(password);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Heute' })).toBeVisible();

	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
	await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await go(page, page.getByRole('link', { name: 'Besuch erfassen' }), 'Shift+Tab');

	const partnership = page.getByRole('combobox', { name: 'Partnerschaft' });
	await expect(partnership).toBeFocused();
	await page.keyboard.type('wielko');
	await expect(page.getByRole('option', { name: 'Wielkopolska' })).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Wielkopolska entfernen' })).toBeVisible();
	await tabTo(page, page.getByLabel('Titel'));
	await page.keyboard.type(title);
	const first = page.getByLabel('Erster Tag');
	await tabTo(page, first);
	await page.keyboard.type(typed(dayFromNow(30)));
	await go(page, button(page, 'Kalender öffnen').first());
	const calendar = page.getByRole('dialog', { name: 'Kalender' });
	await expect(calendar.locator('[data-day]:focus')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(first).toBeFocused();
	await expect(first).toHaveValue(typed(dayFromNow(31)));
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	await kept(page);
});

test('a delegation is put together and reordered, and the visit confirmed, without a mouse', async ({
	page,
	as,
}) => {
	await as('staff');
	const visit = await newVisit();
	await open(page, `${visit.address}?tab=delegation`);
	await go(page, button(page, 'Person hinzufügen'));
	await kept(page);
	const people = [`Ada ${token('Q')}`, `Bea ${token('W')}`];
	const person = page.getByRole('combobox', { name: 'Person' });
	for (const name of people) {
		await expect(person).toBeFocused();
		await page.keyboard.type(name);
		await expect(page.getByRole('status').filter({ hasText: 'Nichts gefunden' })).toBeVisible();
		await page.keyboard.press('ArrowUp');
		const create = page.getByRole('option', { name: `„${name}“ neu anlegen` });
		await expect(create).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('Enter');
		await expect(page.getByLabel('Name (Pflichtfeld)')).toHaveValue(name);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('list', { name: 'Delegation' })).toContainText(name);
		await expect(person).toHaveValue('');
	}
	await page.keyboard.press('Escape');
	await expect(person).toHaveCount(0);
	await kept(page);

	const names = page.getByRole('list', { name: 'Delegation' }).getByRole('link');
	await expect(names).toHaveText(people);
	await go(page, button(page, `${people[1]} nach oben`), 'Shift+Tab');
	await expect(names).toHaveText(people.toReversed());
	const saved = async () => {
		const rows = await sql<{ name: string }[]>`
			select name_then as name from delegation_members where visit_id = ${visit.id} order by position`;
		return rows.map(({ name }) => name);
	};
	await expect.poll(saved).toEqual(people.toReversed());
	await expect(
		page.getByRole('status').filter({ hasText: `${people[1]} ist jetzt an Stelle 1 von 2.` }),
	).toBeAttached();
	await kept(page);
	await page.keyboard.press('Alt+ArrowDown');
	await expect(names).toHaveText(people);
	await kept(page);
	await expect.poll(saved).toEqual(people);
	await page.reload();
	await expect(names).toHaveText(people);

	await open(page, visit.address);
	await go(page, button(page, 'Besuch bestätigen …'));
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	await expect(dialog.locator(':focus')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(button(page, 'Besuch bestätigen …')).toBeFocused();
	await page.keyboard.press('Enter');
	await go(page, dialog.getByRole('button', { name: 'Bestätigen' }));
	await expect(page.getByText('bestätigt', { exact: true })).toBeVisible();
	await kept(page);
});

test('menus, filters and errors keep the focus where it belongs', async ({ page, as }) => {
	await as('staff');
	const visit = await newVisit();
	await open(page, visit.address);
	const more = button(page, 'Weitere Aktionen');
	await go(page, more);
	await expect(page.getByRole('menuitem').first()).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('menuitem').last()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(more).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Grund')).toBeFocused();
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('dialog').locator(':focus')).toContainText('Eine Angabe ist zu prüfen');
	await page.keyboard.press('Escape');
	await expect(more).toBeFocused();

	await open(page, '/de/office/visits');
	await go(page, button(page, 'Richtung'));
	await tabTo(page, page.getByRole('checkbox', { name: 'Auslandsreise' }));
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/direction=outgoing/);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: /^Richtung/ })).toBeFocused();
	await go(page, button(page, 'Filter entfernen: Richtung: Auslandsreise'));
	await expect(page).not.toHaveURL(/direction/);
	await kept(page);
	await go(page, button(page, 'Titel'));
	await expect(page.getByRole('columnheader', { name: 'Titel' })).toHaveAttribute('aria-sort', 'ascending');
	await kept(page);
});

test('a chooser takes nobody before the answer to what is typed has come', async ({ page, as }) => {
	await as('staff');
	const visit = await newVisit();
	const word = token('Q');
	const [stranger, meant] = [`Fremd ${word}`, `Gemeint ${word}x`];
	await arranging(async (tx) => {
		await make.person(tx, { givenName: 'Fremd', familyName: word });
		await make.person(tx, { givenName: 'Gemeint', familyName: `${word}x` });
	});
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/api/choices/delegates?**', async (route) => {
		const q = new URL(route.request().url()).searchParams.get('q');
		if (q === `${word}x`) await held;
		await route.continue();
	});
	await open(page, `${visit.address}?tab=delegation`);
	await button(page, 'Person hinzufügen').click();
	const person = page.getByRole('combobox', { name: 'Person' });
	await person.fill(word);
	const old = page.getByRole('option', { name: stranger });
	await expect(old).toBeVisible();
	const asked = page.waitForRequest((request) => request.url().includes(`q=${word}x`));
	await person.press('End');
	await page.keyboard.type('x');
	await page.keyboard.press('Enter');
	await asked;
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await old.click({ force: true });
	await expect(page.getByText('Wird gesucht …')).toBeVisible();
	await expect(page.getByRole('option', { name: /neu anlegen/ })).toHaveCount(0);
	await expect(page.getByLabel('Name (Pflichtfeld)')).toHaveValue('');
	await expect(person).toHaveValue(`${word}x`);
	release();
	await expect(old).toHaveCount(0);
	await expect(page.getByRole('option', { name: meant })).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Name (Pflichtfeld)')).toHaveValue(meant);
});

test('single letters move through a list, select, open and edit, and can be switched off', async ({
	page,
	as,
}) => {
	await as('manager');
	const { title } = await newVisit();
	const second = await newVisit({ title: `${title} zwei` });
	await open(page, `/de/office/visits?q=${encodeURIComponent(title)}`);
	const rows = page.locator('.list-table tbody tr');
	await expect(rows).toHaveCount(2);
	const focused = () => page.evaluate(() => document.activeElement?.textContent);
	await page.keyboard.press('j');
	const first = await focused();
	expect([title, second.title]).toContain(first);
	await page.keyboard.press('j');
	expect(await focused()).not.toBe(first);
	await page.keyboard.press('k');
	expect(await focused()).toBe(first);
	await page.keyboard.press('x');
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await page.keyboard.press('x');

	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Tastenkürzel' });
	await expect(help.getByText('Zur nächsten Zeile')).toBeVisible();
	await help.getByLabel('Kürzel aus einem einzelnen Zeichen verwenden').uncheck();
	await page.keyboard.press('Escape');
	await rows.first().getByRole('link').first().focus();
	await page.keyboard.press('j');
	expect(await focused()).toBe(await rows.first().getByRole('link').first().textContent());
	await page.keyboard.press('?');
	await expect(help).toHaveCount(0);
	await page.locator('.office-user summary').click();
	await page.getByRole('button', { name: 'Tastenkürzel' }).click();
	await help.getByLabel('Kürzel aus einem einzelnen Zeichen verwenden').check();
	await page.keyboard.press('Escape');

	await rows.first().getByRole('link').first().focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(first));
	await page.keyboard.press('e');
	const field = page.getByRole('textbox', { name: 'Titel' });
	await expect(field).toBeVisible();
	await field.fill(`${first} jexk`);
	await page.keyboard.press('Control+s');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${first} jexk`);
});

test('x ticks a line of the desk off, goes on to the next, and the message takes it back', async ({
	page,
}) => {
	const user = await newUser('staff');
	await carry(page.context(), user);
	const [first, second] = [`Zusage ${token()}`, `Zusage ${token()}`];
	await newVisit({
		followUps: [
			{ text: first, dueOn: dayFromNow(-5), assigneeId: user.id },
			{ text: second, dueOn: dayFromNow(-2), assigneeId: user.id },
		],
	});
	await open(page, '/de/office');
	const line = (text: string) => page.locator('.due-line').getByRole('link', { name: text });
	await expect(page.locator('.due-line')).toHaveCount(2);
	await page.keyboard.press('j');
	await expect(line(first)).toBeFocused();
	await page.keyboard.press('x');
	await expect(line(second)).toBeFocused();
	await said(page, 'Als erledigt vermerkt');
	await expect(line(first)).toHaveCount(0);
	await expect(line(second)).toBeFocused();
	await go(page, button(page, 'Rückgängig'));
	await expect(line(first)).toBeVisible();
	const [row] = await sql`select done_on from follow_ups where text = ${first}`;
	expect(row?.done_on).toBeNull();
	await kept(page);
});
