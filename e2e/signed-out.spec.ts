import type { Page } from '@playwright/test';
import { account, carry, expect, sql, test } from './fixtures';
import { newVisit, open, ready } from './office-steps';
import { newUser, token } from './test-records';

const over = 'Die Anmeldung ist beendet';
const signIn = (page: Page) => page.getByRole('link', { name: 'In neuem Tab anmelden' });

async function signOutElsewhere(page: Page) {
	const other = await page.context().newPage();
	await open(other, '/de/office');
	await other.locator('.office-user summary').click();
	await other.getByRole('button', { name: 'Abmelden' }).click();
	await expect(other.getByText('Die Abmeldung ist erfolgt.')).toBeVisible();
	await other.close();
}

test('signed out in another tab, a form says so, keeps the text and saves it after signing in again', async ({
	page,
	as,
}) => {
	await as('staff');
	const visit = await newVisit();
	await open(page, `${visit.address}/edit`);
	await signOutElsewhere(page);
	const words = `Nach der Pause ${token()}`;
	await page.getByLabel('Titel (Pflichtfeld)').fill(words);
	const chooser = page.getByRole('combobox', { name: 'Partnerschaft' }).first();
	await chooser.click();
	await expect(page.locator('.combobox-list:popover-open')).toContainText(over);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog').getByRole('combobox').fill('hunan');
	await expect(page.getByRole('dialog').getByRole('status')).toContainText(over);
	await page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).click();

	const save = page.getByRole('button', { name: 'Speichern' });
	await save.click();
	await expect(page.getByRole('alert').filter({ hasText: `Nicht ausgeführt: ${over}` })).toBeInViewport({
		ratio: 1,
	});
	await expect(page.getByText('nicht erreichbar')).toHaveCount(0);
	const opened = page.context().waitForEvent('page');
	await signIn(page).click();
	const other = await opened;
	await other.getByLabel('E-Mail-Adresse').fill(account('staff').email);
	await other.getByLabel('Passwort').fill(account('staff').password);
	await other.getByRole('button', { name: 'Anmelden' }).click();
	await expect(other).toHaveURL('/de/office');
	await other.close();
	await expect(page.getByLabel('Titel (Pflichtfeld)')).toHaveValue(words);
	await save.click();
	await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible();
});

test('a verb, a list and its tools say that the sign-in is over, and a link to a file leads to it', async ({
	page,
	context,
}) => {
	const user = await newUser('manager');
	await carry(context, user);
	const visit = await newVisit();
	await open(page, visit.address);
	// As with a session that has run out, or an account that was disabled: the cookie stays, its row is gone.
	await sql`delete from sessions where user_id = ${user.id}`;
	const verb = page.getByRole('button', { name: /^Besuch bestätigen/ });
	await verb.click();
	const dialog = page.getByRole('dialog');
	const confirm = dialog.getByRole('button', { name: 'Besuch bestätigen' });
	await confirm.click();
	await expect(dialog.getByRole('alert')).toContainText(over);
	await expect(signIn(page)).toBeVisible();
	await context.clearCookies();
	await confirm.click();
	await expect(dialog.getByRole('alert')).toContainText(over);

	await carry(context, await newUser('manager'));
	await open(page, '/de/office/visits');
	await context.clearCookies();
	await page.getByRole('button', { name: 'Exportieren' }).click();
	await page
		.getByRole('menuitem', { name: /^Excel/ })
		.first()
		.click();
	await expect(page.getByRole('dialog').filter({ hasText: over })).toBeVisible();
	await page.goto('/api/reports/trips?from=2020-01-01&to=2020-12-31&locale=de');
	await ready(page);
	await expect(page).toHaveURL(/\/de\/sign-in\?next=/);
});
