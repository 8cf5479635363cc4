import type { Page } from '@playwright/test';
import * as make from '@/db/demo/builders';
import { monthAfter, monthInWords, monthOf } from '@/lib/representatives/monthly-report';
import { carry, expect, sql, test } from './fixtures';
import { choose, dayFromNow, open, openStartPage, ready, said, takeFromMenu, typed } from './office-steps';
import { arranging, newSide, newTerritory, newUser, token } from './test-records';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');

/** A partnership of the office's own in force, published or not, that nobody represents yet. */
async function newPartnership(published = false) {
	const word = token();
	const territory = await newTerritory(word);
	const [fixed] = await sql<{ home: string; kind: string }[]>`select home_territory_id as home,
		(select id from partnership_kinds order by key limit 1) as kind from office`;
	const { id } = await arranging((tx) =>
		make.partnership(tx, {
			...{ slug: word, kindId: fixed?.kind, home: [fixed?.home ?? ''], partner: [territory.id] },
			entries: [{ on: '1990-05-01' }],
			...{ summary: { de: 'Kurz' }, publishedAt: published ? new Date() : null },
		}),
	);
	return { id, slug: word, name: `Land ${word}` };
}

test('a post is established, given to somebody unknown, and then to nobody else at the same time', async ({
	page,
	as,
}) => {
	await as('manager');
	const { id, name } = await newPartnership();
	await open(page, `/de/office/partnerships?vacant=yes&q=${name.split(' ')[1]}`);
	await page.getByRole('link', { name }).click();
	await page.getByRole('link', { name: 'Stelle einrichten' }).click();
	await ready(page);
	await expect(page.getByRole('combobox', { name: 'Partnerschaft' })).toHaveValue(name);
	await page.getByLabel('Dienstsitz (Pflichtfeld)').fill('Bologna');
	await choose(page.getByRole('combobox', { name: 'Arbeitssprachen' }), 'Ital', 'Italienisch');
	await button(page, 'Speichern').click();
	await expect(page.getByRole('heading', { level: 1, name: `Stelle: ${name}` })).toBeVisible();
	await expect(page.getByRole('main').getByText('unbesetzt').first()).toBeVisible();

	await button(page, 'Person benennen').click();
	const person = dialog(page).getByRole('combobox', { name: 'Person' });
	await choose(person, `Dora ${name}`, /neu anlegen/);
	await dialog(page)
		.getByLabel('Erster Tag')
		.fill(typed(dayFromNow(-30)));
	await dialog(page)
		.getByLabel('Letzter Tag')
		.fill(typed(dayFromNow(20)));
	await dialog(page).getByRole('button', { name: 'Person benennen' }).click();
	await said(page, 'Person benannt');
	await expect(page.getByText('Amtszeit endet', { exact: true }).first()).toBeVisible();

	await button(page, 'Person benennen').click();
	await choose(dialog(page).getByRole('combobox', { name: 'Person' }), 'Erika Zweite', /neu anlegen/);
	await dialog(page)
		.getByLabel('Erster Tag')
		.fill(typed(dayFromNow(20)));
	await dialog(page).getByRole('button', { name: 'Person benennen' }).click();
	await expect(dialog(page).getByLabel('Erster Tag')).toHaveAccessibleDescription(
		new RegExp(`Dora ${name} hat das Amt vom`),
	);
	await dialog(page)
		.getByLabel('Erster Tag')
		.fill(typed(dayFromNow(31)));
	await dialog(page).getByRole('button', { name: 'Person benennen' }).click();
	await said(page, 'Person benannt');
	await expect(page.getByText('Lücke zwischen zwei Amtszeiten')).toBeVisible();

	await takeFromMenu(page, /^Amtszeit verlängern/, `Aktionen für die Amtszeit von Dora ${name}`);
	await dialog(page)
		.getByLabel('Neuer letzter Tag')
		.fill(typed(dayFromNow(30)));
	await dialog(page).getByRole('button', { name: 'Verlängern' }).click();
	await said(page, 'Amtszeit verlängert');
	await expect(page.getByText('Lücke zwischen zwei Amtszeiten')).toHaveCount(0);

	await button(page, 'Abwesenheit erfassen …').click();
	await dialog(page)
		.getByLabel('Abwesend ist')
		.selectOption({ label: `Dora ${name}` });
	await dialog(page)
		.getByLabel('Erster Tag')
		.fill(typed(dayFromNow(0)));
	await dialog(page)
		.getByLabel('Letzter Tag')
		.fill(typed(dayFromNow(3)));
	await dialog(page).getByRole('button', { name: 'Abwesenheit erfassen' }).click();
	await said(page, 'Abwesenheit erfasst');
	await expect(page.getByText('heute abwesend').first()).toBeVisible();
	await openStartPage(page);
	await expect(page.getByRole('link', { name: `Abwesend ohne Vertretung: Dora ${name}` })).toBeVisible();
	await expect(page.getByRole('link', { name: `Amtszeit endet: Dora ${name}` })).toBeVisible();
	await page.goto(`/de/office/partnerships/${id}`);
	await expect(page.getByRole('complementary').getByRole('link', { name: `Dora ${name}` })).toBeVisible();
});

