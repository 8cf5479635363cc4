import type { Page } from '@playwright/test';
import { expect, sql, test } from './fixtures';
import { choose, dayFromNow, newVisit, open, said, takeFromMenu, typed } from './office-steps';
import { token } from './test-records';

const edit = (visit: { address: string }) => `${visit.address}/edit`;
const save = (page: Page) => page.getByRole('button', { name: 'Speichern' });
const dialogButton = (page: Page, name: string) =>
	page.getByRole('dialog').getByRole('button', { name, exact: true });

test('a visit is postponed, set anew and called off, each with its reason', async ({ page, as }) => {
	await as('staff');
	const visit = await newVisit({ status: 'confirmed' });
	await open(page, visit.address);
	await takeFromMenu(page, 'Verschieben …');
	await dialogButton(page, 'Besuch verschieben').click();
	await expect(page.getByRole('dialog').getByText('Eine Begründung angeben.').first()).toBeVisible();
	await page.getByLabel('Grund').fill('Streik im Nahverkehr');
	await dialogButton(page, 'Besuch verschieben').click();
	await said(page, 'Besuch verschoben');
	await expect(page.getByText('verschoben', { exact: true })).toBeVisible();
	await expect(page.getByRole('definition').filter({ hasText: 'Streik im Nahverkehr' })).toBeVisible();

	await page.getByRole('button', { name: 'Neu ansetzen …' }).click();
	await page.getByLabel('Neuer erster Tag').fill(typed(dayFromNow(40)));
	await dialogButton(page, 'Besuch neu ansetzen').click();
	await said(page, 'Besuch neu angesetzt');
	await expect(page.getByText('geplant', { exact: true })).toBeVisible();

	await takeFromMenu(page, 'Besuch absagen …');
	await page.getByLabel('Grund').fill('Keine Mittel');
	await dialogButton(page, 'Besuch absagen').click();
	await said(page, 'Besuch abgesagt');
	await expect(page.getByRole('definition').filter({ hasText: 'Keine Mittel' })).toBeVisible();
	await page.getByRole('button', { name: 'Weitere Aktionen' }).click();
	await expect(page.getByRole('menuitem', { name: 'Kopieren …' })).toBeVisible();
	await expect(page.getByRole('menuitem', { name: /absagen|verschieben/i })).toHaveCount(0);
});

test('what is not possible is said in words', async ({ page, as, context }) => {
	await as('manager');
	const visit = await newVisit();
	await open(page, `${visit.address}/preview`);
	await expect(
		page.getByText(
			'Veröffentlichen ist erst möglich, wenn der Besuch bestätigt ist: zuerst „Besuch bestätigen“.',
		),
	).toBeVisible();
	await expect(page.getByRole('button', { name: /veröffentlichen/i })).toHaveCount(0);

	await open(page, visit.address);
	const colleague = await context.newPage();
	await open(colleague, visit.address);
	for (const each of [colleague, page]) {
		await each.getByRole('button', { name: 'Bestätigen …' }).click();
		await dialogButton(each, 'Besuch bestätigen').click();
		if (each === colleague) await said(colleague, 'Besuch bestätigt');
	}
	await expect(page.getByRole('dialog').getByRole('alert')).toContainText('inzwischen geändert');
});

