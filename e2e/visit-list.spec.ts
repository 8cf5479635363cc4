import { filters } from '@/lib/register/list-test-filters';
import { expect, sql, test } from './fixtures';
import { askAs, inTurn } from './http';
import { dayFromNow, newVisit, open } from './office-steps';
import { newUser, token } from './test-records';

const territoryOf = async (country: string) => {
	const [row] = await sql<{ id: string }[]>`
		select id from territories where kind = 'country' and country_code = ${country}
		union all select id from territories where country_code = ${country} limit 1`;
	return row?.id ?? '';
};

test('search, filters, sort and their address', async ({ page, as, context }) => {
	await as('reader');
	const word = token();
	const [france, poland] = [await territoryOf('FR'), await territoryOf('PL')];
	await newVisit({
		title: `Öffnung ${word}`,
		direction: 'outgoing',
		stops: [{ territoryId: france }, { territoryId: poland }],
	});
	await newVisit({ title: `Oper in Łódź ${word}`, startsOn: dayFromNow(12) });
	await newVisit({
		title: `Ziel ${word}`,
		startsOn: dayFromNow(-400),
		status: 'confirmed',
		members: [{ nameThen: `Zoë ${word}` }],
	});
	await open(page, '/de/office/visits');
	const rows = page.getByRole('table').getByRole('rowheader');
	const search = page.getByRole('searchbox', { name: /^Suchen in/ });

	await search.fill(word.slice(1, -1));
	await expect(rows).toHaveText([`Öffnung ${word}`, `Oper in Łódź ${word}`, `Ziel ${word}`]);
	const days = page.getByRole('columnheader', { name: 'Tage' });
	await expect(days).toHaveAttribute('aria-sort', 'other');
	for (const [sort, order] of [
		['sort=startsOn', 'ascending'],
		['sort=-startsOn', 'descending'],
	] as const) {
		await days.getByRole('button').click();
		await expect(page).toHaveURL(new RegExp(sort));
		await expect(days).toHaveAttribute('aria-sort', order);
	}
	await days.getByRole('button').click();
	await expect(days).toHaveAttribute('aria-sort', 'other');
	await expect(page).not.toHaveURL(/sort=/);
	await search.fill(`oper in lodz ${word.slice(0, -2)}`);
	await expect(rows).toHaveText([`Oper in Łódź ${word}`]);
	await search.fill(`zoe ${word.slice(0, -2)}`);
	await expect(rows).toHaveText([`Ziel ${word}`]);
	await search.fill(word);
	await expect(rows).toHaveCount(3);
	await expect(page).toHaveURL(new RegExp(`q=${word}`));
	await expect(page.getByText(/^3 Besuche, davon 1 Reise in 2 Länder/)).toBeVisible();

	await page.getByRole('button', { name: 'Titel' }).click();
	await expect(rows).toHaveText([`Öffnung ${word}`, `Oper in Łódź ${word}`, `Ziel ${word}`]);
	await expect(page.getByRole('columnheader', { name: 'Titel' })).toHaveAttribute('aria-sort', 'ascending');
	await page.getByRole('button', { name: 'Titel' }).click();
	await expect(rows).toHaveText([`Ziel ${word}`, `Oper in Łódź ${word}`, `Öffnung ${word}`]);

	await page.getByRole('button', { name: 'Stand', exact: true }).click();
	await page.getByRole('dialog', { name: 'Stand' }).getByLabel('Bericht fällig').check();
	await expect(rows).toHaveText([`Ziel ${word}`]);
	await page.getByRole('dialog', { name: 'Stand' }).getByLabel('geplant').check();
	await expect(rows).toHaveCount(3);
	await page.keyboard.press('Escape');
	const more = page.getByRole('dialog', { name: 'Weitere Filter' });
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	await more.getByText('Land', { exact: true }).click();
	await more.getByLabel('Frankreich').check();
	await expect(rows).toHaveText([`Öffnung ${word}`]);

	const shared = await context.newPage();
	await shared.goto(page.url());
	await expect(shared.getByRole('table').getByRole('rowheader')).toHaveText([`Öffnung ${word}`]);
	await expect(shared.getByRole('button', { name: /^Filter entfernen/ })).toHaveCount(2);
	await expect(shared.getByRole('button', { name: 'Stand: 2' })).toBeVisible();
	await expect(shared.getByRole('button', { name: 'Land: Frankreich', exact: true })).toBeVisible();

	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Filter entfernen: Land: Frankreich' }).click();
	await expect(rows).toHaveCount(3);
	await page.goBack();
	await expect(rows).toHaveText([`Öffnung ${word}`]);
	await page.getByRole('button', { name: 'zurücksetzen' }).click();
	await expect(page).toHaveURL(/\/visits(\?sort=-title)?$/);
	await expect(search).toHaveValue('');
});

