import type { Page } from '@playwright/test';
import { baseUrl, carry, expect, test } from './fixtures';
import { newVisit, open } from './office-steps';
import { newSide, newUser } from './test-records';

const navigation = (page: Page) => page.locator('#office-nav li .office-label');
const verbs = (page: Page) => page.getByRole('main').getByRole('button');

const publishable = {
	status: 'confirmed',
	publicTitle: { de: 'Gäste' },
	publicSummary: { de: 'Kurz' },
} as const;
const register = [
	'Heute',
	'Wiedervorlagen',
	'Partnerschaften',
	'Besuche',
	'Vereinbarungen',
	'Austausch',
	'Beauftragte',
	'Monatsberichte',
	'Publikationen',
	'Auswertungen',
	'Personen',
	'Organisationen',
	'Gebiete',
];

test('a reader sees everything and no button that writes', async ({ page, as }) => {
	await as('reader');
	const visit = await newVisit(publishable);
	const side = await newSide();
	await open(page, visit.address);
	await expect(navigation(page)).toHaveText([...register, 'Ansichten', 'Öffentliche Seiten']);
	for (const address of [
		visit.address,
		`${visit.address}?tab=delegation`,
		`/de/office/partnerships/${side.partnership}`,
		`/de/office/people/${side.person}`,
		`/de/office/organisations/${side.organisation}`,
		`/de/office/territories/${side.territory}`,
		`/de/office/representatives/${side.post}`,
		`/de/office/exchanges/rounds/${side.openRound}`,
		`/de/office/exchanges/placements/${side.placement}`,
		`/de/office/monthly-reports/${side.monthlyReport}`,
		'/de/office/representatives',
		'/de/office/monthly-reports',
		'/de/office/visits',
		'/de/office/partnerships',
		'/de/office/people',
	]) {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const writing =
			/erfassen|anlegen|Bearbeiten|hinzufügen|Bestätigen|Veröffentlichen|löschen|Absagen|eintragen/i;
		await expect(page.getByRole('link', { name: writing }), address).toHaveCount(0);
		await expect(page.getByRole('button', { name: writing }), address).toHaveCount(0);
	}
	expect((await page.goto('/de/office/visits/new'))?.status()).toBe(403);
	await expect(page.getByText('Diese Seite ist einer anderen Rolle vorbehalten.')).toBeVisible();
});

test('a representative sees only what belongs to the own partnerships', async ({ page, context }) => {
	const [own, foreign] = await Promise.all([newSide(), newSide()]);
	await carry(context, await newUser('representative', [own.partnership]));
	await open(page, '/de/office/visits');
	await expect(page.getByRole('table').getByRole('rowheader')).toHaveText([`Besuch ${own.token}`]);
	await page.goto('/de/office/partnerships');
	await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(1);
	for (const address of [
		`visits/${foreign.visit}`,
		`partnerships/${foreign.partnership}`,
		`people/${foreign.person}`,
	]) {
		expect((await page.goto(`/de/office/${address}`))?.status(), address).toBe(404);
		await expect(page.getByRole('heading', { name: 'Nicht gefunden' })).toBeVisible();
	}
	await open(page, `/de/office/visits/${own.visit}`);
	await expect(page.getByRole('link', { name: 'Bearbeiten', exact: true })).toBeVisible();
	await expect(verbs(page).filter({ hasText: 'bestätigen' })).toHaveCount(0);
	await page.getByRole('link', { name: 'Besuch erfassen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Besuch erfassen' })).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: `Land ${own.token}` })).toBeVisible();
});

test('staff confirm and do not publish; managers publish and keep no accounts; admins do all', async ({
	page,
	context,
}) => {
	const visit = await newVisit(publishable);
	const items = async () => {
		await page.getByRole('main').getByRole('button', { name: 'Weitere Aktionen' }).first().click();
		return page.getByRole('menuitem');
	};
	await carry(context, await newUser('staff'));
	await open(page, visit.address);
	await expect(navigation(page)).toHaveText([...register, 'Ansichten', 'Öffentliche Seiten']);
	await expect(page.getByRole('link', { name: /veröffentlichen/i })).toHaveCount(0);
	await expect(await items()).toHaveText([
		'Besuch verschieben …',
		'Besuch absagen …',
		'Besuch kopieren …',
		'Programm für Gäste',
		'Vorschau',
	]);
	await page.goto(`${visit.address}/preview`);
	await expect(page.getByRole('button', { name: /veröffentlichen/i })).toHaveCount(0);
	await page.goto('/de/office/partnerships');
	await expect(page.getByRole('link', { name: 'Partnerschaft anlegen' })).toHaveCount(0);

	await carry(context, await newUser('manager'));
	await open(page, visit.address);
	await expect(page.getByRole('link', { name: 'Veröffentlichen …' })).toBeVisible();
	await expect(await items()).toHaveText([
		'Besuch verschieben …',
		'Besuch absagen …',
		'Besuch kopieren …',
		'Programm für Gäste',
		'Vorschau',
	]);
	expect((await page.goto('/de/office/users'))?.status()).toBe(403);
	await expect(page.getByRole('heading', { name: 'Keine Berechtigung' })).toBeVisible();

	await carry(context, await newUser('admin'));
	await open(page, visit.address);
	const all = [...register, 'Ansichten', 'Einstellungen', 'Konten', 'Gesamtverlauf', 'Öffentliche Seiten'];
	await expect(navigation(page)).toHaveText(all);
	await expect(await items()).toHaveText([
		'Besuch verschieben …',
		'Besuch absagen …',
		'Besuch kopieren …',
		'Programm für Gäste',
		'Vorschau',
		'Besuch löschen …',
	]);
	expect((await page.goto('/de/office/users'))?.status()).toBe(200);
});

test('everybody ends the other own sessions', async ({ page, context, browser }) => {
	const user = await newUser('reader');
	const elsewhere = await browser.newContext({ baseURL: baseUrl() });
	const { cookieOf } = await import('./http');
	await carry(elsewhere, { ...user, cookie: await cookieOf(user.email) });
	const other = await elsewhere.newPage();
	await other.goto('/de/office/account');
	await expect(other.getByRole('heading', { name: 'Eigenes Konto' })).toBeVisible();

	await carry(context, user);
	await open(page, '/de/office/account');
	await expect(page.getByText('diese Sitzung')).toHaveCount(1);
	await page.getByRole('button', { name: 'Alle anderen Sitzungen beenden …' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Alle anderen Sitzungen beenden' }).click();
	await expect(page.getByRole('button', { name: 'Sitzung beenden' })).toHaveCount(0);
	await other.reload();
	await expect(other).toHaveURL(/\/de\/sign-in/);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Eigenes Konto' })).toBeVisible();
	await elsewhere.close();
});
