import type { Page } from '@playwright/test';
import { call, wordOf } from './action-wire';
import { arrange, expect, sql, test } from './fixtures';
import { open, openStartPage, said, takeFromMenu } from './office-steps';
import { newUser, token } from './test-records';

/** Two of them change the one office that there is. */
test.describe.configure({ mode: 'default' });

const row = (page: Page, name: string) =>
	page
		.getByRole('listitem')
		.filter({ has: page.getByRole('button', { name: `Weitere Aktionen: ${name}`, exact: true }) });
const save = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click();

async function addEntry(page: Page, button: string, de: string, en = '') {
	await page.getByRole('button', { name: button }).click();
	await page.getByRole('dialog').getByLabel('Deutsch').fill(de);
	await page.getByRole('dialog').getByLabel('Englisch').fill(en);
	await save(page);
	await said(page, 'Hinzugefügt');
}

const topicsOffered = async (page: Page, q: string) => {
	const answer = await page.request.get(`/api/choices/topics?q=${encodeURIComponent(q)}`);
	return JSON.stringify(await answer.json());
};

test('a topic is added, renamed, retired, offered again and removed', async ({ page, as }) => {
	await as('manager');
	const name = `Thema ${token()}`;
	await open(page, '/de/office');
	await page.getByRole('link', { name: 'Einstellungen' }).click();
	await page.getByRole('link', { name: 'Schwerpunkte' }).click();
	await addEntry(page, 'Schwerpunkt hinzufügen', name);
	await expect(row(page, name)).toContainText('Englisch fehlt');
	await expect(row(page, name)).toContainText('nicht verwendet');
	const [made] = await sql`select key from topics where label ->> 'de' = ${name}`;

	await takeFromMenu(row(page, name), 'Umbenennen …', /Weitere Aktionen/);
	await page.getByRole('dialog').getByLabel('Deutsch').fill('Kultur');
	await save(page);
	await expect(page.getByRole('dialog').getByLabel('Deutsch')).toHaveAccessibleDescription(
		/bereits vergeben/,
	);
	await page.getByRole('dialog').getByLabel('Deutsch').fill(`${name} neu`);
	await page.getByRole('dialog').getByLabel('Englisch').fill(`${name} new`);
	await save(page);
	await said(page, 'Umbenannt');
	const renamed = row(page, `${name} neu`);
	await expect(renamed).toContainText(`${name} new`);
	const [kept] = await sql`select key from topics where label ->> 'de' = ${`${name} neu`}`;
	expect(kept).toEqual(made);

	expect(await topicsOffered(page, name)).toContain(name);
	await takeFromMenu(renamed, 'Nicht mehr anbieten', /Weitere Aktionen/);
	await expect(renamed).toContainText('nicht mehr angeboten');
	expect(await topicsOffered(page, name)).not.toContain(name);
	await takeFromMenu(renamed, 'Wieder anbieten', /Weitere Aktionen/);
	await expect(renamed).not.toContainText('nicht mehr angeboten');
	await takeFromMenu(renamed, 'Löschen …', /Weitere Aktionen/);
	await page.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
	await said(page, `${name} neu gelöscht`);
	await expect(renamed).toHaveCount(0);
});

test('what is in use leads to its records, can not be deleted, and two of one meaning become one', async ({
	page,
	as,
}) => {
	await as('manager');
	const [keep, drop] = [`Wärme ${token()}`, `Heizen ${token()}`];
	const [tie] = await sql`select id from partnerships where slug = 'wielkopolska'`;
	await arrange(async (tx) => {
		for (const name of [keep, drop]) {
			const key = name.toLowerCase().replace('ä', 'ae').replace(' ', '_');
			const [topic] = await tx`insert into topics (key, label, position)
				values (${key}, ${tx.json({ de: name, en: name })}, 900) returning id`;
			await tx`insert into partnership_topics values (${tie?.id}, ${topic?.id})`;
		}
	});
	await open(page, '/de/office/settings/topics');
	const [kept, gone] = [row(page, keep), row(page, drop)];
	await gone.getByRole('button', { name: /Weitere Aktionen/ }).click();
	await expect(page.getByRole('menuitem', { name: 'Zusammenführen …' })).toBeVisible();
	await expect(page.getByRole('menuitem', { name: 'Löschen …' })).toHaveCount(0);
	await page.getByRole('menuitem', { name: 'Zusammenführen …' }).click();
	await page.getByLabel('Bleiben soll').selectOption(keep);
	await page.getByRole('button', { name: 'Zusammenführen' }).click();
	await said(page, 'Schwerpunkte zusammengeführt');
	await expect(gone).toHaveCount(0);
	await kept.getByRole('link', { name: '1 Partnerschaft' }).click();
	await expect(page).toHaveURL(/\/partnerships\?topic=/);
	await expect(page.getByRole('link', { name: 'Wielkopolska' })).toBeVisible();
	await arrange(async (tx) => {
		await tx`delete from partnership_topics where topic_id in (select id from topics where label ->> 'de' = ${keep})`;
		await tx`delete from topics where label ->> 'de' = ${keep}`;
	});
});

