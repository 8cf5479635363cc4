import * as make from '@/db/demo/builders';
import { expect, test } from './fixtures';
import { choose, open, said, takeFromMenu } from './office-steps';
import { arranging, newTerritory, token } from './test-records';

test('a territory with names, renamed and still found by the old one', async ({ page, as }) => {
	await as('manager');
	const word = token();
	await open(page, '/de/office/territories/new');
	await page.getByLabel('Art', { exact: false }).first().selectOption('Region');
	await page.getByLabel('Land', { exact: false }).first().selectOption('Frankreich');
	await page.getByLabel('Name (Pflichtfeld)').first().fill(`Altland ${word}`);
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByRole('heading', { level: 1, name: `Altland ${word}` })).toBeVisible();

	await takeFromMenu(page, 'Umbenennen …');
	await page.getByLabel('Neuer Name (Deutsch)').fill(`Neuland ${word}`);
	await page.getByLabel('Seit', { exact: true }).fill('2016');
	await page.getByRole('dialog').getByRole('button', { name: 'Umbenennen' }).click();
	await said(page, 'Umbenannt');
	await expect(page.getByRole('heading', { level: 1, name: `Neuland ${word}` })).toBeVisible();
	await expect(page.getByText(`Altland ${word} Deutsch · bis 2016`)).toBeVisible();

	await open(page, '/de/office/territories');
	await page.getByRole('searchbox', { name: /^Suchen in/ }).fill(`altland ${word}`);
	await expect(page.getByRole('table').getByRole('rowheader')).toHaveText([new RegExp(`Neuland ${word}`)]);
});

test('a merger shows on both sides', async ({ page, as }) => {
	await as('manager');
	const [before, after] = [token('vor'), token('nach')];
	const [old, present] = [await newTerritory(before), await newTerritory(after)];
	await open(page, `/de/office/territories/${present.id}`);
	await takeFromMenu(page, 'Zusammenschluss eintragen …');
	await choose(page.getByRole('combobox', { name: 'Vorgänger' }), before, new RegExp(before));
	await page.getByLabel('Zeitpunkt').fill('2016');
	await page.getByRole('dialog').getByRole('button', { name: 'Eintragen' }).click();
	await said(page, 'Zusammenschluss eingetragen');
	await expect(
		page.getByRole('paragraph').filter({ hasText: `Hervorgegangen aus Land ${before} (2016)` }),
	).toBeVisible();
	await open(page, `/de/office/territories/${old.id}`);
	await expect(page.getByRole('listitem').filter({ hasText: 'Aufgegangen in' })).toContainText(after);
});

test('a county gathers its municipalities’ partnerships by partner region, and so does the region', async ({
	page,
	as,
}) => {
	await as('reader');
	const word = token();
	const made = await arranging(async (tx) => {
		const land = async (
			name: string,
			kind: 'region' | 'province' | 'county' | 'municipality',
			parentId?: string,
		) => (await make.territory(tx, { names: [{ name: `${name} ${word}` }], kind, parentId })).id;
		const county = await land('Kreis', 'county');
		const region = await land('Region', 'region');
		const province = await land('Provinz', 'province', region);
		for (const name of ['Adorf', 'Bedorf'])
			await make.partnership(tx, {
				home: [await land(name, 'municipality', county)],
				partner: [await land(`Partner von ${name}`, 'municipality', province)],
				entries: [{ type: 'founded', on: '1990' }],
			});
		await make.visit(tx, { title: `Reise ${word}`, stops: [{ territoryId: province }] });
		return { county, region };
	});
	await open(page, `/de/office/territories/${made.county}`);
	const group = page.getByRole('listitem').filter({ hasText: '2 Partnerschaften' }).first();
	await expect(group).toContainText(`Region ${word}`);
	await expect(group).toContainText(`Provinz ${word} · 2 Partnerschaften`);
	await expect(group.getByRole('link', { name: /^Adorf/ })).toHaveText(
		`Adorf ${word} – Partner von Adorf ${word}`,
	);
	await group.getByRole('link', { name: `Region ${word}` }).click();
	await expect(page.getByRole('link', { name: /^Partner von Bedorf/ })).toHaveText(
		`Partner von Bedorf ${word} – Bedorf ${word}`,
	);
	await open(page, `/de/office/visits?territory=${made.region}`);
	await expect(page.getByRole('table').getByRole('link', { name: `Reise ${word}` })).toBeVisible();
	await page.getByRole('button', { name: `Filter entfernen: Station in: Region ${word}` }).click();
	await expect(page).toHaveURL('/de/office/visits');
});

test('what was before a division is seen on both, what came after on the one that lives on', async ({
	page,
	as,
}) => {
	await as('manager');
	const [before, after] = [token('alt'), token('neu')];
	const [old, young] = [await newTerritory(before), await newTerritory(after)];
	await arranging(async (tx) => {
		for (const startsOn of ['2010-05-01', '2020-05-01'])
			await make.visit(tx, { title: `Reise ${startsOn}`, startsOn, stops: [{ territoryId: old.id }] });
	});
	await open(page, `/de/office/territories/${old.id}`);
	await takeFromMenu(page, 'Teilung eintragen …');
	await choose(page.getByRole('combobox', { name: 'Nachfolger' }), after, new RegExp(after));
	await page.getByLabel('Zeitpunkt').fill('2015');
	await expect(page.getByLabel(/besteht seither nicht mehr/)).not.toBeChecked();
	await page.getByRole('dialog').getByRole('button', { name: 'Eintragen' }).click();
	await said(page, 'Teilung eingetragen');
	await expect(page.getByRole('listitem').filter({ hasText: 'Daraus entstanden' })).toContainText(after);
	await open(page, `/de/office/territories/${young.id}`);
	await expect(page.getByRole('listitem').filter({ hasText: 'Abgetrennt von' })).toContainText(before);
	await expect(page.getByRole('link', { name: 'Reise 2010-05-01' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Reise 2020-05-01' })).toHaveCount(0);
});

test('organisations of a territory: the filter is named and can be removed', async ({ page, as }) => {
	await as('reader');
	const { id } = await newTerritory('Chip');
	await open(page, `/de/office/organisations?territory=${id}`);
	await page.getByRole('button', { name: 'Filter entfernen: Gebietskörperschaft: Land Chip' }).click();
	await expect(page).toHaveURL('/de/office/organisations');
});
