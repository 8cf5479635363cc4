import type { Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import * as make from '@/db/demo/builders';
import { account, expect, sql, test } from './fixtures';
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

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const inDialog = (page: Page, name: string) =>
	page.getByRole('dialog').getByRole('button', { name, exact: true });
const badge = (page: Page, words: string) => page.locator('.page-head').getByText(words, { exact: true });
/** Not what offers to add somebody of that name. */
const startsWith = (name: string) => new RegExp(`^${name}`);
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

type Values = Parameters<typeof make.placement>[1];

/** Somebody who applied in a round; answers the address of the application. */
async function applied(roundId: string, name: string, values: Values = {}) {
	const made = await arranging(async (tx) => {
		const person = await make.person(tx, { givenName: 'Paola', familyName: name });
		return make.placement(tx, { appliedOn: dayFromNow(-2), participantId: person.id, ...values, roundId });
	});
	return { id: made.id, address: `/de/office/exchanges/placements/${made.id}` };
}

const openRound = (values = {}) => newRound({ status: 'open', placesIn: 0, placesOut: 1, ...values });

async function verb(page: Page, label: string, done: string, menu = false) {
	if (menu) await takeFromMenu(page.locator('.page-head'), `${label} …`);
	else
		await page
			.locator('.page-head')
			.getByRole('button', { name: `${label} …` })
			.click();
	await inDialog(page, label).click();
	await said(page, done);
}

test('an application is entered with its person, judged unseen by two, ranked, and given the place', async ({
	page,
	as,
}) => {
	await as('staff');
	const round = await openRound({ retainUntil: dayFromNow(700), legalBasis: 'Einwilligung zum Austausch' });
	const name = token('Neu');
	await open(page, round.address);
	await page.getByRole('button', { name: 'Bewertende festlegen …' }).click();
	for (const reviewer of ['Bernd Beispiel', 'Martina Muster'])
		await choose(page.getByRole('combobox', { name: 'Konten' }), reviewer);
	await inDialog(page, 'Bewertende speichern').click();
	await said(page, 'Bewertende gespeichert');

	await page.getByRole('link', { name: 'Bewerbung erfassen' }).click();
	await ready(page);
	await choose(page.getByRole('combobox', { name: 'Person' }), `Ada ${name}`, /neu anlegen/);
	await expect(page.getByLabel('Nachname')).toHaveValue(name);
	await expect(page.getByLabel('Aufbewahren bis')).toHaveValue(typed(dayFromNow(700)));
	await expect(page.getByLabel('Rechtsgrundlage')).toHaveValue('Einwilligung zum Austausch');
	await page.getByLabel('Rechtsgrundlage').fill('');
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByLabel('Rechtsgrundlage')).toHaveAccessibleDescription(/erforderlich/);
	await page.getByLabel('Rechtsgrundlage').fill('Einwilligung');
	await page.getByLabel('Fach oder Beruf').fill('Tischler');
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(heading(page, `Ada ${name}`)).toBeVisible();
	await expect(badge(page, 'beworben')).toBeVisible();
	const record = page.url();

	const other = await applied(round.id, token('Zweite'), {
		reviews: [{ reviewerId: await userId('manager'), score: 5, comment: 'Überzeugt sehr' }],
	});
	await open(page, other.address);
	await expect(page.getByText('sobald die eigene abgegeben ist')).toBeVisible();
	await expect(page.getByText('Überzeugt sehr')).toHaveCount(0);
	await page.getByRole('radio', { name: '3' }).check();
	await page.getByRole('button', { name: 'Bewertung abgeben' }).click();
	await said(page, 'Bewertung gespeichert');
	await expect(page.getByText('Überzeugt sehr')).toBeVisible();
	await expect(page.getByText('Ø 4,0')).toBeVisible();

	await open(page, `/de/office/exchanges/placements/ranking/${round.id}`);
	await expect(page.getByText('Eigene Bewertungen fehlen noch')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Nach Mittelwert ordnen …' })).toHaveCount(0);
	await open(page, record);
	await page.getByRole('button', { name: 'Befangenheit erklären …' }).click();
	await inDialog(page, 'Befangenheit erklären').click();
	await said(page, 'Befangenheit vermerkt');

	await expect(page.getByText('Bewerten und Entscheiden übernehmen andere')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Platz zusagen …' })).toHaveCount(0);
	await open(page, `/de/office/exchanges/placements/ranking/${round.id}`);
	await expect(page.getByText('Rangliste und Bewertende legt jemand anders fest.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Nach Mittelwert ordnen …' })).toHaveCount(0);

	await as('admin');
	await open(page, `/de/office/exchanges/placements/ranking/${round.id}`);
	await page.getByRole('button', { name: 'Nach Mittelwert ordnen …' }).click();
	await inDialog(page, 'Nach Mittelwert ordnen').click();
	await said(page, 'Rangliste gespeichert');
	const list = page.getByRole('list', { name: 'Rangliste' }).getByRole('listitem');
	await expect(list.first()).toContainText('Ø 4,0');
	await page.getByRole('button', { name: `Ada ${name} nach oben` }).click();
	await said(page, 'Rangliste gespeichert');
	await expect(list.first()).toContainText(name);
	await list.first().getByRole('button', { name: 'Platz zusagen …' }).click();
	await inDialog(page, 'Platz zusagen').click();
	await said(page, 'Zugesagt');
	await expect(page.getByText('Kein Platz frei (1 von 1 vergeben)')).toBeVisible();

	await expect(list.nth(1).getByRole('button', { name: 'Platz zusagen …' })).toHaveCount(0);
	await list.nth(1).getByRole('button', { name: 'Auf die Warteliste …' }).click();
	await expect(page.getByRole('dialog')).toContainText('Kein Platz ist frei');
	await inDialog(page, 'Auf die Warteliste').click();
	await said(page, 'Auf die Warteliste gesetzt');
});

const userId = async (role: Parameters<typeof account>[0]) => {
	const [found] = await sql<{ id: string }[]>`select id from users where email = ${account(role).email}`;
	return found?.id ?? '';
};

test('after the closing an application needs the word that it is late', async ({ page, as }) => {
	await as('staff');
	const round = await openRound({ status: 'closed' });
	const person = await arranging((tx) => make.person(tx, { givenName: null, familyName: token('Spät') }));
	await open(page, `/de/office/exchanges/placements/new?round=${round.id}`);
	await choose(
		page.getByRole('combobox', { name: 'Person' }),
		person.familyName,
		startsWith(person.familyName),
	);
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByText('Eine verspätete Bewerbung ausdrücklich bestätigen.')).toBeVisible();
	await page.getByLabel('Verspätete Bewerbung trotzdem aufnehmen').check();
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(heading(page, person.familyName)).toBeVisible();

	await open(page, `/de/office/exchanges/placements/new?round=${round.id}`);
	await choose(
		page.getByRole('combobox', { name: 'Person' }),
		person.familyName,
		startsWith(person.familyName),
	);
	await page.getByLabel('Verspätete Bewerbung trotzdem aufnehmen').check();
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByRole('combobox', { name: 'Person' })).toHaveAccessibleDescription(
		/bereits beworben/,
	);
	const draft = await newRound({ status: 'draft' });
	await page.goto(`/de/office/exchanges/placements/new?round=${draft.id}`);
	await expect(page.getByText('Der Durchgang ist noch ein Entwurf.')).toBeVisible();
});

