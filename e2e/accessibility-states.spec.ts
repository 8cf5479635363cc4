import type { Page } from '@playwright/test';
import * as make from '@/db/demo/builders';
import { look, overflow, views, violations } from './axe';
import { expect, sql, test } from './fixtures';
import { choose, dayFromNow, newRound, newVisit, open, takeFromMenu, typed } from './office-steps';
import { arranging, newSide } from './test-records';

type State = (page: Page) => Promise<unknown>;

const save = (page: Page) => page.getByRole('button', { name: 'Speichern' }).click();
const shown = (page: Page, words: string) => expect(page.getByText(words).first()).toBeVisible();

async function someApplications() {
	const round = await newRound({ status: 'open', placesIn: 0, placesOut: 1 });
	return arranging(async (tx) => {
		const accepted = await make.placement(tx, { roundId: round.id, status: 'accepted' });
		await make.placement(tx, { roundId: round.id, status: 'waiting_list', rank: 1 });
		await make.placement(tx, { roundId: round.id });
		return { round, accepted };
	});
}

/** What a page can look like beside its first look; each is brought about as somebody would. */
const states: Record<string, State> = {
	'form with errors': async (page) => {
		await open(page, '/de/office/visits/new');
		await page.getByLabel('Erster Tag').fill('31.2.');
		await save(page);
		await shown(page, 'Angaben sind zu prüfen');
	},
	'open menu': async (page) => {
		const visit = await newVisit();
		await open(page, visit.address);
		await page.getByRole('button', { name: 'Weitere Aktionen' }).click();
		await expect(page.getByRole('menuitem').first()).toBeVisible();
	},
	'open dialog with an error': async (page) => {
		const visit = await newVisit();
		await open(page, visit.address);
		await takeFromMenu(page, 'Besuch absagen …');
		await page.getByRole('dialog').getByRole('button', { name: 'Besuch absagen', exact: true }).click();
		await shown(page, 'Eine Begründung angeben.');
	},
	'open confirmation': async (page) => {
		const visit = await newVisit();
		await open(page, visit.address);
		await page.getByRole('button', { name: 'Bestätigen …' }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
	},
	'open combobox': async (page) => {
		const visit = await newVisit();
		await open(page, `${visit.address}?tab=delegation`);
		await page.getByRole('button', { name: 'Person hinzufügen' }).click();
		await page.getByRole('combobox', { name: 'Person' }).click();
		await expect(page.getByRole('listbox', { name: 'Person' }).getByRole('option').first()).toBeVisible();
		await page.keyboard.press('ArrowDown');
	},
	'open calendar': async (page) => {
		const visit = await newVisit();
		await open(page, `${visit.address}/edit`);
		await page.getByRole('button', { name: 'Kalender öffnen' }).first().click();
		await expect(page.getByRole('dialog', { name: 'Kalender' }).locator('[data-day]:focus')).toBeVisible();
	},
	'open filter, active filters, empty list': async (page) => {
		await open(page, '/de/office/visits?q=gibtesnicht&direction=virtual&from=2030-01-01');
		await page.getByRole('button', { name: /^Stand/ }).click();
		await expect(page.getByRole('dialog', { name: 'Stand' })).toBeVisible();
		await shown(page, 'Nichts passt zu Suche und Filtern');
	},
	'open columns of a list': async (page) => {
		await open(page, '/de/office/visits?columns=title,purpose');
		await page.getByRole('button', { name: 'Spalten' }).click();
		await expect(page.getByRole('dialog', { name: 'Spalten auswählen' }).getByLabel('Zweck')).toBeVisible();
	},
	'more filters, one of them set': async (page) => {
		await open(page, '/de/office/visits?kind=political&runs=this_year');
		await page.getByRole('button', { name: 'Filter', exact: true }).click();
		const more = page.getByRole('dialog', { name: 'Weitere Filter' });
		await expect(more.getByRole('checkbox', { checked: true })).toBeVisible();
	},
	'open form of a view': async (page) => {
		await open(page, '/de/office/visits');
		await page.getByRole('button', { name: 'Ansicht', exact: true }).click();
		await expect(page.getByLabel('Name (Pflichtfeld)')).toBeVisible();
	},
	'chosen rows': async (page) => {
		await open(page, '/de/office/visits');
		await page
			.getByRole('checkbox', { name: /^Auswählen: / })
			.first()
			.check();
		await shown(page, 'Ein Eintrag ausgewählt');
	},
	'question for several rows': async (page) => {
		await open(page, '/de/office/visits');
		await page
			.getByRole('checkbox', { name: /^Auswählen: / })
			.first()
			.check();
		await page.getByRole('button', { name: 'Schwerpunkt hinzufügen …' }).click();
		await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
	},
	'results of several rows': async (page) => {
		const visit = await newVisit({ status: 'confirmed' });
		await open(page, `/de/office/visits?q=${encodeURIComponent(visit.title)}`);
		await page
			.getByRole('checkbox', { name: /^Auswählen: / })
			.first()
			.check();
		await page.getByRole('button', { name: 'Bestätigen …' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Bestätigen' }).click();
		await shown(page, 'Keiner erledigt, 1 nicht.');
	},
	conflict: async (page) => {
		const visit = await newVisit();
		await open(page, `${visit.address}/edit`);
		const colleague = await page.context().newPage();
		await open(colleague, `${visit.address}/edit`);
		await colleague.getByLabel('Titel (Pflichtfeld)').fill(`${visit.title}, zuerst`);
		await save(colleague);
		await expect(colleague.getByRole('heading', { level: 1, name: `${visit.title}, zuerst` })).toBeVisible();
		await colleague.close();
		await page.getByLabel('Titel (Pflichtfeld)').fill(`${visit.title}, danach`);
		await save(page);
		await expect(page.getByRole('button', { name: 'Meine Fassung speichern' })).toBeVisible();
	},
	'person designated over another': async (page) => {
		const side = await newSide();
		await open(page, `/de/office/representatives/${side.post}`);
		await page.getByRole('button', { name: 'Person benennen' }).click();
		const dialog = page.getByRole('dialog');
		await choose(dialog.getByRole('combobox', { name: 'Person' }), 'Erika Zweite', /neu anlegen/);
		await dialog.getByLabel('Erster Tag').fill('1.1.2021');
		await dialog.getByRole('button', { name: 'Person benennen' }).click();
		await shown(page, 'Zwei Beauftragte zugleich gibt es nicht');
	},
	'menu and contact of a term': async (page) => {
		const side = await newSide();
		await open(page, `/de/office/representatives/${side.post}`);
		await takeFromMenu(page, /^Öffentlichen Kontakt ändern/, /^Aktionen für die Amtszeit/);
		await expect(page.getByRole('dialog')).toBeVisible();
	},
	'monthly report to be returned': async (page) => {
		const side = await newSide();
		await arranging((tx) =>
			make.monthlyReport(tx, {
				...{ postId: side.post, month: '2024-04-01', authorId: side.user, status: 'sent' },
			}),
		);
		await open(page, `/de/office/monthly-reports?status=sent&q=Bericht`);
		await page.getByRole('rowheader').getByRole('link').first().click();
		await expect(page.getByRole('heading', { name: 'Verlauf' })).toBeVisible();
		await takeFromMenu(page, 'Bericht zurückgeben …');
		await page.getByRole('dialog').getByRole('button', { name: 'Zurückgeben' }).click();
		await shown(page, 'Eine Begründung angeben.');
	},
	'two people compared': async (page) => {
		const side = await newSide();
		await open(page, `/de/office/people/${side.person}/merge?with=${side.twin}`);
		await page
			.getByRole('radio', { name: /Zwilling/ })
			.first()
			.check();
		await shown(page, 'Was übergeht');
	},
	'question before undoing a merger': async (page) => {
		const side = await newSide();
		await open(page, `/de/office/people/${side.person}`);
		await page.getByRole('button', { name: 'Rückgängig machen …' }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
	},
	'contacts by sector': async (page) => {
		const side = await newSide();
		await open(page, `/de/office/partnerships/${side.partnership}?tab=contacts`);
		await shown(page, 'keine Kontakte');
	},
	'question before leaving': async (page) => {
		const visit = await newVisit();
		await open(page, `${visit.address}/edit`);
		await page.getByLabel('Titel (Pflichtfeld)').fill('Nicht gespeichert');
		await page.getByRole('link', { name: 'Abbrechen' }).click();
		await shown(page, 'Seite ohne Speichern verlassen?');
	},
	'application with a new person': async (page) => {
		const round = await newRound({ status: 'closed' });
		await open(page, `/de/office/exchanges/placements/new?round=${round.id}`);
		const person = page.getByRole('combobox', { name: 'Person' });
		await person.fill('Niemand Bekanntes');
		await page.getByRole('option', { name: /neu anlegen/ }).click();
		await save(page);
		await shown(page, 'Angaben sind zu prüfen');
	},
	'ranking with verbs': async (page) => {
		const { round } = await someApplications();
		await open(page, `/de/office/exchanges/placements/ranking/${round.id}`);
		await page
			.getByRole('button', { name: /^Weitere Aktionen/ })
			.first()
			.click();
		await expect(page.getByRole('menuitem').first()).toBeVisible();
	},
	'withdrawing with a waiting list': async (page) => {
		const { accepted } = await someApplications();
		await open(page, `/de/office/exchanges/placements/${accepted.id}`);
		await takeFromMenu(page.locator('.page-head'), 'Bewerbung zurückziehen …');
		await shown(page, 'bleibt vorerst frei');
	},
	'stay with an error': async (page) => {
		const { accepted } = await someApplications();
		await open(page, `/de/office/exchanges/placements/${accepted.id}?tab=stay`);
		await page.getByRole('button', { name: 'Abschnitt hinzufügen' }).click();
		await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
		await shown(page, 'Angaben sind zu prüfen');
	},
	'something said': async (page) => {
		const visit = await newVisit();
		await open(page, visit.address);
		await page.getByRole('button', { name: 'Bestätigen …' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Bestätigen' }).click();
		await shown(page, 'Besuch bestätigt');
	},
	'entry of a short list being renamed': async (page) => {
		await open(page, '/de/office/settings/topics');
		await page
			.getByRole('button', { name: /^Weitere Aktionen/ })
			.first()
			.click();
		await page.getByRole('menuitem', { name: 'Umbenennen …' }).click();
		await page.getByRole('dialog').getByLabel('Deutsch').fill('');
		await page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click();
		await shown(page, 'Eine Angabe ist zu prüfen');
	},
	'call being extended, with an error': async (page) => {
		const round = await newRound({ status: 'open' });
		await open(page, round.address);
		await takeFromMenu(page, 'Frist verlängern …');
		await page
			.getByRole('dialog')
			.getByLabel('Neuer Bewerbungsschluss')
			.fill(typed(dayFromNow(-5)));
		await page.getByRole('dialog').getByRole('button', { name: 'Frist verlängern' }).click();
		await shown(page, 'darf nicht in der Vergangenheit liegen');
	},
	'fields of a programme in their order': async (page) => {
		await open(page, '/de/office/exchanges/new');
		for (let n = 0; n < 2; n++) await page.getByRole('button', { name: 'Fach hinzufügen' }).click();
		await save(page);
		await shown(page, 'Angaben sind zu prüfen');
	},
	'search with hits': async (page) => {
		await open(page, '/de/office');
		await page.keyboard.press('Control+k');
		await page.getByRole('combobox', { name: 'Im ganzen Register suchen' }).fill('aquitaine');
		await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
	},
	'search without hits': async (page) => {
		await open(page, '/de/office');
		await page.getByRole('link', { name: 'Suchen' }).click();
		await page.getByRole('combobox', { name: 'Im ganzen Register suchen' }).fill('gibtesnichtxy');
		await shown(page, 'Nichts gefunden');
	},
	'page of the search': async (page) => {
		await open(page, '/de/office/search?q=wielkopolska');
		await expect(page.getByRole('heading', { level: 2, name: 'Partnerschaften' })).toBeVisible();
	},
	'signing of an agreement with an error': async (page) => {
		const [draft] =
			await sql`select id from agreements where signed_on is null and predecessor_id is not null limit 1`;
		await open(page, `/de/office/agreements/${draft?.id}`);
		await page.getByRole('button', { name: 'Unterzeichnung eintragen …' }).click();
		await page
			.getByRole('dialog')
			.getByRole('button', { name: 'Unterzeichnung eintragen', exact: true })
			.click();
		await shown(page, 'Diese Angabe ist erforderlich.');
	},
	'form of an agreement with its signatories': async (page) => {
		const [rich] =
			await sql`select agreement_id as id from agreement_signatories where person_id is not null limit 1`;
		await open(page, `/de/office/agreements/${rich?.id}/edit`);
		await page.getByRole('combobox', { name: 'Person' }).first().click();
		await expect(page.getByRole('listbox', { name: 'Person' }).first()).toBeVisible();
	},
	'report frozen, with rows behind a figure and what has changed since': async (page) => {
		const year = 1200 + Math.floor(Math.random() * 600);
		await newVisit({ startsOn: `${year}-01-05`, direction: 'outgoing' });
		await open(page, `/de/office/reports/trips?from=${year}-01-01&to=${year}-12-31`);
		await page.getByRole('button', { name: 'Festschreiben …' }).click();
		await page
			.getByRole('dialog')
			.getByRole('button', { name: 'Bericht festschreiben', exact: true })
			.click();
		await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}$/);
		await newVisit({ startsOn: `${year}-02-03`, direction: 'outgoing' });
		await page
			.getByRole('link', { name: /nicht erfasst$/ })
			.first()
			.click();
		await shown(page, 'Zeilen hinter der Zahl');
	},
	'question before freezing, with an error': async (page) => {
		await open(page, '/de/office/reports/quiet');
		await page.getByRole('button', { name: 'Festschreiben …' }).click();
		await page.getByRole('dialog').getByLabel('Titel (Pflichtfeld)').fill('');
		await page
			.getByRole('dialog')
			.getByRole('button', { name: 'Bericht festschreiben', exact: true })
			.click();
		await expect(page.getByRole('dialog').getByLabel('Titel (Pflichtfeld)')).toHaveAttribute(
			'aria-invalid',
			'true',
		);
	},
	'quoted figure with errors': async (page) => {
		await open(page, '/de/office/reports/quoted/new');
		await save(page);
		await shown(page, 'Angaben sind zu prüfen');
	},
	'not allowed': async (page) => {
		await page.goto('/de/office/users');
		await shown(page, 'Keine Berechtigung');
	},
	'not found in the office': async (page) => {
		await page.goto('/de/office/visits/00000000-0000-7000-8000-000000000000');
		await shown(page, 'Nicht gefunden');
	},
	'not found on the site': async (page) => {
		await page.goto('/de/gibt-es-nicht');
		await shown(page, 'Seite nicht gefunden');
	},
	'empty list on the site': async (page) => {
		await page.goto('/de/partnerschaften?q=gibtesnicht');
		await shown(page, 'Keine Partnerschaft passt zu dieser Auswahl.');
	},
};

for (const [name, bringAbout] of Object.entries(states)) {
	test(`${name} passes WCAG 2.2 AA in light, dark and at 320 px`, async ({ page, as }) => {
		await as('manager');
		await bringAbout(page);
		for (const view of views) {
			await look(page, view);
			expect(await violations(page, view), view.name).toEqual([]);
			expect(await overflow(page), `${view.name}: too wide`).toBe(0);
		}
	});
}
