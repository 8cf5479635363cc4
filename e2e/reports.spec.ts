import type { Page } from '@playwright/test';
import readXlsx from 'read-excel-file/node';
import { formatDayRange } from '@/lib/dates';
import { arrange, expect, sql, test } from './fixtures';
import { filterBy, newVisit, open, said, takeFromMenu } from './office-steps';
import { newSide, token } from './test-records';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const figure = (page: Page, label: string) =>
	page.getByRole('term').filter({ hasText: label }).locator('xpath=following-sibling::dd');
const lineOf = (page: Page, table: string, name: string) =>
	page.getByRole('table', { name: table, exact: true }).getByRole('row').filter({ hasText: name });
const inDialog = (page: Page, name: string) =>
	page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const rows = (page: Page) => page.getByRole('table').getByRole('rowheader');

const countryOf = async (code: string) => {
	const [row] = await sql<{ id: string }[]>`
		select id from territories where kind = 'country' and country_code = ${code} limit 1`;
	return row?.id ?? '';
};

/** A year of the test's own, long ago, so that what others enter meanwhile counts nowhere here. */
const yearOfOwn = () => 1200 + Math.floor(Math.random() * 600);

/** Two journeys, one of them to two countries, and guests; one journey was called off. */
async function journeys() {
	const [year, word] = [yearOfOwn(), token()];
	const [mexico, colombia] = [await countryOf('MX'), await countryOf('CO')];
	const trip = (title: string, day: string, values = {}) =>
		newVisit({
			...{ title: `${title} ${word}`, startsOn: `${year}-${day}`, direction: 'outgoing', kind: 'political' },
			...{ status: 'reported', result: 'Ergebnis', ...values },
		});
	const first = await trip('Mexiko/Kolumbien', '03-04', {
		stops: [{ territoryId: mexico }, { territoryId: colombia }],
		members: [{ nameThen: `Leitung ${word}`, isHead: true, countsAsGovernment: true }],
		ownCost: 1234.5,
	});
	const second = await trip('Mexiko', '05-06', { kind: 'fair', stops: [{ territoryId: mexico }] });
	await trip('Abgesagt', '05-07', { status: 'cancelled', cancelledReason: 'Grund', result: null });
	await trip('Gäste', '09-01', { direction: 'incoming' });
	return {
		year,
		word,
		first,
		second,
		address: `/de/office/reports/trips?from=${year}-01-01&to=${year}-12-31`,
	};
}

