import type { Page } from '@playwright/test';
import { call, wordOf } from './action-wire';
import { arrange, carry, expect, sql, test } from './fixtures';
import { choose, dayFromNow, newVisit, open, ready, said } from './office-steps';
import { newSide, newUser, token } from './test-records';

const table = (page: Page) => page.getByRole('table');
const headers = (page: Page) => table(page).getByRole('columnheader');

test('columns are chosen, stand in the address and come back with it', async ({ page, as, context }) => {
	await as('reader');
	const { title } = await newVisit({ purpose: 'Gute Gründe' });
	await open(page, `/de/office/visits?q=${encodeURIComponent(title)}`);
	await page.getByRole('button', { name: 'Spalten' }).click();
	const menu = page.getByRole('dialog', { name: 'Spalten auswählen' });
	await expect(menu.getByLabel('Titel')).toBeDisabled();
	await menu.getByLabel('Zweck').check();
	await expect(headers(page).filter({ hasText: 'Zweck' })).toBeVisible();
	await menu.getByLabel('Leitung').uncheck();
	await expect(headers(page).filter({ hasText: 'Leitung' })).toHaveCount(0);
	await expect(table(page).getByText('Gute Gründe')).toBeVisible();
	await expect(page).toHaveURL(/columns=[^&]*purpose/);
	const shared = await context.newPage();
	await open(shared, page.url());
	await expect(headers(shared).filter({ hasText: 'Zweck' })).toBeVisible();
	await expect(shared.getByText('hat diese Liste nicht')).toHaveCount(0);
	await open(shared, `${page.url()},abgeschafft&sort=weg`);
	await expect(headers(shared).filter({ hasText: 'Zweck' })).toBeVisible();
	await expect(shared.getByText('Nach „weg“ lässt sich diese Liste nicht sortieren')).toBeVisible();
	await shared
		.getByRole('link', { name: 'Entfernen: Eine Spalte „abgeschafft“ hat diese Liste nicht.' })
		.click();
	await expect(shared).not.toHaveURL(/abgeschafft/);
	await expect(shared).toHaveURL(/columns=[^&]*purpose/);
	await table(shared).getByRole('link', { name: title }).click();
	await expect(shared.getByRole('heading', { level: 1 })).toHaveText(title);
	await open(shared, `${shared.url()}?tab=weg`);
	await expect(shared.getByText('Einen Reiter „weg“ gibt es hier nicht')).toBeVisible();
	const usual = menu.getByRole('button', { name: 'Übliche Spalten' });
	await usual.scrollIntoViewIfNeeded();
	await expect(usual).toBeInViewport({ ratio: 1 });
	await usual.click();
	await expect(page).not.toHaveURL(/columns=/);
	await expect(headers(page).filter({ hasText: 'Leitung' })).toBeVisible();
});

test('every list offers more columns than it shows', async ({ page, as }) => {
	await as('staff');
	for (const list of ['visits', 'partnerships', 'people', 'organisations', 'territories', 'follow-ups']) {
		await open(page, `/de/office/${list}`);
		await page.getByRole('button', { name: 'Spalten' }).click();
		const boxes = page.getByRole('dialog', { name: 'Spalten auswählen' }).getByRole('checkbox');
		await expect(boxes.first()).toBeVisible();
		const [all, shown] = [await boxes.count(), await boxes.and(page.locator(':checked')).count()];
		expect(all, list).toBeGreaterThan(shown);
	}
});

