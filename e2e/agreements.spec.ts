import type { Locator, Page } from '@playwright/test';
import * as make from '@/db/demo/builders';
import { addDays, formatNearDay, today } from '@/lib/dates';
import { arrange, expect, test } from './fixtures';
import { choose, dayFromNow, filterBy, open, openStartPage, said, takeFromMenu, typed } from './office-steps';
import { arranging, newSide, type Side, token } from './test-records';

const save = (page: Page) => page.getByRole('button', { name: 'Speichern' }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const badge = (page: Page, words: string) => page.locator('.page-head').getByText(words, { exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click();
const fact = (page: Page, label: string) =>
	page.getByRole('term').filter({ hasText: label }).locator('xpath=following-sibling::dd');
const row = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words });

type Values = Parameters<typeof make.agreement>[1];

/** An agreement of the test's own with this side, unsigned unless told. */
async function newAgreement(side: Side, values: Values = {}) {
	const title = `Vereinbarung ${token()}`;
	const { id } = await arranging((tx) =>
		make.agreement(tx, {
			...{ title: { de: title }, partnershipIds: [side.partnership] },
			signatories: [{ territoryId: side.territory }],
			...values,
		}),
	);
	return { id, title, address: `/de/office/agreements/${id}` };
}

/** The site shows it as soon as it was rendered again. */
const published = (page: Page, address: string, seen: (page: Page) => Locator) =>
	expect(async () => {
		await page.goto(address);
		await expect(seen(page)).toBeVisible({ timeout: 1000 });
	}).toPass({ timeout: 20_000 });

test('an agreement is drafted at its partnership, signed with its line in the ledger, and moves that line', async ({
	page,
	as,
}) => {
	await as('manager');
	const side = await newSide();
	const title = `Arbeitsprogramm ${token()}`;
	await open(page, `/de/office/partnerships/${side.partnership}?tab=agreements`);
	await page.getByRole('link', { name: 'Vereinbarung anlegen' }).click();
	await page
		.getByRole('group', { name: /^Titel/ })
		.getByLabel('Deutsch')
		.fill(title);
	await expect(page.getByRole('button', { name: `Land ${side.token} entfernen` }).first()).toBeVisible();
	await page.getByLabel('Art (Pflichtfeld)').selectOption('Arbeitsprogramm');
	const parties = page.getByRole('combobox', { name: 'Für' });
	await expect(parties).toHaveCount(2);
	await expect(parties.last()).toHaveValue(`Land ${side.token}`);
	await page
		.getByRole('button', { name: `Land ${side.token} entfernen` })
		.last()
		.click();
	await expect(parties).toHaveCount(1);
	await page.getByRole('button', { name: 'Unterzeichnende hinzufügen' }).click();
	await choose(parties.last(), side.token, `Amt ${side.token}`);
	await choose(
		page.getByRole('combobox', { name: 'Person' }).last(),
		side.token,
		new RegExp(`Person ${side.token}`),
	);
	await expect(page.getByLabel('Name', { exact: true }).last()).toHaveValue(
		new RegExp(`Person ${side.token}`),
	);
	await expect(page.getByLabel('Amt am Tag der Unterzeichnung').last()).toHaveValue(`Leitung ${side.token}`);
	await save(page);
	await expect(heading(page, title)).toBeVisible();
	await expect(badge(page, 'Entwurf')).toBeVisible();

	await page.getByRole('button', { name: 'Unterzeichnung eintragen …' }).click();
	await page.getByLabel('Unterzeichnet am').fill('September 2022');
	await page.getByLabel('Ort').fill('Beispielstadt');
	await page.getByLabel('Eintrag in der Chronik').selectOption('Erneuert');
	await press(page, 'Unterzeichnung eintragen');
	await said(page, 'Unterzeichnung eingetragen');
	await expect(badge(page, 'in Kraft')).toBeVisible();
	await expect(fact(page, 'Unterzeichnet')).toHaveText('September 2022, Beispielstadt');
	await expect(row(page, `Amt ${side.token}`)).toContainText(`Leitung ${side.token}`);

	await fact(page, 'In der Chronik').getByRole('link').click();
	const line = row(page, 'Erneuert');
	await expect(line).toContainText('September 2022');
	await expect(line.getByRole('link', { name: title })).toBeVisible();
	await takeFromMenu(line, 'Bearbeiten', /Aktionen zu/);
	await expect(page.getByLabel('Datum')).toBeDisabled();
	await expect(page.getByLabel('Datum')).toHaveAccessibleDescription(/Kommt von der Vereinbarung/);

	await page.goBack();
	await line.getByRole('link', { name: title }).click();
	await expect(heading(page, title)).toBeVisible();
	await page.getByRole('link', { name: 'Bearbeiten' }).click();
	await page.getByLabel('Unterzeichnet am', { exact: false }).first().fill('3.10.2022');
	await save(page);
	await expect(fact(page, 'Unterzeichnet')).toContainText('3. Oktober 2022');
	await fact(page, 'In der Chronik').getByRole('link').click();
	await expect(row(page, 'Erneuert')).toContainText('3. Oktober 2022');
});

test('renewing makes a chain: the draft follows, and takes over once it is signed', async ({ page, as }) => {
	await as('manager');
	const side = await newSide();
	const { address, title } = await newAgreement(side, { signedOn: '2014' });
	await open(page, address);
	await takeFromMenu(page, 'Erneuern …');
	await press(page, 'Entwurf anlegen');
	await expect(page).toHaveURL(/\/edit$/);
	await page
		.getByRole('group', { name: /^Titel/ })
		.getByLabel('Deutsch')
		.fill(`${title}, neu`);
	await save(page);
	const chain = page.getByRole('complementary').getByRole('list').last();
	await expect(chain.getByRole('listitem')).toHaveText([/in Kraft/, /Entwurf/]);
	await page.getByRole('button', { name: 'Unterzeichnung eintragen …' }).click();
	await page.getByLabel('Unterzeichnet am').fill('2013');
	await press(page, 'Unterzeichnung eintragen');
	await expect(dialog(page)).toContainText('vor der unterzeichnet, die sie erneuert');
	await page.getByLabel('Unterzeichnet am').fill('2021');
	await press(page, 'Unterzeichnung eintragen');
	await said(page, 'Unterzeichnung eingetragen');
	await expect(chain.getByRole('listitem')).toHaveText([/erneuert.*unterzeichnet 2014/s, /in Kraft/]);
	await page
		.getByRole('link', { name: `Land ${side.token}` })
		.first()
		.click();
	await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: title })).toHaveCount(2);
});