test('a copy takes over people and programme and goes a year ahead', async ({ page, as }) => {
	await as('staff');
	const visit = await newVisit({
		members: [{ nameThen: 'Ada Beispiel', isHead: true }, { nameThen: 'Bea Beispiel' }],
		agenda: [{ day: 0, from: '10:00', title: 'Stadtrundgang' }],
	});
	await open(page, visit.address);
	await takeFromMenu(page, 'Kopieren …');
	await expect(page.getByLabel('Titel')).toHaveValue(visit.title);
	await page.getByLabel('Titel').fill(`Noch einmal ${visit.title}`);
	await page.getByLabel('Erster Tag').fill(typed(dayFromNow(100)));
	await dialogButton(page, 'Kopie anlegen').click();
	await expect(page.getByRole('heading', { level: 1, name: `Noch einmal ${visit.title}` })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Delegation (2)' })).toBeVisible();
	await expect(page.getByRole('row', { name: '10:00 Stadtrundgang' })).toBeVisible();
});

test('two people on one visit: the second sees both versions and keeps what was typed', async ({
	page,
	as,
	context,
}) => {
	await as('staff');
	const visit = await newVisit({ host: 'Staatskanzlei' });
	const colleague = await context.newPage();
	await open(page, edit(visit));
	await open(colleague, edit(visit));
	const fill = async (on: Page, title: string, host: string) => {
		await on.getByLabel('Titel (Pflichtfeld)').fill(title);
		await on.getByLabel('Gastgeber').fill(host);
		await save(on).click();
	};
	await fill(colleague, `${visit.title}, zuerst`, 'Landtag');
	await expect(colleague.getByRole('heading', { level: 1, name: `${visit.title}, zuerst` })).toBeVisible();
	await fill(page, `${visit.title}, danach`, 'Ministerium');

	const versions = page.getByRole('table', { name: /inzwischen geändert/ });
	const row = (label: string) => versions.getByRole('row').filter({ hasText: label });
	await expect(page.getByText(/^Zuletzt geändert unter dem eigenen Konto, \d/)).toBeVisible();
	await expect(row('Titel')).toContainText(`${visit.title}, zuerst`);
	await expect(row('Titel')).toContainText(`${visit.title}, danach`);
	await expect(row('Gastgeber')).toContainText('Landtag');
	await expect(versions.getByRole('row')).toHaveCount(3);
	await expect(page.getByLabel('Titel (Pflichtfeld)')).toHaveValue(`${visit.title}, danach`);
	await page.getByRole('button', { name: 'Gastgeber: gespeicherte Angabe übernehmen' }).click();
	await expect(page.getByLabel('Gastgeber', { exact: true })).toHaveValue('Landtag');
	await page.getByRole('button', { name: 'Meine Fassung speichern' }).click();
	await expect(page.getByRole('heading', { level: 1, name: `${visit.title}, danach` })).toBeVisible();
	await expect(page.getByRole('definition').filter({ hasText: 'Landtag' })).toBeVisible();
});

test('what two people changed in different fields of a visit is kept, and only told of', async ({
	page,
	as,
	context,
}) => {
	await as('staff');
	const visit = await newVisit({ host: 'Staatskanzlei', purpose: 'Hafen' });
	const colleague = await context.newPage();
	await open(page, edit(visit));
	await open(colleague, edit(visit));
	await colleague.getByLabel('Zweck').fill('Hafen und Logistik');
	await choose(colleague.getByRole('combobox', { name: 'Schwerpunkte' }), 'klima', /Klima/);
	await save(colleague).click();
	await expect(colleague.getByRole('definition').filter({ hasText: 'Hafen und Logistik' })).toBeVisible();
	await page.getByLabel('Gastgeber').fill('Ministerium');
	await save(page).click();

	const told = page.locator('.alert').filter({ hasText: 'zusammengeführt' });
	await expect(told.getByRole('listitem').filter({ hasText: 'Hafen und Logistik' })).toBeVisible();
	await expect(told.getByRole('listitem').filter({ hasText: 'Klima' })).toBeVisible();
	await expect(page.getByRole('table', { name: /inzwischen geändert/ })).toHaveCount(0);
	await expect(page.getByLabel('Zweck')).toHaveValue('Hafen und Logistik');
	await page.getByRole('button', { name: 'Zusammengeführt speichern' }).click();
	await expect(page.getByRole('definition').filter({ hasText: 'Ministerium' })).toBeVisible();
	await expect(page.getByRole('definition').filter({ hasText: 'Hafen und Logistik' })).toBeVisible();
});

test('pressing save twice makes one visit', async ({ page, as }) => {
	await as('staff');
	const title = `Doppelt ${token()}`;
	await open(page, '/de/office/visits/new');
	await choose(page.getByRole('combobox', { name: 'Partnerschaft' }), 'wielkopolska', /Wielkopolska/);
	await page.getByLabel('Titel').fill(title);
	await page.getByLabel('Erster Tag').fill('3.12.2030');
	await save(page).dblclick();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	expect(await sql`select id from visits where title = ${title}`).toHaveLength(1);
});

test('bad input is said at the field and in a summary that leads there', async ({ page, as }) => {
	await as('staff');
	await open(page, '/de/office/visits/new');
	await page.getByLabel('Titel').fill('Besuch ohne Partnerschaft');
	await page.getByLabel('Erster Tag').fill('3.12.2030');
	await page.getByLabel('Letzter Tag').fill('31.2.2030');
	await save(page).click();
	const summary = page.locator(':focus');
	await expect(summary).toContainText('2 Angaben sind zu prüfen');
	await expect(page.getByLabel('Letzter Tag')).toHaveAccessibleDescription(/Kein gültiges Datum/);
	await expect(page.getByLabel('Letzter Tag')).toHaveValue('31.2.2030');
	await expect(page.getByRole('combobox', { name: 'Partnerschaft' })).toHaveAccessibleDescription(
		/erforderlich/,
	);
	await page.getByLabel('Letzter Tag').fill('1.12.2030');
	await save(page).click();
	await expect(page.getByLabel('Letzter Tag')).toHaveAccessibleDescription(/Das Ende liegt vor dem Beginn/);
	await page.getByRole('link', { name: /^Letzter Tag/ }).click();
	await expect(page.getByLabel('Letzter Tag')).toBeFocused();
	await expect(page.getByLabel('Titel')).toHaveValue('Besuch ohne Partnerschaft');
});

test('leaving warns while something is unsaved', async ({ page, as }) => {
	await as('staff');
	const visit = await newVisit();
	await open(page, edit(visit));
	await page.getByLabel('Titel (Pflichtfeld)').fill('Nicht gespeichert');
	const elsewhere = page
		.getByRole('navigation', { name: 'Hauptnavigation' })
		.getByRole('link', { name: 'Personen' });
	await elsewhere.click();
	await expect(page.getByRole('heading', { name: 'Seite ohne Speichern verlassen?' })).toBeVisible();
	await dialogButton(page, 'Abbrechen').click();
	await expect(page.getByLabel('Titel (Pflichtfeld)')).toHaveValue('Nicht gespeichert');

	const asked = page.waitForEvent('dialog');
	await page.close({ runBeforeUnload: true });
	const question = await asked;
	expect(question.type()).toBe('beforeunload');
	await question.dismiss();

	await elsewhere.click();
	await dialogButton(page, 'Eingaben verwerfen').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Personen' })).toBeVisible();
});

test('Back, the search and Escape in a dialog ask as links do', async ({ page, as }) => {
	await as('staff');
	const visit = await newVisit({ status: 'confirmed' });
	await open(page, visit.address);
	await takeFromMenu(page, 'Verschieben …');
	await page.getByLabel('Grund').fill('Streik');
	await page.keyboard.press('Escape');
	const question = page.getByRole('heading', { name: 'Seite ohne Speichern verlassen?' });
	await expect(question).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(question).toBeHidden();
	await expect(page.getByLabel('Grund')).toHaveValue('Streik');
	await dialogButton(page, 'Abbrechen').click();
	await expect(question).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByLabel('Grund')).toHaveValue('Streik');
	await page.keyboard.press('Escape');
	await dialogButton(page, 'Eingaben verwerfen').click();
	await expect(page.getByLabel('Grund')).toBeHidden();

	await page.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
	const title = page.getByLabel('Titel (Pflichtfeld)');
	await title.fill('Nicht gespeichert');
	await page.evaluate(() => history.back());
	await expect(question).toBeVisible();
	await expect(page).toHaveURL(/\/edit$/);
	await dialogButton(page, 'Abbrechen').click();
	await expect(title).toHaveValue('Nicht gespeichert');

	await page.keyboard.press('Control+k');
	const search = page.getByRole('dialog').getByRole('combobox');
	await search.fill('Wielkopolska');
	await expect(
		page
			.getByRole('dialog')
			.getByRole('option', { name: /Wielkopolska/ })
			.first(),
	).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(question).toBeVisible();
	await dialogButton(page, 'Abbrechen').click();
	await expect(title).toHaveValue('Nicht gespeichert');

	await page.evaluate(() => history.back());
	await dialogButton(page, 'Eingaben verwerfen').click();
	await expect(page.getByRole('heading', { level: 1, name: visit.title })).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`${visit.address}$`));
});