test('trips are counted, each figure leads to its rows, and a frozen report stays what it was', async ({
	page,
	as,
}) => {
	await as('staff');
	const { year, word, first, second, address } = await journeys();
	await open(page, '/de/office');
	await page.getByRole('link', { name: 'Auswertungen' }).click();
	await page.getByRole('link', { name: 'Reisen und Besuche', exact: true }).click();
	await expect(heading(page, 'Reisen und Besuche')).toBeVisible();
	await page.getByLabel('Ab', { exact: true }).fill(`1.1.${year}`);
	await page.getByLabel('Ab', { exact: true }).press('Enter');
	await page.getByLabel('Bis', { exact: true }).fill(`31.12.${year}`);
	await page.getByLabel('Bis', { exact: true }).press('Enter');
	await expect(page).toHaveURL(new RegExp(`from=${year}-01-01.*to=${year}-12-31`));

	await expect(figure(page, 'Reisen').first()).toHaveText(/^2/);
	await expect(figure(page, 'Länder')).toHaveText(/^2/);
	await expect(figure(page, 'Eigene Kosten der Reisen')).toContainText(
		'1.234,50 €bei 1 erfasstbei 1 nicht erfasst',
	);
	await expect(figure(page, 'nicht gezählt')).toHaveText('1');
	await expect(lineOf(page, 'Land', 'Mexiko').getByRole('cell').first()).toHaveText('2');
	await expect(lineOf(page, 'Land', 'Kolumbien').getByRole('cell').first()).toHaveText('1');
	await expect(lineOf(page, 'Monat', `März ${year}`).getByRole('cell').first()).toHaveText('1');

	await lineOf(page, 'Leitung', `Leitung ${word}`).getByRole('link', { name: '1' }).click();
	await expect(rows(page)).toHaveText([first.title]);
	await expect(
		page.getByRole('main').getByRole('search').getByText(`Leitung: Leitung ${word}`),
	).toBeVisible();
	await page.getByRole('button', { name: `Filter entfernen: Leitung: Leitung ${word}` }).click();
	await expect(rows(page)).toHaveText([first.title, second.title]);
	await open(page, address);
	await figure(page, 'nicht gezählt').getByRole('link').click();
	await expect(rows(page)).toHaveText([`Abgesagt ${word}`]);

	await open(page, address);
	await filterBy(page, 'Wessen Reisen', 'nur mit Regierungsmitglied');
	await expect(figure(page, 'Reisen').first()).toHaveText(/^1/);
	await open(page, address);
	await page.getByRole('button', { name: 'Festschreiben …' }).click();
	await page.getByRole('dialog').getByLabel('Titel (Pflichtfeld)').fill(`Bericht ${word}`);
	await inDialog(page, 'Bericht festschreiben');
	await expect(heading(page, `Bericht ${word}`)).toBeVisible();
	await expect(page.getByText('hat sich an den Besuchen dieses Berichts nichts geändert')).toBeVisible();
	const frozen = page.url();

	await arrange(async (tx) => {
		await tx`update visits set title = ${`Anders ${word}`}, own_cost = 5 where id = ${first.id}`;
		await tx`delete from visits where id = ${second.id}`;
	});
	await newVisit({ startsOn: `${year}-12-24`, direction: 'outgoing', title: `Später ${word}` });
	await open(page, frozen);
	await expect(page.getByRole('main').getByText('1 Besuch lautet heute anders')).toBeVisible();
	await expect(page.getByText('1 Besuch wurde gelöscht.')).toBeVisible();
	await expect(page.getByText('1 Besuch kam hinzu')).toBeVisible();
	await expect(figure(page, 'Reisen').first()).toHaveText(/^2/);
	await expect(figure(page, 'Eigene Kosten der Reisen')).toContainText('1.234,50 €');
	const kept = page.getByRole('table', { name: 'Zeilen des Berichts' }).getByRole('rowheader');
	await expect(kept).toHaveText([
		`${first.title} seither geändert`,
		`${second.title} seither gelöscht`,
		`Gäste ${word}`,
	]);
	await lineOf(page, 'Land', 'Kolumbien').getByRole('link', { name: '1' }).click();
	await expect(kept).toHaveText([`${first.title} seither geändert`]);
	await page.getByRole('link', { name: 'alle Zeilen zeigen' }).click();
	await expect(kept).toHaveCount(3);

	await page.getByRole('link', { name: 'So zählt die Auswertung heute' }).click();
	await expect(figure(page, 'Eigene Kosten der Reisen')).toContainText('5,00 €');
	await open(page, '/de/office/reports');
	await expect(page.getByRole('link', { name: `Bericht ${word}` })).toBeVisible();
});

test('the same is frozen twice in a day only on purpose, and only as it stands on the screen', async ({
	page,
	as,
}) => {
	await as('staff');
	const { year, word, address } = await journeys();
	const dialog = page.getByRole('dialog');
	const freeze = async (title: string) => {
		await page.getByRole('button', { name: 'Festschreiben …' }).click();
		await dialog.getByLabel('Titel (Pflichtfeld)').fill(`${title} ${word}`);
		await inDialog(page, 'Bericht festschreiben');
	};
	await open(page, address);
	await newVisit({ startsOn: `${year}-12-24`, direction: 'outgoing' });
	await freeze('Erster');
	await expect(dialog.getByText('Die Zahlen haben sich seit dem Öffnen').first()).toBeVisible();
	await open(page, address);
	await freeze('Erster');
	await expect(heading(page, `Erster ${word}`)).toBeVisible();

	await open(page, address);
	await freeze('Zweiter');
	await expect(dialog.getByText('Heute ist dieselbe Auswertung').first()).toBeVisible();
	await expect(dialog.getByRole('link', { name: `Erster ${word}` })).toBeVisible();
	await inDialog(page, 'Trotzdem noch einmal festschreiben');
	await expect(heading(page, `Zweiter ${word}`)).toBeVisible();
});

test('a frozen report is deleted by who may delete for good', async ({ page, as }) => {
	await as('admin');
	const side = await newSide();
	await open(page, `/de/office/reports/${side.report}`);
	await takeFromMenu(page, 'Löschen …');
	await inDialog(page, 'Bericht löschen');
	await said(page, 'Bericht gelöscht');
	await expect(heading(page, 'Auswertungen')).toBeVisible();
	await page.goto(`/de/office/reports/${side.report}`);
	await expect(page.getByText('Nicht gefunden').first()).toBeVisible();
});