test('an agreement is ended and goes on after all; others join while it is open', async ({ page, as }) => {
	await as('manager');
	const side = await newSide();
	const { address } = await newAgreement(side, {
		signedOn: '2019-03-01',
		signatories: [{ territoryId: side.territory }, { territoryId: side.home }],
	});
	await open(page, address);
	await takeFromMenu(page, 'Vereinbarung beenden …');
	await page.getByLabel('Gilt nicht mehr ab').fill(typed(dayFromNow(40)));
	await press(page, 'Vereinbarung beenden');
	await expect(page.getByLabel('Grund (Pflichtfeld)')).toHaveAccessibleDescription(/Begründung/);
	await page.getByLabel('Grund (Pflichtfeld)').fill('Kündigung der Partnerseite');
	await press(page, 'Vereinbarung beenden');
	await said(page, 'Ende eingetragen');
	await expect(badge(page, 'läuft aus')).toBeVisible();
	await expect(fact(page, 'Beendet zum')).toContainText('Kündigung der Partnerseite');
	await takeFromMenu(page, 'Beendigung zurücknehmen …');
	await press(page, 'Beendigung zurücknehmen');
	await expect(badge(page, 'in Kraft')).toBeVisible();

	await takeFromMenu(page, 'Für Beitritt öffnen …');
	await press(page, 'Für Beitritt öffnen');
	await said(page, 'Für Beitritt geöffnet');
	await takeFromMenu(page, 'Beitritt eintragen …');
	await choose(page.getByRole('combobox', { name: 'Für' }), 'bursa', /^Provinz Bursa/);
	await page.getByLabel('Beigetreten am').fill('1.5.2020');
	await press(page, 'Beitritt eintragen');
	await said(page, 'Beitritt eingetragen');
	await expect(row(page, 'Provinz Bursa')).toContainText('1. Mai 2020');
	await expect(row(page, 'Provinz Bursa')).toContainText('beigetreten');
	await row(page, 'Provinz Bursa').getByRole('button', { name: 'Austritt eintragen …' }).click();
	await page.getByLabel('Gehört nicht mehr dazu ab').fill('1.6.2021');
	await press(page, 'Austritt eintragen');
	await said(page, 'Austritt eingetragen');
	await expect(row(page, 'Provinz Bursa')).toContainText('ausgetreten zum 1. Juni 2021');
	await row(page, 'Provinz Bursa').getByRole('button', { name: 'Austritt zurücknehmen …' }).click();
	await press(page, 'Austritt zurücknehmen');
	await said(page, 'Austritt zurückgenommen');
	await expect(row(page, 'Provinz Bursa')).not.toContainText('ausgetreten');
	await takeFromMenu(page, 'Beitritt schließen …');
	await press(page, 'Beitritt schließen');
	await expect(badge(page, 'offen für Beitritt')).toBeHidden();
});