test('who withdraws leaves the place free, or to the first of the waiting list if the dialog says so', async ({
	page,
	as,
}) => {
	await as('staff');
	const round = await openRound();
	const [going, next] = [token('Geht'), token('Folgt')];
	const first = await applied(round.id, going, { status: 'accepted' });
	const waiting = await applied(round.id, next, { status: 'waiting_list', rank: 1 });
	await applied(round.id, token('Danach'), { status: 'waiting_list', rank: 2 });
	await open(page, first.address);
	await takeFromMenu(page.locator('.page-head'), 'Bewerbung zurückziehen …');
	await expect(page.getByRole('radio', { name: 'bleibt vorerst frei' })).toBeChecked();
	await page.getByRole('radio', { name: `geht gleich an Paola ${next}` }).check();
	await inDialog(page, 'Bewerbung zurückziehen').click();
	await said(page, 'Zurückgezogen');
	await expect(badge(page, 'zurückgezogen')).toBeVisible();
	await page.goto(waiting.address);
	await expect(badge(page, 'zugesagt')).toBeVisible();

	await open(page, waiting.address);
	await verb(page, 'Bewerbung zurückziehen', 'Zurückgezogen', true);
	const passing = await applied(round.id, token('Vorbei'));
	await open(page, passing.address);
	await page.getByRole('button', { name: 'Platz zusagen …' }).click();
	await inDialog(page, 'Platz zusagen').click();
	await expect(page.getByRole('dialog').getByRole('alert')).toContainText('übergangen wird');
	await expect(page.getByRole('radio', { name: /übergehen und trotzdem zusagen/ })).not.toBeChecked();
	await page.keyboard.press('Escape');

	await open(page, round.address);
	await expect(page.getByText('Ein Platz ist frei (Entsendung). An der Reihe: Paola Danach')).toBeVisible();
	await page
		.getByRole('link', { name: /Paola Danach/ })
		.first()
		.click();
	await ready(page);
	await verb(page, 'Nachrücken lassen', 'Nachgerückt');
	await expect(badge(page, 'zugesagt')).toBeVisible();
});