test('period and pages', async ({ page, as }) => {
	await as('reader');
	const word = token();
	await Promise.all(
		Array.from({ length: 27 }, (_, day) =>
			newVisit({ title: `Seite ${word} ${String(day).padStart(2, '0')}`, startsOn: dayFromNow(day) }),
		),
	);
	await open(page, `/de/office/visits?q=${word}&sort=title`);
	const rows = page.getByRole('table').getByRole('rowheader');
	await expect(page.getByText('1–25 von 27')).toBeVisible();
	await page.getByRole('link', { name: 'Weiter' }).click();
	await expect(page).toHaveURL(/page=2/);
	await expect(rows).toHaveText([`Seite ${word} 25`, `Seite ${word} 26`]);
	await page.getByRole('button', { name: 'Zeitraum' }).click();
	await page.getByLabel('Beginn ab').fill('5.1.2100');
	await page.getByLabel('Beginn ab').press('Enter');
	await expect(page.getByText('Nichts passt zu Suche und Filtern')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Beginn ab: 05.01.2100', exact: true })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: /^Filter entfernen: Beginn ab/ }).click();
	await page.getByLabel('Einträge je Seite').selectOption('50 je Seite');
	await expect(rows).toHaveCount(27);
});

test('nothing stands under a day that is none, and the field says what is wrong', async ({ page, as }) => {
	await as('reader');
	const { title } = await newVisit({ title: `Messe ${token()}` });
	await open(page, `/de/office/visits?q=${encodeURIComponent(title)}`);
	const rows = page.getByRole('table').getByRole('rowheader');
	const from = page.getByRole('textbox', { name: 'Beginn ab' });
	await expect(rows).toHaveText([title]);
	const count = page.getByText(/^1 Besuch/);
	await expect(count.first()).toBeVisible();
	const period = page.getByRole('button', { name: 'Zeitraum' });
	await period.click();
	await from.fill('31.2.2026');
	await from.press('Enter');
	await expect(page.getByText('Nichts gezeigt', { exact: true })).toBeVisible();
	await expect(from).toHaveAccessibleDescription(/„31.2.2026“ ist kein Datum. Möglich sind/);
	await expect(rows).toHaveCount(0);
	await expect(count).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Exportieren' })).toHaveCount(0);
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: /^Entfernen: Beginn ab/ }).click();
	await expect(rows).toHaveText([title]);
	await expect(page).not.toHaveURL(/from=/);
	await period.click();
	await from.fill('2014');
	await from.press('Enter');
	await expect(page).toHaveURL(/from=2014-01-01/);
	await expect(rows).toHaveText([title]);
});

test('every filter of every list says what of its address can’t be applied', async () => {
	const admin = await newUser('admin');
	const walk = Object.entries(filters).flatMap(([path, names]) => names.map((name) => `${path}?${name}=`));
	const gone = crypto.randomUUID();
	const wrong = await inTurn(
		walk.flatMap((address) => [`${address}weg-oder-nie`, address + gone]),
		async (address) => {
			const { status, body } = await askAs(admin, `/de/office/${address}`);
			const html = body.replace(/<script\b.*?<\/script>/gs, '');
			const told = html.includes('Ein Filter lässt sich nicht anwenden') && html.includes('Nichts gezeigt');
			const raw = html
				.replaceAll(/href="[^"]*"|„[^“]*“ ist kein Datum/g, '')
				.replaceAll(/value="[^"]*"/g, '');
			return status === 200 && told && !raw.includes(gone) && !raw.includes('>weg-oder-nie') ? [] : [address];
		},
	);
	expect(wrong.flat()).toEqual([]);
});