test('the report of 2014 to 2017 shows what others published beside what is counted', async ({
	page,
	as,
}) => {
	await as('reader');
	await open(page, '/de/office/reports/trips?from=2014-01-01&to=2017-12-31');
	const beside = page.getByRole('row').filter({ hasText: 'Auslandsreisen des Ministerpräsidenten' });
	await expect(beside.getByRole('cell').first()).toHaveText('mehr als 40');
	const counted = Number(await beside.getByRole('cell').nth(1).textContent());
	expect(counted).toBeGreaterThanOrEqual(20);
	await expect(beside.getByRole('cell').nth(2)).toHaveText(/^\d+$/);
	await expect(figure(page, 'Reisen').first()).toHaveText(new RegExp(`^${counted}`));
	const regions = page.getByRole('row').filter({ hasText: 'Partnerregionen als Ziel' });
	await expect(regions.getByRole('cell').first()).toHaveText('19');
	await expect(page.getByRole('button', { name: 'Festschreiben …' })).toHaveCount(0);
	await page.getByRole('link', { name: 'Reisen in Partnerregionen' }).click();
	await expect(page.locator('#rule-region')).toBeInViewport();
});

test('a quoted figure is entered by keyboard alone, revised and removed', async ({ page, as }) => {
	await as('staff');
	const [word, year] = [token(), yearOfOwn()];
	await open(page, '/de/office/reports/quoted');
	await page.getByRole('link', { name: 'Zahl erfassen' }).focus();
	await page.keyboard.press('Enter');
	await expect(heading(page, 'Zahl erfassen')).toBeVisible();
	const type = async (label: string | RegExp, text: string) => {
		const field = page.getByLabel(label).first();
		for (let steps = 0; steps < 60; steps++) {
			if (await field.evaluate((element) => element === document.activeElement)) break;
			await page.keyboard.press('Tab');
		}
		await expect(field).toBeFocused();
		await page.keyboard.type(text);
	};
	await page.getByRole('link', { name: 'Auswertungen' }).last().focus();
	await type('Deutsch', `Zahl ${word}`);
	await type('Zahl (Pflichtfeld)', '41');
	await type('Erster Tag (Pflichtfeld)', `1.1.${year}`);
	await type('Letzter Tag (Pflichtfeld)', `31.12.${year}`);
	await type('Quelle (Pflichtfeld)', 'Jahresbericht');
	await type('Stand der Quelle', '2018');
	await page.keyboard.press('Control+Enter');
	await expect(heading(page, `Zahl ${word}`)).toBeVisible();

	await page.getByRole('link', { name: 'Bearbeiten' }).click();
	await page.getByRole('radio', { name: 'etwa' }).check();
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByText('etwa 41')).toBeVisible();
	await page.getByRole('link', { name: `1. Januar – 31. Dezember ${year}` }).click();
	const beside = page.getByRole('row').filter({ hasText: `Zahl ${word}` });
	await expect(beside).toContainText('etwa 41');
	await expect(beside).toContainText('Jahresbericht (2018)');
	await beside.getByRole('link', { name: `Zahl ${word}` }).click();
	await takeFromMenu(page, 'Entfernen …');
	await inDialog(page, 'Zahl entfernen');
	await said(page, 'Zahl entfernt');
	await expect(page.getByText(`Zahl ${word}`)).toHaveCount(0);
});

test('the tables come as Excel', async ({ page, as }) => {
	await as('staff');
	const { address, year } = await journeys();
	await open(page, address);
	const file = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Excel' }).click();
	const download = await file;
	expect(download.suggestedFilename()).toBe(`reisen-und-besuche-${year}-01-01-${year}-12-31.xlsx`);
	const [sheet, about] = await readXlsx(await download.path());
	const table = sheet?.data;
	expect(table).toContainEqual(['Reisen', 'Land', 'Mexiko', null, 2, 0, 0]);
	expect(table).toContainEqual(['Reisen', 'Überblick', 'Eigene Kosten (Euro)', null, 1234.5, null, null]);
	expect(about?.data).toContainEqual(['Zeitraum', formatDayRange(`${year}-01-01`, `${year}-12-31`, 'de')]);
});

test('a representative has no reports', async ({ page, as }) => {
	await as('representative');
	await open(page, '/de/office');
	await expect(page.getByRole('link', { name: 'Auswertungen' })).toHaveCount(0);
	await page.goto('/de/office/reports/trips');
	await expect(page.getByText('Keine Berechtigung').first()).toBeVisible();
});

test('own cost is typed as people write it, shown and told in the history, and never public', async ({
	page,
	as,
}) => {
	await as('staff');
	const visit = await newVisit();
	await open(page, `${visit.address}/edit`);
	await page.getByLabel('Eigene Kosten (Euro)').fill('viel');
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByText('Betrag so angeben: 1.234,50').first()).toBeVisible();
	await page.getByLabel('Eigene Kosten (Euro)').fill('12.345,6');
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(figure(page, 'Eigene Kosten (Euro)')).toHaveText('12.345,60 €');
	await page.getByRole('link', { name: 'Verlauf' }).click();
	await expect(page.locator('#history')).toContainText('Eigene Kosten (Euro)');
	await page.goto(`${visit.address}/preview`);
	await expect(page.getByText('12.345')).toHaveCount(0);
});
