import { expect, sql, test } from './fixtures';
import { choose, dayFromNow, open, ready, said, takeFromMenu, typed } from './office-steps';
import { newSide, type Side, token } from './test-records';

const record = (side: Side, part = '') => `/de/office/partnerships/${side.partnership}${part}`;

test('parties, topics and texts are revised; what is missing in English is marked', async ({ page, as }) => {
	await as('manager');
	const side = await newSide();
	await open(page, record(side, '/edit'));
	await page.getByRole('button', { name: 'Weitere auf der Partnerseite' }).click();
	await choose(page.getByRole('combobox', { name: 'Gebietskörperschaft' }).last(), 'bologna', /^Bologna/);
	await choose(page.getByRole('combobox', { name: 'Schwerpunkte' }), 'klima', /Klima/);
	const description = page.getByRole('group', { name: 'Beschreibung' });
	await expect(description.getByText('fehlt')).toHaveCount(2);
	await description.getByLabel('Deutsch').fill('Gegründet von zwei Schulen.');
	await expect(description.getByText('fehlt')).toHaveCount(1);
	await page.getByRole('button', { name: 'Speichern' }).click();

	await page.getByRole('link', { name: 'Beteiligte (3)' }).click();
	await expect(page.getByRole('link', { name: 'Bologna' }).first()).toBeVisible();
	await expect(page.getByRole('definition').filter({ hasText: /Klima/ })).toBeVisible();
	await page.getByRole('link', { name: 'Überblick', exact: true }).click();
	await expect(page.getByText('Gegründet von zwei Schulen.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Englisch fehlt' })).toHaveCount(2);
	await expect(page.getByRole('heading', { name: 'Deutsch fehlt' })).toHaveCount(0);
});

test('six tabs hold all parts of a partnership, and the addresses of former tabs lead to them', async ({
	page,
	as,
}) => {
	await as('reader');
	const side = await newSide();
	await open(page, record(side));
	const tabs = page.getByRole('navigation', { name: 'Teile der Partnerschaft' }).getByRole('link');
	await expect(tabs).toHaveText([
		'Überblick',
		/^Vereinbarungen \(\d+\)$/,
		/^Besuche \(\d+\)$/,
		/^Austausch \(\d+\)$/,
		/^Beteiligte \(\d+\)$/,
		'Verlauf',
	]);
	for (const [former, tab, heading] of [
		['ledger', /Überblick/, 'Chronik'],
		['followUps', /Überblick/, 'Wiedervorlagen'],
		['texts', /Überblick/, 'Zusammenfassung'],
		['contacts', /Beteiligte/, 'Kontakte nach Bereichen'],
	] as const) {
		await page.goto(record(side, `?tab=${former}`));
		await expect(page.getByRole('heading', { name: heading })).toBeVisible();
		await expect(tabs.and(page.locator('[aria-current]'))).toHaveText(tab);
		await expect(page.getByText('gibt es hier nicht')).toHaveCount(0);
		await expect(page).toHaveURL(/tab=(overview|parties)#/);
	}
});

test('two towns that nobody knows yet are made inside the form, and sides can’t be swapped unnoticed', async ({
	page,
	as,
}) => {
	await as('manager');
	const [theirs, ours] = [token('fern'), token('hier')];
	await open(page, '/de/office/partnerships/new');
	const box = (side: string) => page.getByRole('combobox', { name: `Gebietskörperschaft auf der ${side}` });
	const dialog = page.getByRole('dialog');
	const add = async (side: string, name: string, country: string) => {
		await box(side).click();
		await box(side).fill(name);
		await page.getByRole('option', { name: `„${name}“ neu anlegen` }).click();
		await expect(dialog.getByLabel('Name')).toHaveValue(name);
		await dialog.getByLabel('Art').selectOption('Gemeinde');
		await choose(dialog.getByRole('combobox', { name: 'Land' }), country);
	};
	await page.getByLabel('Aktenzeichen').fill('AZ 1');
	await add('Partnerseite', theirs, 'Polen');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Verwerfen' }).click();
	await expect(box('Partnerseite')).toHaveValue(theirs);
	await add('Partnerseite', theirs, 'Polen');
	await dialog.getByRole('button', { name: 'Anlegen' }).click();
	await said(page, `„${theirs}“ angelegt`);
	await expect(box('Partnerseite')).toHaveValue(theirs);
	await expect(box('Partnerseite')).toBeFocused();
	await expect(page.getByLabel('Adresse der öffentlichen Seite')).toHaveValue(theirs);

	await add('eigenen Seite', ours, 'Deutschland');
	await expect(dialog.getByLabel('Gehört zum eigenen Gebiet')).toBeChecked();
	await dialog.getByLabel('Gehört zum eigenen Gebiet').uncheck();
	await dialog.getByRole('button', { name: 'Anlegen' }).click();
	await said(page, `„${ours}“ gehört nicht zum eigenen Gebiet, steht aber auf der eigenen Seite.`);
	await choose(box('eigenen Seite'), 'Hessen', /^Hessen/);
	await expect(page.getByText('steht aber auf der')).toHaveCount(0);
	await page.getByRole('button', { name: 'Seiten tauschen' }).click();
	await said(page, '„Hessen“ gehört zum eigenen Gebiet, steht aber auf der Partnerseite.');
	await expect(page.getByLabel('Adresse der öffentlichen Seite')).toHaveValue('hessen');
	await page.getByRole('button', { name: 'Seiten tauschen' }).click();
	await page.getByLabel('Art der Partnerschaft').selectOption({ index: 1 });
	await expect(page.getByLabel('Aktenzeichen')).toHaveValue('AZ 1');
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByRole('heading', { level: 1, name: theirs })).toBeVisible();
	const [made] = await sql`select count(*)::int as n from partnership_parties pp join territories t
		on t.id = pp.territory_id where t.label ->> 'de' = ${theirs} and pp.side = 'partner'`;
	expect(made?.n).toBe(1);
});

