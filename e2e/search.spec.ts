import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { open } from './office-steps';
import { newSide } from './test-records';

const box = (page: Page) => page.getByRole('combobox', { name: 'Im ganzen Register suchen' });
const options = (page: Page) => page.getByRole('dialog').getByRole('option');
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');

test('a record is found and opened without a mouse, and is the first of those opened lately', async ({
	page,
	as,
}) => {
	await as('staff');
	await open(page, '/de/office/visits');
	await page.getByRole('searchbox', { name: /^Suchen in/ }).focus();
	await page.keyboard.press('Control+k');
	await expect(box(page)).toBeFocused();
	await expect(page.getByRole('group', { name: 'Aktionen' })).toBeVisible();
	await expect(page.getByRole('group', { name: 'Zuletzt geöffnet' })).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('searchbox', { name: /^Suchen in/ })).toBeFocused();

	await page.keyboard.press('Control+k');
	await page.keyboard.type('bursa');
	await expect(page.getByRole('status').filter({ hasText: /Treffer/ })).toHaveText(/^(Ein|\d+) Treffer$/);
	await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('lodsch');
	await expect(chosen(page)).toContainText('Łódź');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('wielkopolska');
	await expect(chosen(page)).toHaveText(/^Wielkopolska/);
	const named = async () => (await box(page).getAttribute('aria-activedescendant')) ?? '';
	expect(await chosen(page).getAttribute('id')).toBe(await named());
	await page.keyboard.press('ArrowDown');
	await expect(chosen(page)).toHaveAttribute('id', await named());
	await expect(box(page)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
	await expect(options(page).last()).toBeInViewport();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/partnerships\/[0-9a-f-]{36}$/);
	await expect(page.getByRole('heading', { level: 1, name: 'Wielkopolska' })).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);

	await page.keyboard.press('Control+k');
	await expect(page.getByRole('group', { name: 'Aktionen' }).getByRole('option').first()).toHaveText(
		'Neuen Besuch erfassen',
	);
	await expect(chosen(page)).toHaveText('Neuen Besuch erfassen');
	for (const name of ['Als Nächstes', 'Fällig'])
		await expect(page.getByRole('group', { name }).getByRole('option').first()).toBeVisible();
	await expect(page.getByRole('group', { name: 'Zuletzt geöffnet' }).getByRole('option').first()).toHaveText(
		/^Wielkopolska/,
	);
	await page.keyboard.type('einstellungen');
	await expect(chosen(page)).toContainText('ähnlicher Name');
	await expect(options(page).filter({ hasText: /^Einstellungen/ })).toHaveCount(0);
	await page.keyboard.press('Control+a');
	await page.keyboard.type('neuen besuch');
	await expect(chosen(page)).toHaveText('Neuen Besuch erfassen');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/de/office/visits/new');
});

test('the hit is explained, and what is looked for marked', async ({ page, as }) => {
	await as('manager');
	await open(page, '/de/office');
	await page.getByRole('link', { name: 'Suchen' }).click();
	await box(page).fill('aquitanien');
	const hit = page.getByRole('group', { name: 'Partnerschaften' }).getByRole('option').first();
	await expect(hit).toContainText('Nouvelle-Aquitaine');
	await expect(hit.locator('mark').last()).toHaveText('Aquitanien');
	await box(page).fill('bonaccini');
	await expect(page.getByRole('option', { name: /Delegation: Stefano Bonaccini/ })).toBeVisible();
	await box(page).fill('forli');
	await expect(page.getByRole('option', { name: /^Provinz Forlì-Cesena/ }).first()).toBeVisible();
	await box(page).fill('lodsz');
	await expect(page.getByText('Nichts heißt genau so.')).toBeVisible();
	await expect(page.getByRole('option', { name: /Łódź/ })).toBeVisible();
});

test('an answer that comes too late is dropped, and one that fails is said', async ({ page, as }) => {
	await as('staff');
	await open(page, '/de/office');
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(/api\/search\?q=bursa/, async (route) => {
		await held;
		await route.continue().catch(() => {});
	});
	await page.keyboard.press('Control+k');
	await box(page).fill('bursa');
	await expect(page.getByText('Wird gesucht …')).toBeVisible();
	await box(page).fill('wisconsin');
	await expect(chosen(page)).toContainText('Wisconsin');
	release();
	await expect(options(page).filter({ hasText: 'Bursa' })).toHaveCount(0);
	await page.route(/api\/search\?q=hunan/, (route) => route.abort());
	await box(page).fill('hunan');
	await expect(page.getByText('Die Suche ist gerade nicht möglich.')).toBeVisible();
	await expect(options(page)).toHaveCount(0);
	await page.unroute(/api\/search\?q=hunan/);
	await box(page).fill('hunan ');
	await box(page).fill('hunan p');
	await box(page).fill('hunan');
	await expect(chosen(page)).toContainText('Hunan');
});

test('the page shows all of one noun and leads to its list', async ({ page, as }) => {
	await as('reader');
	await open(page, '/de/office');
	await page.keyboard.press('Control+k');
	await box(page).fill('wielkopolska');
	await expect(options(page).first()).toBeVisible();
	await page.getByRole('link', { name: 'Alle Treffer auf einer Seite' }).click();
	await expect(page).toHaveURL('/de/office/search?q=wielkopolska');
	await expect(page.locator('#office-nav a'), 'places and what is below them').not.toHaveCount(0);
	await expect(page.locator('#office-nav [aria-current]'), 'the search is none of them').toHaveCount(0);
	await page.getByRole('navigation', { name: 'Nach Art' }).getByRole('link', { name: 'Besuche' }).click();
	await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Besuche']);
	await page.getByRole('link', { name: 'Besuche: alle in der Liste zeigen' }).click();
	await expect(page).toHaveURL('/de/office/visits?q=wielkopolska');
	await page.goto('/de/office/search?q=gibtesnichtxy');
	await expect(page.getByText('Nichts gefunden zu „gibtesnichtxy“')).toBeVisible();
});

test('what was opened is forgotten on signing out, and names nothing that went out of sight', async ({
	page,
	as,
}) => {
	const side = await newSide();
	await as('manager');
	await open(page, `/de/office/visits/${side.visit}`);
	await open(page, '/de/office/organisations/00000000-0000-7000-8000-000000000000');
	const kept = () => page.evaluate(() => Object.entries(localStorage));
	await expect
		.poll(async () => JSON.parse((await kept())[0]?.[1] ?? '[]'))
		.toEqual(['organisations:00000000-0000-7000-8000-000000000000', `visits:${side.visit}`]);
	await page.keyboard.press('Control+k');
	const recent = page.getByRole('group', { name: 'Zuletzt geöffnet' }).getByRole('option');
	await expect(recent).toHaveCount(1);
	await expect(recent).toContainText(side.token);
	await page.keyboard.press('Escape');
	await page.locator('.office-user summary').click();
	await page.getByRole('button', { name: 'Abmelden' }).click();
	await expect(page).toHaveURL(/sign-in/);
	expect(await kept()).toEqual([]);
});
