import type { Locator, Page } from '@playwright/test';
import * as make from '@/db/demo/builders';
import { expect, test } from './fixtures';
import {
	choose,
	dayFromNow,
	newRound,
	open,
	openStartPage,
	ready,
	said,
	takeFromMenu,
	typed,
} from './office-steps';
import { arranging, token } from './test-records';

const save = (page: Page) => page.getByRole('button', { name: 'Speichern' }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const inDialog = (page: Page, name: string) =>
	page.getByRole('dialog').getByRole('button', { name, exact: true });
const badge = (page: Page, words: string) => page.locator('.page-head').getByText(words, { exact: true });

/** Does what a button with a question asks for. */
async function verb(page: Page, label: string, done: string, menu = false) {
	if (menu) await takeFromMenu(page, `${label} …`);
	else await page.getByRole('button', { name: `${label} …` }).click();
	await inDialog(page, label).click();
	await said(page, done);
}

async function typeDays(page: Page, days: Record<string, number>) {
	for (const [label, from] of Object.entries(days))
		await page.getByLabel(label).fill(typed(dayFromNow(from)));
}

/** The site shows it as soon as it was rendered again. */
const published = (page: Page, address: string, seen: (page: Page) => Locator) =>
	expect(async () => {
		await page.goto(address);
		await expect(seen(page)).toBeVisible({ timeout: 1000 });
	}).toPass({ timeout: 20_000 });

test('a programme is set up, launched and published; its round is put out, closed, opened again and called off', async ({
	page,
	as,
}) => {
	await as('manager');
	const word = token();
	await open(page, '/de/office/exchanges/new');
	await page.getByRole('group', { name: 'Name (Pflichtfeld)' }).getByLabel('Deutsch').fill(`Tausch ${word}`);
	await expect(page.getByLabel('Adresse der öffentlichen Seite')).toHaveValue(`tausch-${word}`);
	await page.getByLabel('Zielgruppe').selectOption('Auszubildende');
	for (const [index, name] of ['Tischler', 'Friseure'].entries()) {
		await page.getByRole('button', { name: 'Fach hinzufügen' }).click();
		await page.getByRole('listitem').getByLabel('Deutsch').nth(index).fill(name);
	}
	await page.getByRole('button', { name: 'Friseure nach oben' }).click();
	await choose(page.getByRole('combobox', { name: 'Partnerschaften' }), 'wielko', 'Wielkopolska');
	await page.getByRole('group', { name: 'Beschreibung' }).getByLabel('Deutsch').fill('Für alle, die lernen.');
	await save(page);
	await expect(heading(page, `Tausch ${word}`)).toBeVisible();
	await expect(page.getByRole('definition').filter({ hasText: 'Friseure, Tischler' })).toBeVisible();
	await expect(badge(page, 'im Aufbau')).toBeVisible();
	const programme = page.url();

	await page.getByRole('link', { name: 'Durchgang anlegen' }).first().click();
	await page.getByLabel('Bezeichnung').fill(`Runde ${word}`);
	await typeDays(page, {
		'Bewerbung ab': -1,
		'Bewerbung bis': 20,
		'Erster Tag': 60,
		'Letzter Tag': 70,
	});
	await page.getByLabel('Plätze für Entsendungen').fill('4');
	await save(page);
	await expect(heading(page, `Runde ${word}`)).toBeVisible();
	await expect(page.getByText('Das Programm läuft noch nicht')).toBeVisible();
	const round = page.url();

	await open(page, programme);
	await verb(page, 'Programm starten', 'Programm gestartet');
	await expect(badge(page, 'läuft')).toBeVisible();
	await page.getByRole('link', { name: 'Veröffentlichen …' }).click();
	await expect(page.getByRole('heading', { name: 'So erscheint die Seite öffentlich' })).toBeVisible();
	await expect(page.getByText('Für alle, die lernen.')).toBeVisible();
	await ready(page);
	await page.getByRole('button', { name: 'Veröffentlichen …' }).click();
	await inDialog(page, 'Programm veröffentlichen').click();
	await expect(badge(page, 'öffentlich')).toBeVisible();
	const site = `/de/austausch/tausch-${word}`;
	await published(page, site, () => page.getByText('Derzeit ist nichts ausgeschrieben.'));
	await expect(page.getByText(`Runde ${word}`)).toHaveCount(0);

	await open(page, round);
	await verb(page, 'Durchgang ausschreiben', 'Durchgang ausgeschrieben');
	await expect(badge(page, 'offen')).toBeVisible();
	await published(page, site, () => page.getByText('offen', { exact: true }));
	await expect(page.getByText('4 Plätze für Entsendungen')).toBeVisible();
	await page.goto('/de/austausch');
	await expect(
		page.getByRole('region', { name: 'Jetzt bewerben' }).getByRole('link', { name: `Tausch ${word}` }),
	).toBeVisible();
	await page.goto('/de/partnerschaften/wielkopolska');
	await expect(
		page.getByRole('region', { name: 'Austausch' }).getByRole('link', { name: `Tausch ${word}` }),
	).toBeVisible();

	await open(page, round);
	await verb(page, 'Ausschreibung vorzeitig schließen', 'Ausschreibung geschlossen', true);
	await expect(badge(page, 'geschlossen')).toBeVisible();
	await published(page, site, () => page.getByText('geschlossen', { exact: true }));
	await open(page, round);
	await takeFromMenu(page, 'Wieder öffnen …');
	await page
		.getByRole('dialog')
		.getByLabel('Neuer Bewerbungsschluss')
		.fill(typed(dayFromNow(60)));
	await inDialog(page, 'Ausschreibung wieder öffnen').click();
	await expect(page.getByRole('dialog').getByText('muss vor dem ersten Tag').first()).toBeVisible();
	await page
		.getByRole('dialog')
		.getByLabel('Neuer Bewerbungsschluss')
		.fill(typed(dayFromNow(30)));
	await inDialog(page, 'Ausschreibung wieder öffnen').click();
	await said(page, 'Ausschreibung wieder geöffnet');
	await expect(badge(page, 'offen')).toBeVisible();

	await takeFromMenu(page, 'Durchgang absagen …');
	await page.getByLabel('Grund').fill('Zu wenige Anmeldungen');
	await inDialog(page, 'Durchgang absagen').click();
	await said(page, 'Durchgang abgesagt');
	await expect(page.getByRole('definition').filter({ hasText: 'Zu wenige Anmeldungen' })).toBeVisible();
	await published(page, site, () => page.getByText('Derzeit ist nichts ausgeschrieben.'));
	await open(page, programme);
	await verb(page, 'Programm beenden', 'Programm beendet', true);
	await verb(page, 'Programm wieder aufnehmen', 'Programm wieder aufgenommen', true);
	await verb(page, 'Veröffentlichung zurücknehmen', 'Veröffentlichung zurückgenommen', true);
	await expect(async () => expect((await page.goto(site))?.status()).toBe(404)).toPass({ timeout: 20_000 });
});

test('the words of a verb come with the fresh page, so that the next one never meets a conflict with oneself', async ({
	page,
	as,
}) => {
	await as('manager');
	test.setTimeout(120_000);
	const { programmeId } = await newRound({}, { publishedAt: new Date() });
	// Whatever the page would still fetch after the words comes only at the end, and the machine is slow.
	let arrive = () => {};
	const late = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	await page.route(/_rsc=/, async (route) => {
		await late;
		await route.continue();
	});
	await open(page, `/de/office/exchanges/${programmeId}`);
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 2 });
	await page.evaluate(() => window.scrollTo(0, 200));
	const before = await page.evaluate(() => [history.length, window.scrollY]);
	for (let round = 0; round < 2; round += 1) {
		await verb(page, 'Programm beenden', 'Programm beendet', true);
		await verb(page, 'Programm wieder aufnehmen', 'Programm wieder aufgenommen', true);
	}
	await verb(page, 'Veröffentlichung zurücknehmen', 'Veröffentlichung zurückgenommen', true);
	await expect(badge(page, 'nicht öffentlich')).toBeVisible();
	expect(await page.evaluate(() => [history.length, window.scrollY])).toEqual(before);
	arrive();
});

