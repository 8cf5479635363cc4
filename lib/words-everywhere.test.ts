import { afterAll, beforeAll, expect, it } from 'vitest';
import { asActor, partnership, person, territory, visit } from '@/db/demo/builders';
import { visits } from '@/db/schema/visits';
import { noFilter, visitsWhere } from '@/lib/visits/visit-filter-sql';
import type { OfficeContext } from './context';
import { searchPartnerships } from './partnerships/partnership-choices';
import { searchPeople } from './people/person-choices';
import { searchEverything } from './register/search';
import { partnershipFilter } from './site/site-params';
import { readPartnerships } from './site/site-queries-partnerships';
import { type SiteWorld, siteWorld } from './site/site-test-world';
import { searchDelegates } from './visits/delegation-queries';
import { type VisitWorld, visitWorld } from './visits/visit-test-world';

let world: VisitWorld;
let site: SiteWorld;
beforeAll(async () => {
	[world, site] = await Promise.all([visitWorld(), siteWorld()]);
	await asActor(world.db, 'Aufbau', async (tx) => {
		await person(tx, { givenName: 'Agnieszka', familyName: 'Beispielowski' });
		await person(tx, { givenName: 'Jörg', familyName: 'Müllerprobe-Strauß' });
		await visit(tx, { title: 'Wirtschaftsdelegation – Hafenlogistik', partnershipIds: [world.own] });
		await visit(tx, { title: 'Bioenergie in Łódź', partnershipIds: [world.own] });
	});
});
afterAll(() => Promise.all([world.end(), site.end()]));

const words = ((key: string) => key) as never;
const everything = (q: string) =>
	world.as('staff', async (ctx) => {
		const { groups, similar } = await searchEverything({ ctx, locale: 'de', words }, q);
		return similar ? [] : groups.flatMap(({ hits }) => hits.map(({ title }) => title.join('')));
	});
const names = (found: { label: string }[]) => found.map(({ label }) => label);

it.each([
	['Beispielowski Agn', 'Agnieszka Beispielowski'],
	['-Agn, "Beispielow"', 'Agnieszka Beispielowski'],
	['Muellerpro', 'Jörg Müllerprobe-Strauß'],
	['MULLERPROBE strauss', 'Jörg Müllerprobe-Strauß'],
	['Straus Joerg', 'Jörg Müllerprobe-Strauß'],
])('%s finds the person by choosers and by the search over everything', async (q, name) => {
	expect(await everything(q)).toContain(name);
	expect(names(await world.as('staff', (ctx) => searchPeople(ctx, q, 'de')))).toEqual([name]);
	expect(names(await world.as('staff', (ctx) => searchDelegates(ctx, q, 'de', {})))).toEqual([name]);
});

it.each([
	['Wirtschaftsdelegation - Hafenlogistik', 'Wirtschaftsdelegation – Hafenlogistik'],
	['Hafenlog Wirtschaftsdel', 'Wirtschaftsdelegation – Hafenlogistik'],
	['Wirtschaftsdelegation -Hafenlogistik', 'Wirtschaftsdelegation – Hafenlogistik'],
	['"hafenlogistik" or', null],
	['Energie lodz', 'Bioenergie in Łódź'],
	['Energie in Łodz', 'Bioenergie in Łódź'],
	['%', null],
])('%s finds the visit in its list and by the search over everything', async (q, title) => {
	const listed = await world.as('staff', (ctx) =>
		ctx.db
			.select({ label: visits.title })
			.from(visits)
			.where(visitsWhere(ctx, { ...noFilter, q })),
	);
	expect(names(listed)).toEqual(title ? [title] : []);
	expect(await everything(q)).toEqual(title ? [title] : []);
});

it.each([
	['aquitaine - nouvelle', 'Nouvelle-Aquitaine'],
	['"nouv" -aqui', 'Nouvelle-Aquitaine'],
	['Loedz', 'Łódź'],
	['jaroslaw', 'Jaroslawl'],
])('%s finds the partnership inside and in public', async (q, name) => {
	const found = await readPartnerships(site.in('de'), partnershipFilter({ q }));
	expect(found.rows.map((row) => row.name.text)).toEqual([name]);
	const inside = await world.as('manager', async (ctx) => {
		const { id } = await territory(ctx.tx, { names: [{ locale: 'de', name }] });
		await partnership(ctx.tx, { partner: [id] });
		return { chosen: names(await searchPartnerships(ctx, q, 'de')), hits: await everythingIn(ctx, q) };
	});
	expect(inside.chosen).toContain(name);
	expect(inside.hits).toContain(name);
});

const everythingIn = async (ctx: OfficeContext, q: string) => {
	const { groups } = await searchEverything({ ctx, locale: 'de', words }, q);
	return groups.flatMap(({ hits }) => hits.map(({ title }) => title.join('')));
};