test('a stay is placed, planned in two parts, paid for, and broken off with a reason', async ({
	page,
	as,
}) => {
	await as('staff');
	const round = await openRound({ startsOn: dayFromNow(20), endsOn: dayFromNow(40) });
	const found = await applied(round.id, token('Reist'), { status: 'accepted' });
	await open(page, found.address);
	await page.getByRole('button', { name: 'Aufenthalt vermitteln …' }).click();
	await choose(page.getByRole('combobox', { name: 'Aufnehmende Organisation' }), 'Handwerkskammer');
	await page
		.getByRole('dialog')
		.getByLabel('Letzter Tag')
		.fill(typed(dayFromNow(41)));
	await inDialog(page, 'Aufenthalt vermitteln').click();
	await expect(page.getByRole('dialog').getByText('außerhalb des Durchgangs').first()).toBeVisible();
	await page
		.getByRole('dialog')
		.getByLabel('Letzter Tag')
		.fill(typed(dayFromNow(40)));
	await inDialog(page, 'Aufenthalt vermitteln').click();
	await said(page, 'Vermittelt');

	const part = async (from: number, to: number, place: string) => {
		await page.getByLabel('Erster Tag').fill(typed(dayFromNow(from)));
		await page.getByLabel('Letzter Tag').fill(typed(dayFromNow(to)));
		await page.getByLabel('Ort').fill(place);
		await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
	};
	await page.getByRole('button', { name: 'Abschnitt hinzufügen' }).click();
	await part(20, 30, 'Posen');
	await expect(page.locator('.line-wide').filter({ hasText: 'Posen' })).toBeVisible();
	await page.getByRole('button', { name: 'Abschnitt hinzufügen' }).click();
	await part(30, 40, 'Gnesen');
	await expect(page.getByLabel('Erster Tag')).toHaveAccessibleDescription(/schon einen Abschnitt/);
	await page.getByLabel('Erster Tag').fill(typed(dayFromNow(31)));
	await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
	await expect(page.getByRole('link', { name: 'Aufenthalt (2)' })).toBeVisible();

	await open(page, `${found.address}?tab=costs`);
	for (const amount of ['1.250,50', '49,50']) {
		await page.getByRole('button', { name: 'Kosten hinzufügen' }).click();
		await page.getByLabel('Betrag in Euro').fill(amount);
		await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
		await expect(page.getByRole('button', { name: 'Kosten hinzufügen' })).toBeVisible();
	}
	await expect(page.getByRole('row').filter({ hasText: 'Entsendende Seite' })).toContainText('1.300,00');

	await takeFromMenu(page.locator('.page-head'), 'Aufenthalt abbrechen …');
	await expect(inDialog(page, 'Abbrechen')).toHaveCount(0);
	await inDialog(page, 'Zurück').click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(badge(page, 'vermittelt')).toBeVisible();
	await takeFromMenu(page.locator('.page-head'), 'Aufenthalt abbrechen …');
	await inDialog(page, 'Aufenthalt abbrechen').click();
	await expect(page.getByText('Eine Begründung angeben.').first()).toBeVisible();
	await page.getByRole('dialog').getByLabel('Begründung').fill('Krankheit');
	await page.getByRole('dialog').locator('button[type=submit]').click();
	await said(page, 'Aufenthalt abgebrochen');
	await expect(badge(page, 'abgebrochen')).toBeVisible();
	await expect(page.getByRole('definition').filter({ hasText: 'Krankheit' })).toBeVisible();
});