test('whoever leaves hands over what is open', async ({ page, as }) => {
	const side = await newSide();
	await as('manager');
	await open(page, `/de/office/representatives/${side.post}`);
	await takeFromMenu(page, 'Übergabe');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Übergabe: /);
	for (const words of [`Zusage ${side.token}`, `Besuch ${side.token}`, 'Februar 2024'])
		await expect(page.getByRole('link', { name: words })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('link', { name: `Zusage ${side.token}` })).toBeVisible();
	await expect(page.locator('#office-nav')).toBeHidden();
	await expect(button(page, 'Drucken')).toBeHidden();
});

test('a monthly report is drafted from what was logged, sent, returned, sent again and approved', async ({
	page,
	context,
	as,
}) => {
	const side = await newSide();
	const rep = await newUser('representative', [side.partnership]);
	const month = monthOf(side.day);
	const words = monthInWords(month, 'de');
	await carry(context, rep);
	await open(page, '/de/office');
	await page.getByRole('link', { name: `Bericht ${words} beginnen` }).click();
	await ready(page);
	const text = page.getByLabel('Bericht (Pflichtfeld)');
	await expect(text).toHaveValue(new RegExp(`Besuch ${side.token}`));
	await text.fill(`${await text.inputValue()} Mehr Plätze nötig.`);
	await button(page, 'Speichern').click();
	await expect(page.getByText('Entwurf', { exact: true }).first()).toBeVisible();
	const address = page.url();
	await button(page, 'Bericht an das Büro senden …').click();
	await dialog(page).getByRole('button', { name: 'An das Büro senden' }).click();
	await said(page, 'Bericht gesendet');
	await expect(page.getByRole('link', { name: 'Bearbeiten' })).toHaveCount(0);

	await as('manager');
	await open(page, '/de/office?due=approvals&all=true');
	await page.getByRole('link', { name: `Monatsbericht freigeben: Land ${side.token}, ${words}` }).click();
	await expect(page.getByRole('heading', { name: 'Verlauf' })).toBeVisible();
	await takeFromMenu(page, 'Bericht zurückgeben …');
	await dialog(page).getByLabel('Was zu ändern ist').fill('Zahlen fehlen');
	await dialog(page).getByRole('button', { name: 'Zurückgeben' }).click();
	await said(page, 'Bericht zurückgegeben');

	await carry(context, rep);
	await open(page, address);
	await expect(page.getByText('Zurückgegeben: Zahlen fehlen')).toBeVisible();
	await page.getByRole('link', { name: 'Bearbeiten' }).click();
	await ready(page);
	await text.fill('Mit Zahlen: 12 Plätze.');
	await button(page, 'Speichern').click();
	await button(page, 'Bericht an das Büro senden …').click();
	await dialog(page).getByRole('button', { name: 'An das Büro senden' }).click();
	await said(page, 'Bericht gesendet');

	await as('manager');
	await open(page, address);
	await button(page, 'Bericht freigeben …').click();
	await dialog(page).getByRole('button', { name: 'Freigeben' }).click();
	await said(page, 'Bericht freigegeben');
	await expect(page.getByText('Mit Zahlen: 12 Plätze.').first()).toBeVisible();
	await expect(button(page, /freigeben|Weitere Aktionen/i)).toHaveCount(0);
});

test('a report that was not sent by the fifth waits on the start page of its representative', async ({
	page,
	context,
}) => {
	const side = await newSide();
	await carry(context, await newUser('representative', [side.partnership]));
	await open(page, '/de/office');
	const last = monthInWords(monthAfter(monthOf(side.day), -1), 'de');
	const row = page.getByRole('link', { name: `Monatsbericht schreiben: Land ${side.token}, ${last}` });
	await expect(row).toHaveCount(Number(side.day.slice(8)) > 5 ? 1 : 0);
});

test('on a phone a representative logs a visit in well under a minute', async ({ page, context }) => {
	await page.setViewportSize({ width: 390, height: 780 });
	const side = await newSide();
	await carry(context, await newUser('representative', [side.partnership]));
	await open(page, '/de/office');
	const log = page.getByRole('main').getByRole('link', { name: 'Besuch erfassen' });
	await expect(log).toBeInViewport();
	const title = `Unterwegs ${side.token}`;
	let interactions = 0;
	const begun = Date.now();
	const doing = async (work: Promise<unknown>) => {
		interactions += 1;
		await work;
	};
	await doing(log.click());
	const field = page.getByLabel('Titel (Pflichtfeld)');
	await expect(field).toBeFocused();
	await expect(page.getByText(`Land ${side.token}`)).toBeVisible();
	await expect(page.getByLabel('Delegationsbesuch (zu Gast)')).toBeChecked();
	await expect(page.getByLabel('Erster Tag')).toHaveValue(typed(dayFromNow(0)));
	await doing(page.keyboard.type(title));
	await doing(button(page, 'Speichern').click());
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	const took = Date.now() - begun;
	console.log(`logged with ${interactions} interactions in ${took} ms`);
	expect(interactions).toBeLessThanOrEqual(3);
	expect(took).toBeLessThan(20_000);
	const [saved] =
		await sql`select direction, starts_on::text, ends_on::text from visits where title = ${title}`;
	const today = dayFromNow(0);
	expect(saved).toEqual({ direction: 'incoming', starts_on: today, ends_on: today });
});

