import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, partnership } from '@/db/demo/builders';
import { countryName, countryOptions } from '@/lib/countries';
import { searchPartnerships } from '@/lib/partnerships/partnership-choices';
import { listPartnerCountries } from '@/lib/partnerships/partnership-country-queries';
import { ownCountryNames } from './country-queries';
import { searchTerritories } from './territory-choices';
import { name, type TerritoryWorld, territoryWorld } from './territory-test-world';

let world: TerritoryWorld;

beforeAll(async () => {
	world = await territoryWorld();
	await world.add({
		kind: 'country',
		countryCode: 'TR',
		names: [name({ name: 'Türkiye' }), name({ name: 'Osmanien', status: 'former', validTo: '1923' })],
	});
	await world.add({
		kind: 'country',
		countryCode: 'CZ',
		names: [
			name({ name: 'Tschechei von morgen', validFrom: '2999-01-01' }),
			name({ name: 'Böhmen', status: 'former', validTo: '2998-12-31' }),
		],
	});
	const bursa = await world.add({ countryCode: 'TR', names: [name({ name: 'Bursa' })] });
	await asActor(world.db, 'Aufbau', (tx) => partnership(tx, { partner: [bursa] }));
});

afterAll(() => world.end());

describe('a country with a name of its own in the register', () => {
	it('is called so in that language, from the day on which it holds; else by the list of the language', async () => {
		const own = await world.as('reader', (ctx) => ownCountryNames(ctx));
		expect(['TR', 'CZ', 'FR'].map((code) => countryName(code, 'de', own))).toEqual([
			'Türkiye',
			'Böhmen',
			'Frankreich',
		]);
		expect(countryName('CZ', 'en', own)).toBe('Czechia');
		expect(countryOptions('de', own, ['FR', 'TR'])).toContainEqual({ value: 'TR', label: 'Türkiye' });
	});

	it('is called so in filters and choosers', async () => {
		const countries = await world.as('reader', (ctx) => listPartnerCountries(ctx, 'de'));
		expect(countries).toContainEqual({ code: 'TR', name: 'Türkiye' });
		const [territory] = await world.as('reader', (ctx) => searchTerritories(ctx, 'Bursa', 'de'));
		expect(territory?.detail).toContain('Türkiye');
		const [found] = await world.as('reader', (ctx) => searchPartnerships(ctx, 'Bursa', 'de'));
		expect(found?.detail).toContain('Türkiye');
	});
});