test('new days take the programme along, and what would fall out is named before saving', async ({
	page,
	as,
}) => {
	await as('staff');
	const visit = await newVisit({
		endsOn: dayFromNow(61),
		startsOn: dayFromNow(60),
		agenda: [
			{ day: 0, from: '09:00', title: 'Begrüßung' },
			{ day: 1, from: '10:00', title: 'Werkstattgespräch' },
		],
	});
	await open(page, edit(visit));
	const moved = page.getByRole('radio', { name: /mit verschieben/ });
	await page.getByLabel('Erster Tag').fill(typed(dayFromNow(70)));
	await page.getByLabel('Letzter Tag').fill(typed(dayFromNow(71)));
	await expect(moved).toBeChecked();
	await expect(page.getByText('10 Tage später')).toBeVisible();
	await page.getByLabel('Letzter Tag').fill(typed(dayFromNow(70)));
	await moved.check();
	await expect(page.getByRole('listitem').filter({ hasText: 'Werkstattgespräch' })).toBeVisible();
	await save(page).click();
	const consent = page.getByRole('checkbox', { name: /nächstgelegenen Besuchstag/ });
	await expect(consent).toHaveAccessibleDescription(/außerhalb der neuen Besuchstage/);
	await consent.check();
	await save(page).click();
	await expect(page.getByRole('heading', { level: 1, name: visit.title })).toBeVisible();
	const days = await sql`select distinct (starts_at at time zone time_zone)::date::text as day
		from agenda_items a join visits v on v.id = a.visit_id where v.title = ${visit.title}`;
	expect([...days]).toEqual([{ day: dayFromNow(70) }]);
});