test('kinds are ordered and added without a mouse', async ({ page, as }) => {
	await as('admin');
	await open(page, '/de/office/settings/kinds');
	const names = () => page.locator('.entry-name > :first-child').allTextContents();
	const before = await names();
	await page.getByRole('button', { name: `${before[0]} nach unten` }).focus();
	await page.keyboard.press('Enter');
	await said(page, 'Reihenfolge gespeichert');
	await expect(page.getByRole('button', { name: `${before[0]} nach unten` })).toBeFocused();
	expect((await names()).slice(0, 2)).toEqual([before[1], before[0]]);
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(names).toEqual(before);
	await expect
		.poll(async () => {
			const rows =
				await sql`select label ->> 'de' as name from partnership_kinds order by position, key limit 2`;
			return rows.map((each) => each.name);
		})
		.toEqual(before.slice(0, 2));

	const name = `Art ${token()}`;
	await page.getByRole('button', { name: 'Partnerschaftsart hinzufügen' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog').getByLabel('Deutsch')).toBeFocused();
	await page.keyboard.type(name);
	await page.keyboard.press('Control+Enter');
	await said(page, 'Hinzugefügt');
	await expect(row(page, name)).toBeVisible();
	await arrange((tx) => tx`delete from partnership_kinds where label ->> 'de' = ${name}`);
});

test('legislatures that overlap say so', async ({ page, as }) => {
	await as('admin');
	const [one, other] = [`Periode A ${token()}`, `Periode B ${token()}`];
	await open(page, '/de/office/settings/legislatures');
	for (const [label, from, to] of [
		[one, '1.1.1901', '31.12.1904'],
		[other, '31.12.1904', '31.12.1908'],
	] as const) {
		await page.getByRole('button', { name: 'Legislaturperiode hinzufügen' }).click();
		await page.getByLabel('Bezeichnung').fill(label);
		await page.getByLabel('Erster Tag').fill(from);
		await page.getByLabel('Letzter Tag').fill(to);
		await save(page);
		await expect(row(page, label)).toBeVisible();
	}
	await expect(page.getByText(`„${one}“ und „${other}“ überschneiden sich`)).toBeVisible();
	await takeFromMenu(row(page, one), 'Bearbeiten …', /Weitere Aktionen/);
	await page.getByLabel('Letzter Tag').fill('30.12.1900');
	await save(page);
	await expect(page.getByLabel('Letzter Tag')).toHaveAccessibleDescription(/Ende liegt vor dem Beginn/);
	await page.getByLabel('Letzter Tag').fill('30.12.1904');
	await save(page);
	await expect(page.getByText(`„${one}“ und „${other}“ überschneiden sich`)).toHaveCount(0);
	for (const label of [one, other]) {
		await takeFromMenu(row(page, label), 'Löschen …', /Weitere Aktionen/);
		await page.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
		await expect(row(page, label)).toHaveCount(0);
	}
});

test('a required text that is missing is named on the start page and on its own', async ({ page, as }) => {
	await as('admin');
	const [before] = await sql`select imprint, privacy from office`;
	try {
		await open(page, '/de/office/settings/legal');
		await page.getByRole('group', { name: 'Impressum' }).getByLabel('Deutsch').fill('');
		await page.getByRole('group', { name: 'Impressum' }).getByLabel('Englisch').fill('');
		await page
			.getByRole('group', { name: 'Datenschutzerklärung' })
			.getByLabel('Englisch')
			.fill('## Rights\n- Ask [us](https://example.org/ask)\n- <script>alert(1)</script>');
		await page.getByRole('group', { name: 'Datenschutzerklärung' }).getByLabel('Deutsch').fill('');
		await page.getByRole('button', { name: 'Speichern' }).click();
		await said(page, 'Änderungen gespeichert');
		await expect(page.getByText('2 Texte unvollständig')).toBeVisible();
		await openStartPage(page);
		await expect(page.getByRole('link', { name: 'Impressum fehlt: Deutsch, Englisch' })).toBeVisible();
		await page.getByRole('link', { name: 'Datenschutzerklärung fehlt: Deutsch' }).click();
		await expect(page).toHaveURL('/de/office/settings/legal');
		await expect(async () => {
			await page.goto('/de/impressum');
			await expect(page.getByText('Das Impressum ist noch nicht eingetragen.')).toBeVisible({ timeout: 500 });
		}).toPass();
		await expect(page.getByRole('link', { name: 'kooperationsbuero@example.org' })).toBeVisible();
		await page.getByRole('contentinfo').getByRole('link', { name: 'Datenschutz' }).click();
		await expect(page).toHaveURL('/de/datenschutz');
		await expect(page.getByText('Dieser Text liegt nur auf Englisch vor.')).toBeVisible();
		const text = page.locator('[lang=en]').filter({ hasText: 'Rights' });
		await expect(text.getByRole('heading', { level: 2, name: 'Rights' })).toBeVisible();
		await expect(text.getByRole('link', { name: 'us', exact: true })).toHaveAttribute(
			'href',
			'https://example.org/ask',
		);
		await expect(text.getByRole('listitem').last()).toHaveText('<script>alert(1)</script>');
	} finally {
		await arrange(
			(tx) => tx`update office set imprint = ${tx.json(before?.imprint)},
			privacy = ${tx.json(before?.privacy)}`,
		);
	}
});

const many = 50;

test(`${many} who rename one topic: one is saved, the others see both names`, async () => {
	const editor = await newUser('manager');
	const name = `Umbenannt ${token()}`;
	const added = await call(editor, 'addTopicAction', { label: { de: name, en: '' } });
	const input = { id: added.data.id, version: 1 };
	const replies = await Promise.all(
		Array.from({ length: many }, (_, i) =>
			call(editor, 'renameTopicAction', { ...input, label: { de: `${name} ${i}`, en: '' } }),
		),
	);
	expect(replies.map(wordOf).sort()).toEqual([...Array(many - 1).fill('conflict'), 'data']);
	const [kept] = await sql`select label, version from topics where id = ${input.id}`;
	expect(kept?.version).toBe(2);
	const other = replies.find((reply) => reply.serverError)?.serverError;
	expect(other?.conflict).toEqual({ current: { label: { de: kept?.label.de, en: '' } }, version: 2 });
	const changes = await sql`select 1 from history where record_id = ${input.id} and operation = 'update'`;
	expect(changes).toHaveLength(1);
	await call(editor, 'deleteTopicAction', { id: input.id, version: 2 });
});

test(`${many} who change the office's telephone number: one is saved`, async () => {
	const editor = await newUser('admin');
	const both = (text: { de?: string; en?: string }) => ({ de: text.de ?? '', en: text.en ?? '' });
	const changeAtOnce = async () => {
		const [office] = await sql`select id, version, name, site_title, intro, home_territory_id, address, email,
			contact from office`;
		const input = {
			...{ id: office?.id, version: office?.version, name: both(office?.name), intro: both(office?.intro) },
			...{ siteTitle: both(office?.site_title), homeTerritoryId: office?.home_territory_id ?? '' },
			...{ address: office?.address ?? '', email: office?.email ?? '', contact: office?.contact ?? '' },
		};
		const replies = await Promise.all(
			Array.from({ length: many }, (_, i) =>
				call(editor, 'reviseOfficeAction', { ...input, phone: `+49 611 ${i}` }),
			),
		);
		return replies.map(wordOf).toSorted();
	};
	const [before] = await sql`select phone from office`;
	// There is one office: a test beside this one may have changed it after its version was read.
	const expected = [...Array(many - 1).fill('conflict'), 'data'];
	await expect(async () => expect(await changeAtOnce()).toEqual(expected)).toPass({ timeout: 30_000 });
	await arrange((tx) => tx`update office set phone = ${before?.phone}`);
});
