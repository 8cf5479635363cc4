import type { Page } from '@playwright/test';
import * as make from '@/db/demo/builders';
import { arrange, expect, test } from './fixtures';
import { ask } from './http';
import { arranging, newSide, newTerritory, token } from './test-records';

test.use({ javaScriptEnabled: false });

const partners = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const show = (page: Page) => page.getByRole('button', { name: 'Anzeigen' }).click();

test('partnerships by kind, country and topic, and by an old name', async ({ page }) => {
	await page.goto('/de');
	await page.getByRole('link', { name: 'Alle Partnerschaften ansehen' }).click();
	await expect(page).toHaveURL('/de/partnerschaften');
	const all = await partners(page).count();
	expect(all).toBeGreaterThanOrEqual(8);

	await choice(page, 'Land').selectOption('China');
	await show(page);
	await expect(page).toHaveURL(/country=CN/);
	await expect(partners(page)).toHaveText(['Provinz Hunan', 'Provinz Jiangxi']);
	await expect(choice(page, 'Land')).toHaveValue('CN');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/partnerships\?country=CN$/);
	await expect(partners(page)).toHaveCount(2);
	await page.getByRole('link', { name: 'Deutsch' }).click();
	await page.getByRole('link', { name: 'Filter zurücksetzen' }).click();

	await choice(page, 'Art').selectOption('Regionalpartnerschaft');
	await choice(page, 'Schwerpunkt').selectOption({ index: 1 });
	await show(page);
	await expect(page).toHaveURL(/kind=regional_partnership.*topic=|topic=.*kind=regional_partnership/);
	expect(await partners(page).count()).toBeLessThan(all);

	await page.goto('/de/partnerschaften');
	await page.getByLabel('Name, früherer Name, Ort oder Land').fill('aquitaine');
	await show(page);
	await expect(partners(page)).toHaveText(['Nouvelle-Aquitaine']);
	await page.getByRole('link', { name: 'Nouvelle-Aquitaine' }).click();
	await expect(page.getByText(/^Früher: .*Aquitaine/)).toBeVisible();
	await page.goto('/de/partnerschaften?q=gibtesnicht');
	await expect(page.getByText('Keine Partnerschaft passt zu dieser Auswahl.')).toBeVisible();
});

test('many visits come page by page', async ({ page }) => {
	const side = await newSide();
	const publishedAt = new Date();
	await arranging(async (tx) => {
		for (let n = 1; n <= 51; n++)
			await make.visit(tx, {
				...{ title: `Intern ${n}`, startsOn: `1961-03-${String((n % 28) + 1).padStart(2, '0')}` },
				...{ status: 'reported', result: 'Ergebnis', slug: `${side.token}-${n}`, publishedAt },
				...{ publicTitle: { de: `Besuch ${side.token} ${n}` }, publicSummary: { de: 'Kurz' } },
				partnershipIds: [side.partnership],
			});
	});
	const lines = page.getByRole('link', { name: `Besuch ${side.token}` });
	await expect(async () => {
		await page.goto('/de/besuche?year=1961');
		await expect(lines).toHaveCount(50, { timeout: 200 });
	}).toPass({ timeout: 5000 });
	await page.getByRole('link', { name: 'Nächste Seite' }).click();
	await expect(page).toHaveURL(/year=1961&page=2/);
	await expect(lines).toHaveCount(1);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/visits\?year=1961/);
});

const pages = [
	['/de', '/en'],
	['/de/partnerschaften', '/en/partnerships'],
	['/de/partnerschaften/emilia-romagna', '/en/partnerships/emilia-romagna'],
	['/de/besuche', '/en/visits'],
	['/de/austausch', '/en/exchanges'],
	['/de/suche', '/en/search'],
	['/de/austausch/lehrlingsaustausch-wielkopolska', '/en/exchanges/lehrlingsaustausch-wielkopolska'],
	['/de/besuche/abfallvermeidung-wielkopolska', '/en/visits/abfallvermeidung-wielkopolska'],
] as const;

test('every page names its other language and carries no script and no cookie', async ({ page, baseURL }) => {
	for (const pair of pages) {
		for (const [index, address] of pair.entries()) {
			const response = await page.goto(address);
			expect(response?.status(), address).toBe(200);
			expect(await response?.headerValue('set-cookie')).toBeNull();
			const link = (rel: string) => page.locator(`link[rel=${rel}]`);
			await expect(link('canonical')).toHaveAttribute('href', `${baseURL}${address}`);
			await expect(page.locator('link[hreflang=de]')).toHaveAttribute('href', `${baseURL}${pair[0]}`);
			await expect(page.locator('link[hreflang=en]')).toHaveAttribute('href', `${baseURL}${pair[1]}`);
			await expect(page.locator('html')).toHaveAttribute('lang', index === 0 ? 'de' : 'en');
			await expect(page.locator('script, [onclick], [onload]')).toHaveCount(0);
			const invented = index === 0 ? /Besuche, Personen.*erfunden/ : /visits, people.*fictitious/;
			await expect(page.getByRole('banner').getByText(invented)).toBeVisible();
			const language = page.getByRole('link', { name: index === 0 ? 'English' : 'Deutsch', exact: true });
			await expect(language).toHaveAttribute('href', pair[1 - index] as string);
		}
	}
	expect(await page.context().cookies()).toEqual([]);
});