test('a night train and a flight keep the clocks of both places, in the office and publicly', async ({
	page,
	as,
}) => {
	await as('staff');
	const visit = await newVisit({
		...{ status: 'confirmed', startsOn: dayFromNow(80), endsOn: dayFromNow(83) },
		...{ publicTitle: { de: 'Nachtzug' }, publicSummary: { de: 'Unterwegs' } },
	});
	await open(page, visit.address);
	await page.getByRole('button', { name: 'Programmpunkt hinzufügen' }).click();
	const fill = async (from: string, to: string, title: string) => {
		await page.getByLabel('Beginn').fill(from);
		await page.getByLabel('Ende', { exact: true }).fill(to);
		await page.getByLabel('Programmpunkt (Pflichtfeld)').fill(title);
		await page.getByLabel('Öffentlich zeigen').check();
		await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
	};
	await fill('21:40', '08:15', 'Nachtzug nach Wien');
	// A row of the timetable in the office, a line of the public programme.
	const line = (words: RegExp) => page.locator('main :is(tr, li)').filter({ hasText: words });
	const train = line(/21:40–08:15 am Folgetag\s*Nachtzug nach Wien/);
	const flight = line(/10:15–12:35\s*Flug nach Chicago/);
	const clocks = /Beginn: .+, Ende: Nordamerikanische/;
	await expect(train).toBeVisible();
	await expect(page.getByLabel('Beginn')).toHaveValue('08:15');
	await page.getByLabel('Zeitzone des Endes').fill('America/Chicago');
	await fill('10:15', '12:35', 'Flug nach Chicago');
	await expect(flight).toContainText(clocks);
	await page.goto(`${visit.address}/preview`);
	await expect(train).toBeVisible();
	await expect(flight).toContainText(clocks);
});

test('who may publish a visit reads what is missing, each with its link', async ({ page, as }) => {
	await as('manager');
	const visit = await newVisit({ status: 'confirmed', publicTitle: { de: 'Gäste' } });
	await open(page, visit.address);
	const missing = page.getByRole('listitem').filter({ hasText: 'fehlt die öffentliche Zusammenfassung' });
	await expect(page.getByText('Zum Veröffentlichen fehlt noch')).toBeVisible();
	await missing.getByRole('link', { name: 'Ergänzen' }).click();
	const summary = page.getByRole('group', { name: 'Öffentliche Zusammenfassung' });
	await summary.getByLabel('Deutsch').fill('Kurz');
	await save(page).click();
	await expect(page.getByRole('link', { name: 'Veröffentlichen …' })).toBeVisible();
	await expect(missing).toHaveCount(0);
});