test('a stay that is over waits on the start page and is completed', async ({ page, as }) => {
	await as('staff');
	const round = await openRound({ startsOn: dayFromNow(-400), endsOn: dayFromNow(-380) });
	const name = token('Fertig');
	await applied(round.id, name, {
		...{ status: 'placed', startsOn: dayFromNow(-400), endsOn: dayFromNow(-380) },
	});
	await openStartPage(page);
	await page.getByRole('link', { name: `Aufenthalt abschließen: Paola ${name}` }).click();
	await ready(page);
	await verb(page, 'Aufenthalt abschließen', 'Aufenthalt abgeschlossen');
	await expect(badge(page, 'abgeschlossen')).toBeVisible();
});

test('who takes part comes as Excel: text that looks like a formula, real days, umlauts', async ({
	page,
	as,
}) => {
	await as('staff');
	const round = await openRound({ placesOut: 9 });
	const names = ['=1+1', '+49', '-2', '@x', 'Größe', '\tTab', "O'Neill"];
	for (const name of names)
		await applied(round.id, name, { status: 'placed', startsOn: '2027-05-03', endsOn: '2027-05-14' });
	await applied(round.id, token('Wartet'), { status: 'waiting_list', rank: 1 });
	await applied(round.id, token('Geht'), { status: 'withdrawn' });
	await open(page, round.address);
	const address = `/api/exports/placements?round=${round.id}&format=xlsx`;
	await page.getByRole('button', { name: 'Liste ausgeben' }).click();
	await expect(page.getByRole('menuitem', { name: 'Teilnehmende als Excel' })).toHaveAttribute(
		'href',
		new RegExp(address.replaceAll('?', '\\?')),
	);
	const link = page.getByRole('menuitem', { name: 'Teilnehmende als Excel' });
	const answer = await page.request.get((await link.getAttribute('href')) ?? '');
	expect(answer.headers()['content-type']).toContain('spreadsheetml');
	const sheets = await readXlsxFile(await answer.body(), { trim: false });
	const [{ data: rows }] = sheets as unknown as [{ data: unknown[][] }];
	const [head = [], ...data] = rows;
	expect(head.slice(0, 2)).toEqual(['Nachname', 'Vorname']);
	const at = (label: string) => head.indexOf(label);
	expect(data.map(([name]) => name).sort()).toEqual(names.toSorted());
	expect(data[0]?.[at('Von')]).toEqual(new Date('2027-05-03T00:00:00Z'));
	expect(data[0]?.[at('Stand')]).toBe('vermittelt');
	const [logged] = await sql`select rows from exports where query like ${`%${round.id}%`}`;
	expect(logged?.rows).toBe(names.length);

	await page.goto(`/de/office/exchanges/placements/print/${round.id}`);
	await expect(page.getByRole('rowheader')).toHaveCount(names.length);
	await expect(row(page, 'Größe')).toContainText('03.–14.05.2027');
});