test('where the direction alternates, a round that goes the same way is not put out', async ({
	page,
	as,
}) => {
	await as('staff');
	const places = { placesIn: 3, placesOut: 0 };
	const round = await newRound(places, { direction: 'alternating' });
	await arranging((tx) =>
		make.round(tx, {
			...{ programmeId: round.programmeId, label: `Davor ${round.word}`, status: 'completed', ...places },
			...{ startsOn: dayFromNow(-200), endsOn: dayFromNow(-190) },
		}),
	);
	await open(page, round.address);
	await expect(page.getByText(`„Davor ${round.word}“ davor hatte dieselbe`)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Durchgang ausschreiben …' })).toHaveCount(0);
	await page.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
	await page.getByLabel('Plätze für Entsendungen').fill('3');
	await save(page);
	await expect(page.getByText('Ein Durchgang hat Plätze entweder').first()).toBeVisible();
	await page.getByLabel('Plätze für Gäste').fill('0');
	await save(page);
	await expect(heading(page, `Runde ${round.word}`)).toBeVisible();
	await verb(page, 'Durchgang ausschreiben', 'Durchgang ausgeschrieben');
});

test('the picture says how full a round is, and the table the same', async ({ page, as }) => {
	await as('reader');
	const round = await newRound({ status: 'open', placesIn: 2, placesOut: 0 });
	await arranging(async (tx) => {
		for (const status of ['accepted', 'waiting_list', 'waiting_list', 'applied'] as const)
			await make.placement(tx, { roundId: round.id, direction: 'in', status });
	});
	for (const address of [round.address, round.programme]) {
		await open(page, address);
		const picture = page.getByRole('img', { name: /^Belegung/ });
		await expect(picture).toBeVisible();
		await expect(picture).toContainText('1 von 2 + 2 wartend');
		const row = page
			.getByRole('region', { name: 'Zahlen zur Belegung' })
			.getByRole('row')
			.filter({ hasText: 'Aufnahme' });
		await expect(row.getByRole('cell')).toHaveText(['2', '1', '1', '2', '1', '0', '4']);
	}
});

test('the list finds what is open, and the start page says what closes and what waits', async ({
	page,
	as,
}) => {
	await as('staff');
	const closing = await newRound({ status: 'open' });
	const waiting = await newRound({ status: 'closed' }, { targetGroup: 'artists' });
	await arranging((tx) => make.placement(tx, { roundId: waiting.id }));
	const programme = (word: string) => page.getByRole('main').getByRole('link', { name: `Tausch ${word}` });
	await open(page, '/de/office/exchanges?open=yes&size=100');
	await expect(programme(closing.word)).toBeVisible();
	await expect(programme(waiting.word)).toHaveCount(0);
	await page.getByRole('searchbox', { name: /^Suchen in/ }).fill(closing.word);
	await expect(page.getByRole('row')).toHaveCount(2);
	const file = await page.request.get(`/api/exports/exchanges?format=csv&open=yes&q=${closing.word}`);
	expect(await file.text()).toMatch(new RegExp(`Tausch ${closing.word};.*Runde ${closing.word};offen`));
	await open(page, '/de/office/exchanges?target=artists&size=100');
	await expect(programme(waiting.word)).toBeVisible();
	await expect(programme(closing.word)).toHaveCount(0);
	await openStartPage(page);
	await expect(
		page.getByRole('link', { name: `Ausschreibung schließt: Tausch ${closing.word}` }),
	).toBeVisible();
	await page
		.getByRole('link', { name: new RegExp(`Bewerbung(en)? entscheiden: Tausch ${waiting.word}`) })
		.click();
	await expect(heading(page, `Runde ${waiting.word}`)).toBeVisible();
});

test('a round is added and put out by keyboard alone', async ({ page, as }) => {
	await as('staff');
	const { programme, word } = await newRound({ placesIn: 0 });
	const label = `Tasten ${word}`;
	const to = async (target: Locator) => {
		await expect(target).toBeVisible();
		for (let steps = 0; steps < 80; steps++) {
			if (await target.evaluate((element) => element === document.activeElement)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error('not to be reached by keyboard');
	};
	await open(page, programme);
	await to(page.getByRole('link', { name: 'Durchgang anlegen' }).first());
	await page.keyboard.press('Enter');
	const values: [string, string][] = [
		['Bezeichnung', label],
		['Bewerbung ab', typed(dayFromNow(0))],
		['Bewerbung bis', typed(dayFromNow(14))],
		['Erster Tag', typed(dayFromNow(40))],
		['Letzter Tag', typed(dayFromNow(50))],
	];
	for (const [field, text] of values) {
		await to(page.getByLabel(field));
		await page.keyboard.type(text);
	}
	await to(page.getByLabel('Plätze für Entsendungen'));
	await page.keyboard.press('Control+A');
	await page.keyboard.type('5');
	await page.keyboard.press('Control+Enter');
	await expect(heading(page, label)).toBeVisible();
	await to(page.getByRole('button', { name: 'Durchgang ausschreiben …' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog').locator(':focus')).toBeVisible();
	await to(inDialog(page, 'Durchgang ausschreiben'));
	await page.keyboard.press('Enter');
	await said(page, 'Durchgang ausgeschrieben');
	await expect(badge(page, 'offen')).toBeVisible();
});