test('the ledger decides the status: suspended with a reason, taken up again', async ({ page, as }) => {
	await as('manager');
	const side = await newSide();
	await open(page, record(side));
	const badge = (status: string) => page.locator('.page-head').getByText(status, { exact: true });
	await expect(badge('aktiv')).toBeVisible();
	await takeFromMenu(page, 'Ausgesetzt', 'Eintrag hinzufügen');
	await page.getByLabel('Datum (Pflichtfeld)').fill('1.3.2024');
	await page.getByLabel('Zu prüfen am').fill(typed(dayFromNow(60)));
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await page.getByLabel('Gesamte Partnerschaft').check();
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByLabel('Grund (Pflichtfeld)')).toHaveAccessibleDescription(/erforderlich|Begründung/);
	await page.getByLabel('Grund (Pflichtfeld)').fill('Beschluss des Landtags');
	await page.getByRole('button', { name: 'Speichern' }).click();

	const line = page.getByRole('row').filter({ hasText: 'Ausgesetzt' });
	await expect(line).toContainText('1. März 2024');
	await expect(line).toContainText('Grund: Beschluss des Landtags');
	await expect(line).toContainText(/zu prüfen am/);
	await expect(badge('ruht')).toBeVisible();

	await takeFromMenu(page, 'Wieder aufgenommen', 'Eintrag hinzufügen');
	await page.getByLabel('Datum (Pflichtfeld)').fill(typed(dayFromNow(0)));
	await expect(page.getByLabel('Gesamte Partnerschaft')).toBeChecked();
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByRole('row').filter({ hasText: 'Wieder aufgenommen' })).toBeVisible();
	await expect(badge('aktiv')).toBeVisible();
});