test('on paper there is the content and no navigation', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('/de/partnerschaften/emilia-romagna');
	await expect(page.getByRole('heading', { level: 1, name: 'Emilia-Romagna' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Chronik' })).toBeVisible();
	for (const part of ['Hauptnavigation', 'Pfad zu dieser Seite'])
		await expect(page.getByRole('navigation', { name: part, includeHidden: true })).toBeHidden();
	await expect(page.getByText(/Besuche, Personen.*erfunden/)).toBeVisible();
	await page.goto('/de/partnerschaften');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('button')).toHaveCount(0);
});

test('an unknown address is a helpful 404 in both languages', async ({ page }) => {
	for (const address of [
		'/de/gibt-es-nicht',
		'/de/partnerschaften/gibt-es-nicht',
		'/de/besuche/gibt-es-nicht',
	]) {
		expect((await page.goto(address))?.status(), address).toBe(404);
		await expect(page.getByRole('heading', { level: 1, name: 'Seite nicht gefunden' })).toBeVisible();
		await expect(page.getByRole('main').getByRole('link', { name: 'Partnerschaften' })).toBeVisible();
	}
	for (const address of ['/en/no-such-page', '/en/partnerships/no-such-partner']) {
		expect((await page.goto(address))?.status(), address).toBe(404);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('heading', { level: 1, name: /not found/i })).toBeVisible();
	}
	await page.getByRole('main').getByRole('searchbox').fill('emilia');
	await page.getByRole('main').getByRole('button').click();
	await expect(page).toHaveURL(/\/en\/search\?q=emilia/);
});

test('one search on the start page finds whatever is public, typed as it comes', async ({ page }) => {
	await page.goto('/de');
	await page.getByRole('searchbox').fill('Wielkoplska lehrling');
	await page.getByRole('searchbox').press('Enter');
	await expect(page).toHaveURL(/\/de\/suche\?q=/);
	await expect(
		page
			.getByRole('main')
			.getByRole('link', { name: /Lehrlingsaustausch/ })
			.first(),
	).toBeVisible();
	await page.getByRole('searchbox').fill('impressum');
	await page.getByRole('searchbox').press('Enter');
	await expect(page.getByRole('main').getByRole('link', { name: 'Impressum' })).toBeVisible();
});

test('nothing is wider than a telephone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const address of [...pages.flat(), '/de/gibt-es-nicht']) {
		await page.goto(address);
		const wider = () =>
			page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(await wider(), address).toBe(0);
	}
});

test('a former address leads on for good, and a filter that is none is said, not ignored', async ({
	page,
}) => {
	const word = token('alt');
	await arranging(async (tx) => {
		const { id } = await newTerritory(word);
		await make.partnership(tx, {
			...{ slug: word, summary: { de: 'Kurz' }, partner: [id], entries: [{ on: '2001' }] },
			publishedAt: new Date(),
		});
	});
	expect((await page.goto(`/de/partnerschaften/${word}`))?.status()).toBe(200);
	await arrange((tx) => tx`update partnerships set slug = ${`${word}-neu`} where slug = ${word}`);
	await expect
		.poll(async () => (await ask(`/de/partnerschaften/${word}`)).headers.location)
		.toBe(`/de/partnerschaften/${word}-neu`);
	expect((await ask(`/en/partnerships/${word}`)).status).toBe(308);
	await page.goto(`/de/partnerschaften/${word}`);
	await expect(page).toHaveURL(`/de/partnerschaften/${word}-neu`);

	for (const address of ['partnerschaften?topic=nie', 'partnerschaften?kind=nie', 'besuche?direction=nie']) {
		await page.goto(`/de/${address}`);
		const told = page.getByRole('region', { name: 'Filter, die sich nicht anwenden lassen' });
		await expect(told).toContainText('Solange er gesetzt ist, wird nichts angezeigt.');
		await expect(page.getByText(/^\d+ (Partnerschaften|Besuche)$/)).toHaveCount(0);
		await told.getByRole('link').click();
		await expect(page).not.toHaveURL(/nie/);
		await expect(page.getByText(/^\d+ (Partnerschaften|Besuche)$/)).toBeVisible();
	}
});

test('behind the last page of a list there is none', async ({ request }) => {
	for (const list of ['/de/besuche', '/de/partnerschaften', '/en/publications']) {
		const beyond = await request.get(`${list}?page=99`);
		const first = await request.get(list);
		expect([list, beyond.status(), first.status()]).toEqual([list, 404, 200]);
	}
});