test('a view is saved, shared, opened by a representative with own rows only, copied and deleted', async ({
	page,
	as,
}) => {
	const [own, foreign, name] = [await newSide(), await newSide(), `Ansicht ${token()}`];
	await as('staff');
	await open(page, '/de/office/visits?q=Besuch&sort=title&columns=title,host&size=100');
	await page.getByRole('button', { name: 'Ansicht', exact: true }).click();
	await page.getByLabel('Name (Pflichtfeld)').fill(name);
	await page.getByLabel('Für alle anbieten').check();
	await page.getByRole('dialog').getByRole('button', { name: 'Ansicht speichern' }).click();
	await said(page, 'Ansicht gespeichert');

	const user = await newUser('representative', [own.partnership]);
	await carry(page.context(), user);
	await open(page, '/de/office/visits');
	const views = page.getByRole('navigation', { name: 'Gespeicherte Ansichten' });
	await expect(views.getByRole('link', { name: 'Alle' })).toHaveAttribute('aria-current', 'true');
	const more = views.getByRole('button', { name: /^Weitere/ });
	if (!(await views.getByRole('link', { name }).isVisible())) await more.click();
	await views.getByRole('link', { name }).click();
	await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'true');
	await expect(page).toHaveURL(/columns=title,host/);
	await expect(page).toHaveURL(/size=100/);
	const rows = table(page).getByRole('rowheader');
	await expect(rows.filter({ hasText: own.token })).toHaveCount(1);
	await expect(rows.filter({ hasNotText: own.token })).toHaveCount(0);
	await expect(table(page).getByText(foreign.token)).toHaveCount(0);

	await open(page, '/de/office/saved-views');
	const mine = page.getByRole('main').getByRole('listitem').filter({ hasText: name });
	await mine.getByRole('button', { name: `Weitere Aktionen: ${name}` }).click();
	await expect(page.getByRole('menuitem', { name: 'Löschen …' })).toHaveCount(0);
	await page.getByRole('menuitem', { name: 'Als eigene kopieren' }).click();
	await said(page, 'Ansicht kopiert');
	await expect(mine).toHaveCount(2);

	await as('staff');
	await open(page, '/de/office/saved-views');
	await mine
		.first()
		.getByRole('button', { name: /^Weitere Aktionen/ })
		.click();
	await page.getByRole('menuitem', { name: 'Umbenennen …' }).click();
	await page.getByLabel('Name (Pflichtfeld)').fill(`${name} neu`);
	await page.getByRole('dialog').getByRole('button', { name: 'Umbenennen' }).click();
	await said(page, 'Ansicht umbenannt');
	await mine
		.first()
		.getByRole('button', { name: /^Weitere Aktionen/ })
		.click();
	await page.getByRole('menuitem', { name: 'Löschen …' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
	await said(page, 'Ansicht gelöscht');
	await expect(mine).toHaveCount(0);
});

/** Visits of a word of their own: three that can be confirmed, one that can't. */
async function plannedVisits() {
	const word = token();
	for (const at of [1, 2, 3])
		await newVisit({ title: `Geplant ${word} ${at}`, startsOn: dayFromNow(20 + at) });
	await newVisit({ title: `Fertig ${word}`, startsOn: dayFromNow(40), status: 'confirmed' });
	return word;
}

test('several visits are confirmed at once: a result for each, and the filter stays', async ({
	page,
	as,
}) => {
	await as('staff');
	const word = await plannedVisits();
	await open(page, `/de/office/visits?q=${word}&sort=title`);
	await page.getByRole('checkbox', { name: 'Alle auf dieser Seite auswählen' }).check();
	await expect(page.getByText('4 Einträge ausgewählt')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Veröffentlichen …' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Bestätigen …' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('heading', { name: '4 Besuche bestätigen?' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Bestätigen' }).click();
	await expect(dialog.getByText('3 erledigt, 1 nicht.')).toBeVisible();
	const refused = dialog.getByRole('listitem').first();
	await expect(refused).toContainText(`Fertig ${word}`);
	await expect(refused).toContainText('Nur ein geplanter Besuch lässt sich bestätigen.');
	await dialog.getByRole('button', { name: 'Schließen' }).last().click();
	await expect(page).toHaveURL(new RegExp(`q=${word}`));
	await expect(page.getByText('Ein Eintrag ausgewählt')).toBeVisible();
	await expect(table(page).getByText('bestätigt')).toHaveCount(4);
	const told = await sql`select distinct action from history h join visits v on v.id = h.subject_id
		where v.title like ${`Geplant ${word}%`} and h.operation = 'update'`;
	expect(told).toEqual([{ action: 'confirmVisit' }]);
});

test('what somebody else changed meanwhile is told row by row, and nothing of it is lost', async ({
	page,
	as,
}) => {
	await as('staff');
	const word = await plannedVisits();
	await open(page, `/de/office/visits?q=Geplant ${word}&sort=title`);
	await page.getByRole('checkbox', { name: 'Alle auf dieser Seite auswählen' }).check();
	await arrange((tx) => tx`update visits set host = 'inzwischen' where title = ${`Geplant ${word} 2`}`);
	await page.getByRole('button', { name: 'Bestätigen …' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Bestätigen' }).click();
	await expect(dialog.getByText('2 erledigt, 1 nicht.')).toBeVisible();
	await expect(dialog.getByRole('listitem').first()).toContainText(
		/inzwischen geändert wurde\. Zuletzt geändert von .+\. Den Eintrag ansehen/,
	);
	await dialog.getByRole('button', { name: 'Schließen' }).last().click();
	await expect(page.getByText('Ein Eintrag ausgewählt')).toBeVisible();
	await expect(table(page).getByText('bestätigt')).toHaveCount(2);
	await page.getByRole('button', { name: 'Bestätigen …' }).click();
	await dialog.getByRole('button', { name: 'Bestätigen' }).click();
	await expect(dialog.getByText('Einer erledigt.')).toBeVisible();
});

test('all that is filtered, beyond the page, gets a topic', async ({ page, as }) => {
	await as('staff');
	const word = token();
	await arrange(
		(tx) => tx`insert into visits (direction, kind, title, starts_on, ends_on)
			select 'incoming', 'expert', ${`Menge ${word} `} || n, '2031-01-01', '2031-01-01' from generate_series(1, 45) n`,
	);
	await open(page, `/de/office/visits?q=${word}`);
	await page.getByRole('checkbox', { name: 'Alle auf dieser Seite auswählen' }).check();
	await page.getByRole('button', { name: 'Alle 45 gefilterten auswählen' }).click();
	await expect(page.getByText('45 Einträge ausgewählt')).toBeVisible();
	await page.getByRole('button', { name: 'Schwerpunkt hinzufügen …' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Schwerpunkt hinzufügen' }).click();
	await expect(dialog.getByText('Einen Eintrag aus der Liste wählen.')).toBeVisible();
	await choose(dialog.getByRole('combobox'), 'Kultur');
	await dialog.getByRole('button', { name: 'Schwerpunkt hinzufügen' }).click();
	await expect(dialog.getByText('45 erledigt.')).toBeVisible({ timeout: 30_000 });
	const [counted] =
		await sql`select count(*)::int as topics from visit_topics vt join visits v on v.id = vt.visit_id
		where v.title like ${`Menge ${word}%`}`;
	expect(counted).toEqual({ topics: 45 });
});

test('rows are chosen and a verb is run by keyboard alone', async ({ page, as }) => {
	await as('staff');
	const word = await plannedVisits();
	await open(page, `/de/office/visits?q=Geplant ${word}&sort=title`);
	const box = (at: number) => page.getByRole('checkbox', { name: `Auswählen: Geplant ${word} ${at}` });
	await box(1).focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(box(3)).toBeFocused();
	for (const at of [1, 2, 3]) await expect(box(at)).toBeChecked();
	await page.keyboard.press('Space');
	await expect(box(3)).not.toBeChecked();
	const verb = page.getByRole('button', { name: 'Bestätigen …' });
	for (let tabs = 0; tabs < 30; tabs += 1) {
		if (await verb.evaluate((element) => element === document.activeElement)) break;
		await page.keyboard.press('Shift+Tab');
	}
	await expect(verb).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('dialog').getByRole('heading', { name: '2 Besuche bestätigen?' }),
	).toBeVisible();
	for (let tabs = 0; tabs < 4; tabs += 1) {
		const focused = page.getByRole('dialog').getByRole('button', { name: 'Bestätigen' });
		if (await focused.evaluate((element) => element === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog').getByText('2 erledigt.')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(table(page).getByText('bestätigt')).toHaveCount(2);
});

test('shift takes the rows between; another filter forgets what was chosen', async ({ page, as }) => {
	await as('manager');
	const word = await plannedVisits();
	await open(page, `/de/office/visits?q=${word}&sort=title`);
	const boxes = page.getByRole('checkbox', { name: /^Auswählen:/ });
	await boxes.nth(0).click();
	await boxes.nth(2).click({ modifiers: ['Shift'] });
	await expect(page.getByText('3 Einträge ausgewählt')).toBeVisible();
	await page.getByRole('button', { name: 'Titel' }).click();
	await expect(page.getByText('3 Einträge ausgewählt')).toBeVisible();
	await page.getByRole('searchbox', { name: /^Suchen in/ }).fill(`Fertig ${word}`);
	await expect(table(page).getByRole('rowheader')).toHaveCount(1);
	await expect(page.getByText('ausgewählt', { exact: false }).filter({ hasText: /\d Einträge/ })).toHaveCount(
		0,
	);
});

const allDone = /^(Einer|\d+) erledigt\.$/;

test('partnerships, people and follow-ups have their verbs', async ({ page, as }) => {
	const side = await newSide();
	await as('manager');
	const dialog = page.getByRole('dialog');
	await open(page, `/de/office/people?q=${side.token}`);
	await page.getByRole('checkbox', { name: 'Alle auf dieser Seite auswählen' }).check();
	await page.getByRole('button', { name: 'Aufbewahrung festlegen …' }).click();
	await dialog.getByRole('button', { name: 'Aufbewahrung festlegen' }).click();
	await expect(dialog.getByText('Diese Angabe ist erforderlich.')).toBeVisible();
	await dialog.getByLabel('Aufbewahren bis').fill('31.12.2030');
	await dialog.getByRole('button', { name: 'Aufbewahrung festlegen' }).click();
	await expect(dialog.getByText(allDone)).toBeVisible();

	await open(page, `/de/office/follow-ups?q=${side.token}`);
	await page.getByRole('checkbox', { name: 'Alle auf dieser Seite auswählen' }).check();
	await page.getByRole('button', { name: 'Frist verlegen …' }).click();
	await dialog.getByLabel(/^Bis wann/).fill('31.12.2030');
	await dialog.getByRole('button', { name: 'Frist verlegen' }).click();
	await expect(dialog.getByText(allDone)).toBeVisible();

	await open(page, `/de/office/partnerships?q=${side.token}`);
	await page.getByRole('checkbox', { name: 'Alle auf dieser Seite auswählen' }).check();
	await page.getByRole('button', { name: 'Veröffentlichen …' }).click();
	await dialog.getByRole('button', { name: 'Veröffentlichen' }).click();
	await expect(dialog.getByText(allDone)).toBeVisible();
	const [row] = await sql`select (select retain_until::text from people where id = ${side.person}) as until,
		(select due_on::text from follow_ups where id = ${side.followUp}) as due,
		(select published_at is not null from partnerships where id = ${side.partnership}) as public`;
	expect(row).toEqual({ until: '2030-12-31', due: '2030-12-31', public: true });
});

test('one submission of many rows, sent 20 times at once, is done once with equal answers', async () => {
	const [side, other, editor, key] = [
		await newSide(),
		await newSide(),
		await newUser('staff'),
		crypto.randomUUID(),
	];
	const items = [side, other].map(({ visit, topic }) => ({ id: visit, version: 1, topicId: topic }));
	await arrange((tx) => tx`delete from visit_topics where visit_id in ${tx(items.map(({ id }) => id))}`);
	await arrange((tx) => tx`update visits set version = 1 where id in ${tx(items.map(({ id }) => id))}`);
	const versions = await sql`select id, version from visits where id in ${sql(items.map(({ id }) => id))}`;
	const current = items.map((item) => ({
		...item,
		version: versions.find(({ id }) => id === item.id)?.version,
	}));
	const replies = await Promise.all(
		Array.from({ length: 20 }, () => call(editor, 'addTopicToVisitsAction', { items: current }, key)),
	);
	expect([...new Set(replies.map((reply) => JSON.stringify(reply.data)))]).toEqual([
		JSON.stringify({ results: items.map(({ id }) => ({ id })) }),
	]);
	const told = await sql`select 1 from history where actor_id = ${editor.id} and table_name = 'visit_topics'`;
	expect(told).toHaveLength(2);
});

test('one row that is refused, foreign or missing keeps none of the others from being done', async () => {
	const [own, foreign, missing] = [await newSide(), await newSide(), '01990000-0000-7000-8000-0000000000dd'];
	const user = await newUser('representative', [own.partnership]);
	const ids = [foreign.followUp, own.followUp, missing];
	const items = ids.map((id) => ({ id, version: 1, dueOn: '2030-01-01' }));
	const { data } = await call(user, 'moveFollowUpsAction', { items });
	const notFound = { code: 'notFound', message: 'errors.notFound' };
	expect(data.results).toEqual([
		{ id: foreign.followUp, failure: notFound },
		{ id: own.followUp },
		{ id: missing, failure: notFound },
	]);
	const tooMany = Array.from({ length: 51 }, () => ({ id: missing, version: 1, dueOn: '2030-01-01' }));
	expect(wordOf(await call(user, 'moveFollowUpsAction', { items: tooMany }))).toBe('invalid');
	expect(wordOf(await call(user, 'confirmVisitsAction', { items: [{ id: own.visit, version: 1 }] }))).toBe(
		'forbidden',
	);
});

test('on paper stands the list with its filters, without what can only be pressed', async ({ page, as }) => {
	await as('reader');
	const { title } = await newVisit();
	await open(page, `/de/office/visits?q=${encodeURIComponent(title)}&direction=incoming`);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(`Suche: „${title}“`)).toBeVisible();
	const filters = page.getByRole('list', { name: 'Aktive Filter' });
	await expect(filters.getByText(/^Richtung: /)).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'Gespeicherte Ansichten' })).toBeHidden();
	await expect(table(page).getByRole('rowheader', { name: title })).toBeVisible();
	for (const name of ['Spalten', 'Exportieren'])
		await expect(page.getByRole('button', { name })).toBeHidden();
	await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeHidden();
});

test('printing fetches up to 500 rows first and goes back to the page after', async ({ page, as }) => {
	await as('reader');
	await page.addInitScript(() => {
		Object.assign(window, { printed: [] as number[] });
		window.print = () =>
			(window as unknown as { printed: number[] }).printed.push(document.querySelectorAll('tbody tr').length);
	});
	await open(page, '/de/office/visits?size=25');
	await page.getByRole('button', { name: 'Exportieren' }).click();
	await page.getByRole('menuitem', { name: 'Drucken …' }).click();
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { printed: number[] }).printed[0]))
		.toBeGreaterThan(25);
	await expect(page).toHaveURL(/size=25/);
	await ready(page);
	await expect(table(page).getByRole('rowheader')).toHaveCount(25);
});

test('a list is at most 95 kB of page, without words and options that the browser keeps or asks for', async ({
	page,
	as,
}) => {
	await as('manager');
	const answer = await page.request.get('/de/office/visits');
	const html = await answer.text();
	console.log(`page of the list of visits: ${Math.round(html.length / 1000)} kB`);
	expect(html).toContain('</table>');
	expect(html.length).toBeLessThanOrEqual(95_000);
	expect(html).not.toContain('refusals');
});

test('a list is at most 200 kB of script and 30 kB of words, which the browser keeps', async ({
	page,
	as,
}) => {
	await as('manager');
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Network.enable');
	const scripts = new Map<string, string>();
	const bytes = new Map<string, number>();
	cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
		if (type === 'Script') scripts.set(requestId, response.url);
	});
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const url = scripts.get(requestId);
		if (url) bytes.set(url, encodedDataLength);
	});
	await page.goto('/de/office/visits');
	await ready(page);
	let [script, words] = [0, 0];
	for (const [url, size] of bytes) {
		if (/JSON\.parse\('\{"/.test(await (await page.request.get(url)).text())) words += size;
		else script += size;
	}
	const kB = (size: number) => `${Math.round(size / 1000)} kB`;
	console.log(`list of visits over the wire: ${kB(script)} of script, ${kB(words)} of words`);
	expect(script).toBeGreaterThan(50_000);
	expect(script).toBeLessThanOrEqual(200_000);
	expect(words).toBeGreaterThan(10_000);
	expect(words).toBeLessThanOrEqual(30_000);
});