test('a round is anonymised once its time is over: the people go, the numbers stay', async ({ page, as }) => {
	await as('admin');
	const round = await newRound({
		...{ status: 'completed', placesIn: 0, placesOut: 2, retainUntil: dayFromNow(-1) },
		...{ startsOn: dayFromNow(-100), endsOn: dayFromNow(-90) },
	});
	const name = token('Vergessen');
	const found = await applied(round.id, name, { status: 'completed', notes: `Notiz ${name}` });
	await open(page, round.address);
	await page.getByRole('button', { name: 'Anonymisieren …' }).click();
	await expect(page.getByRole('dialog')).toContainText('die Verbindung zu 1 Person');
	await expect(page.getByRole('dialog')).toContainText('1 Person ganz, weil sie sonst nirgends vorkommt');
	await expect(page.getByRole('dialog')).toContainText('alle Zahlen');
	await inDialog(page, 'Durchgang anonymisieren').click();
	await said(page, 'Durchgang anonymisiert');
	await expect(page.getByText('Dieser Durchgang ist anonymisiert')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Person anonymisiert' })).toBeVisible();
	await page.goto(`${found.address}?tab=history`);
	await expect(heading(page, 'Person anonymisiert')).toBeVisible();
	await expect(page.getByText(name)).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Bearbeiten' })).toHaveCount(0);
	const left = await sql`select from history where before::text || after::text like ${`%${name}%`}`;
	expect(left).toHaveLength(0);
});

test('an application is entered and ranked by keyboard alone', async ({ page, as }) => {
	await as('staff');
	const round = await openRound({ placesOut: 2 });
	const [first, second] = [token('Erste'), token('Zweite')];
	await applied(round.id, first, { rank: 1 });
	await open(page, `/de/office/exchanges/placements/new?round=${round.id}`);
	const tabTo = async (target: ReturnType<Page['locator']>) => {
		for (let steps = 0; steps < 60; steps++) {
			if (await target.evaluate((element) => element === document.activeElement)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error('not to be reached by keyboard');
	};
	await tabTo(page.getByRole('combobox', { name: 'Person' }));
	await page.keyboard.type(`Bea ${second}`);
	await expect(page.getByRole('status').filter({ hasText: 'Nichts gefunden' })).toBeVisible();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await tabTo(page.getByLabel('Rechtsgrundlage'));
	await page.keyboard.type('Einwilligung');
	await tabTo(page.getByLabel('Aufbewahren bis'));
	await page.keyboard.type(typed(dayFromNow(400)));
	await page.keyboard.press('Control+Enter');
	await expect(heading(page, `Bea ${second}`)).toBeVisible();

	await open(page, `/de/office/exchanges/placements/ranking/${round.id}`);
	const names = page.getByRole('list', { name: 'Rangliste' }).getByRole('link');
	await expect(names).toHaveText([`Paola ${first}`, `Bea ${second}`]);
	await tabTo(page.getByRole('button', { name: `Bea ${second} nach oben` }));
	await page.keyboard.press('Enter');
	await expect(names).toHaveText([`Bea ${second}`, `Paola ${first}`]);
	await said(page, 'Rangliste gespeichert');
	await tabTo(page.getByRole('button', { name: 'Platz zusagen …' }).first());
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog').locator(':focus')).toBeVisible();
	await tabTo(inDialog(page, 'Platz zusagen'));
	await page.keyboard.press('Enter');
	await said(page, 'Zugesagt');
});