test('the last day to give notice is due on the start page and found in the list', async ({ page, as }) => {
	await as('manager');
	const side = await newSide();
	const terms = { tacitRenewalMonths: 24, noticeMonths: 0 };
	const soon = await newAgreement(side, { signedOn: '2019', endsOn: addDays(today(), 12), ...terms });
	const later = await newAgreement(side, { signedOn: '2019', endsOn: addDays(today(), 85), ...terms });
	await openStartPage(page);
	const due = (title: string) =>
		page
			.getByRole('listitem')
			.filter({ has: page.getByRole('link', { name: `Kündigungsfrist: ${title}`, exact: true }) });
	await expect(due(soon.title)).toContainText(formatNearDay(dayFromNow(12), 'de'));
	await expect(due(later.title)).toBeVisible();
	await due(soon.title).getByRole('link').click();
	await expect(fact(page, 'Laufzeit')).toContainText('verlängert sich stillschweigend um 2 Jahre');

	await open(page, `/de/office/agreements?q=${side.token}`);
	await filterBy(page, 'Kündigungsfrist', 'endet in den nächsten 30 Tagen');
	await expect(page).toHaveURL(/notice=30/);
	await expect(page.getByRole('rowheader')).toHaveText([soon.title]);
	await filterBy(page, 'Kündigungsfrist', 'endet in den nächsten 90 Tagen');
	await page.getByRole('button', { name: 'Kündbar bis' }).click();
	await expect(page.getByRole('rowheader')).toHaveText([soon.title, later.title]);
});

test('what was promised in it is kept, and it says how', async ({ page, as }) => {
	await as('staff');
	const side = await newSide();
	const { address } = await newAgreement(side, { signedOn: '2019' });
	const promise = `Bericht ${token()}`;
	await open(page, `${address}?tab=commitments`);
	await page.getByRole('button', { name: 'Wiedervorlage hinzufügen' }).click();
	await page.getByLabel('Was ist zugesagt?').fill(promise);
	await page.getByLabel('Wer ist am Zug?').selectOption('Partnerseite');
	await page.getByLabel('Bis wann').fill(typed(dayFromNow(5)));
	await page.getByRole('button', { name: 'Übernehmen' }).click();
	await said(page, 'Gespeichert');
	await open(page, '/de/office?due=partner&all=true');
	await page.getByRole('link', { name: promise }).click();
	await expect(page).toHaveURL(/tab=commitments/);
	const line = page.getByRole('main').locator('.lines').getByRole('listitem').filter({ hasText: promise });
	await line.getByRole('button', { name: 'Erledigt …' }).click();
	await page.getByLabel('Wie wurde sie erfüllt?').fill('Mit allen Anlagen eingegangen');
	await press(page, 'Als erledigt vermerken');
	await said(page, 'Als erledigt vermerkt');
	await expect(line).toContainText('Erfüllt: Mit allen Anlagen eingegangen');
	await open(page, `/de/office/follow-ups?q=${promise}`);
	await expect(row(page, promise)).toContainText('erledigt');
});

test('published, it stands on the public page of its partnership, without a person', async ({ page, as }) => {
	await as('manager');
	const side = await newSide();
	await arrange(async (tx) => {
		await tx`update partnerships set published_at = now() where id = ${side.partnership}`;
		await tx`update agreements set title = jsonb_build_object('de', ${`Öffentliche Erklärung ${side.token}`}::text)
			where id = ${side.agreement}`;
	});
	await open(page, `/de/office/agreements/${side.agreement}`);
	await page.getByRole('button', { name: 'Veröffentlichen …' }).click();
	await expect(dialog(page)).toContainText(`Land ${side.token}`);
	await press(page, 'Vereinbarung veröffentlichen');
	await said(page, 'Vereinbarung veröffentlicht');
	const address = `/de/partnerschaften/${side.token}`;
	const section = (on: Page) => on.getByRole('region', { name: 'Vereinbarungen' });
	await published(page, address, section);
	await expect(section(page)).toContainText(`Öffentliche Erklärung ${side.token}`);
	await expect(section(page)).toContainText('1. Mai 2018');
	await expect(section(page)).toContainText('Offen für den Beitritt weiterer Partner');
	await expect(page.getByText(`Name ${side.token}`)).toHaveCount(0);
	await open(page, `/de/office/agreements/${side.agreement}`);
	await takeFromMenu(page, 'Veröffentlichung zurücknehmen …');
	await press(page, 'Veröffentlichung zurücknehmen');
	await said(page, 'Veröffentlichung zurückgenommen');
	await expect(async () => {
		await page.goto(address);
		await expect(section(page)).toHaveCount(0, { timeout: 1000 });
	}).toPass({ timeout: 20_000 });
});

test('a draft is signed with the keyboard alone', async ({ page, as }) => {
	await as('manager');
	const { address } = await newAgreement(await newSide());
	await open(page, address);
	const sign = page.getByRole('button', { name: 'Unterzeichnung eintragen …' });
	for (let steps = 0; steps < 40; steps++) {
		if (await sign.evaluate((element) => element === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Unterzeichnet am')).toBeFocused();
	await page.keyboard.press('Control+Enter');
	await expect(dialog(page).getByText('Diese Angabe ist erforderlich.').first()).toBeVisible();
	await page.getByLabel('Unterzeichnet am').focus();
	await page.keyboard.type('4. September 2024');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Beispielstadt');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Eintrag in der Chronik')).toBeFocused();
	await page.keyboard.press('Control+Enter');
	await expect(badge(page, 'in Kraft')).toBeVisible();
	await expect(fact(page, 'Unterzeichnet')).toHaveText('4. September 2024, Beispielstadt');
	await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});