test('a representative changes the own public contact and nothing else of the post', async ({
	page,
	context,
}) => {
	const [own, foreign] = [await newSide(), await newSide()];
	await carry(context, await newUser('representative', [own.partnership]));
	await open(page, '/de/office/representatives');
	await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(1);
	await page.getByRole('rowheader').getByRole('link').click();
	await expect(page.getByRole('link', { name: 'Bearbeiten' })).toHaveCount(0);
	await expect(button(page, 'Person benennen')).toHaveCount(0);
	await ready(page);
	await button(page, 'Öffentlichen Kontakt ändern …').click();
	await dialog(page).getByLabel('Telefon').fill('+39 051 000');
	await dialog(page).getByRole('button', { name: 'Öffentlichen Kontakt ändern' }).click();
	await said(page, 'Kontakt gespeichert');
	await expect(page.getByRole('link', { name: '+39 051 000' })).toBeVisible();
	expect((await page.goto(`/de/office/representatives/${foreign.post}`))?.status()).toBe(404);
	expect((await page.goto(`/de/office/monthly-reports/${foreign.monthlyReport}`))?.status()).toBe(404);
});

test('the world reads a name only once somebody wrote it into the public contact', async ({ page, as }) => {
	const { id, slug, name } = await newPartnership(true);
	const person = `Fridolin ${token()}`;
	const postId = await arranging(async (tx) => {
		const { id: personId } = await make.person(tx, { givenName: 'F.', familyName: person });
		const term = await make.representative(tx, { partnershipId: id, personId, seat: 'Parma' });
		return term.postId;
	});
	await page.goto(`/de/partnerschaften/${slug}`);
	await expect(page.getByRole('main').getByText('Dienstsitz')).toHaveCount(0);
	await as('manager');
	await open(page, `/de/office/representatives/${postId}`);
	const change = async (fill: Record<string, string>) => {
		await takeFromMenu(page, /^Öffentlichen Kontakt ändern/, /^Aktionen für die Amtszeit/);
		for (const [label, value] of Object.entries(fill)) await dialog(page).getByLabel(label).fill(value);
		await dialog(page).getByRole('button', { name: 'Öffentlichen Kontakt ändern' }).click();
		await said(page, 'Kontakt gespeichert');
	};
	await change({ 'E-Mail': 'parma@example.org' });
	await page.goto('/de/kooperationsbeauftragte');
	await expect(page.getByRole('link', { name })).toBeVisible();
	await expect(page.getByText('parma@example.org')).toBeVisible();
	await expect(page.getByText(person)).toHaveCount(0);
	await open(page, `/de/office/representatives/${postId}`);
	await change({ 'Name für die Öffentlichkeit': person });
	await page.goto(`/en/partnerships/${slug}`);
	await expect(page.getByText(person)).toBeVisible();
	await expect(page.getByText('Representative, based in Parma')).toBeVisible();
});

test('designating somebody without a mouse', async ({ page, as }) => {
	const { id } = await newPartnership();
	await as('manager');
	await open(page, `/de/office/representatives/new?partnership=${id}`);
	await page.getByLabel('Dienstsitz (Pflichtfeld)').focus();
	await page.keyboard.type('Modena');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('heading', { level: 1, name: /^Stelle: / })).toBeVisible();
	await ready(page);
	await button(page, 'Person benennen').focus();
	await page.keyboard.press('Enter');
	await expect(dialog(page).getByRole('combobox', { name: 'Person' })).toBeFocused();
	await page.keyboard.type('Tilda Tastatur');
	await expect(page.getByRole('option', { name: /neu anlegen/ })).toBeVisible();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	for (let steps = 0; steps < 12; steps++) {
		if (
			await dialog(page)
				.getByLabel('Erster Tag')
				.evaluate((at) => at === document.activeElement)
		)
			break;
		await page.keyboard.press('Tab');
	}
	await expect(dialog(page).getByLabel('Erster Tag')).toBeFocused();
	await page.keyboard.type(typed(dayFromNow(-1)));
	await page.keyboard.press('Control+Enter');
	await said(page, 'Person benannt');
	await expect(button(page, 'Person benennen')).toBeFocused();
	await expect(page.getByRole('link', { name: 'Tilda Tastatur' }).first()).toBeVisible();
});
