import { afterAll, beforeAll, expect, it } from 'vitest';
import { territory } from '@/db/demo/builders';
import { readPartnership } from './site-queries-partnership';
import { readPartnershipChoices, readPartnerships } from './site-queries-partnerships';
import { type SiteWorld, siteWorld } from './site-test-world';

let world: SiteWorld;

beforeAll(async () => {
	world = await siteWorld();
	await world.write(async (tx) => {
		await territory(tx, { kind: 'country', countryCode: 'FR', names: [{ name: 'Gallien' }] });
	});
});
afterAll(() => world.end());

it('names a country as the register does, where it has a name in this language', async () => {
	const site = world.in('de');
	const { countries } = await readPartnershipChoices(site);
	expect(countries).toContainEqual({ value: 'FR', text: 'Gallien', lang: null });
	expect(countries).toContainEqual({ value: 'PL', text: 'Polen', lang: null });
	const page = await readPartnership(site, 'nouvelle-aquitaine');
	expect(page?.countries.map(({ name }) => name)).toEqual(['Gallien']);
	const found = await readPartnerships(site, {
		q: 'gallien',
		kind: null,
		topic: null,
		country: null,
		page: 1,
	});
	expect(found.rows.map(({ countries: names }) => names)).toEqual([['Gallien']]);
	const english = await readPartnershipChoices(world.in('en'));
	expect(english.countries).toContainEqual({ value: 'FR', text: 'France', lang: null });
});