test('partial dates are typed as people write them, shown in words and sorted', async ({ page, as }) => {
	await as('manager');
	const side = await newSide();
	await open(page, record(side));
	const enter = async (type: string, date: string, understood: string) => {
		await takeFromMenu(page, type, 'Eintrag hinzufügen');
		await page.getByLabel('Datum').fill(date);
		await expect(page.getByText(`Verstanden als: ${understood}`)).toBeVisible();
		await page.getByRole('button', { name: 'Speichern' }).click();
		await expect(page.getByRole('cell', { name: understood, exact: true })).toBeVisible();
	};
	await enter('Gemeinsame Erklärung', '2007/2008', '2007/2008');
	await enter('Erster Kontakt', 'ca. 1947', 'um 1947');
	await enter('Erneuert', 'November 1995', 'November 1995');
	await expect(page.getByRole('row').getByRole('cell').and(page.locator(':nth-child(1)'))).toHaveText([
		'um 1947',
		'1. Mai 1990',
		'November 1995',
		'2007/2008',
	]);
});

test('a partnership is published and taken back', async ({ page, as, request }) => {
	await as('manager');
	const side = await newSide();
	const address = `/de/partnerschaften/${side.token}`;
	expect((await request.get(address)).status()).toBe(404);
	await open(page, record(side));
	await page.getByRole('link', { name: 'Veröffentlichen …' }).click();
	await expect(page.getByRole('heading', { name: 'So erscheint die Seite öffentlich' })).toBeVisible();
	await ready(page);
	await expect(page.getByRole('main')).toContainText(`Kurz ${side.token}`);
	await page.getByRole('button', { name: 'Veröffentlichen …' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Veröffentlichen' }).click();
	await expect(page).toHaveURL(record(side));
	await expect(page.getByText('öffentlich', { exact: true }).first()).toBeVisible();
	const status = async () => (await request.get(address)).status();
	await expect.poll(status, { timeout: 20_000 }).toBe(200);

	await open(page, record(side));
	await takeFromMenu(page, 'Löschen …', /Aktionen zu: Gegründet/);
	await expect(page.getByRole('dialog')).toContainText(
		'verschwindet der Eintrag auch von ihrer öffentlichen Seite',
	);
	await page.keyboard.press('Escape');
	await takeFromMenu(page, 'Veröffentlichung zurücknehmen …');
	await page.getByRole('dialog').getByRole('button', { name: 'Veröffentlichung zurücknehmen' }).click();
	await said(page, 'Veröffentlichung zurückgenommen');
	await expect.poll(status, { timeout: 20_000 }).toBe(404);
});

test('a deletion that would be refused is not offered: the menu says what still names the record', async ({
	page,
	as,
}) => {
	await as('admin');
	const [wielkopolska] = await sql`select id from partnerships where slug = 'wielkopolska'`;
	await open(page, `/de/office/partnerships/${wielkopolska?.id}`);
	await page.getByRole('button', { name: 'Weitere Aktionen' }).first().click();
	const note = page.getByRole('menuitem', {
		name: /Löschen erst möglich, wenn nichts mehr darauf verweist: /,
	});
	await expect(note).toBeVisible();
	await expect(note).toContainText(/\d+ Besuche/);
	await expect(page.getByRole('menuitem', { name: 'Endgültig löschen …' })).toHaveCount(0);
	const { agreement } = await newSide();
	await open(page, `/de/office/agreements/${agreement}`);
	await takeFromMenu(page, 'Löschen …');
	await expect(page.getByRole('dialog')).toContainText(/Mit gelöscht: .*Unterzeichnung/);
});

test('a partner is found by its old name', async ({ page, as }) => {
	await as('reader');
	await open(page, '/de/office/partnerships');
	await page.getByRole('searchbox', { name: /^Suchen in/ }).fill('Aquitaine');
	const row = page.getByRole('row').filter({ hasText: 'Nouvelle-Aquitaine' });
	await expect(row).toContainText(/hervorgegangen aus: .*Aquitaine/);
	await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(1);
});
