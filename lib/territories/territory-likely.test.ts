import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LikelySameError } from '@/lib/errors';
import { searchCountries, searchTerritories } from './territory-choices';
import { addTerritory } from './territory-commands';
import type { TerritoryFields } from './territory-input';
import { input, name, type TerritoryWorld, territoryWorld } from './territory-test-world';

let world: TerritoryWorld;
const words = { name: 'Łódź an der Ner' };

beforeAll(async () => {
	world = await territoryWorld();
	await world.add({ names: [name({ name: 'Lodsch' }), name({ ...words, locale: 'pl', status: 'former' })] });
});

afterAll(() => world.end());

const addAs = (values: Partial<TerritoryFields>) =>
	world.as('manager', (ctx) => addTerritory(ctx, input(values)));
const refusalOf = (values: Partial<TerritoryFields>) =>
	addAs(values).then(
		() => null,
		(error: LikelySameError) => ({ key: error.messageKey, names: error.likely.map((each) => each.name) }),
	);

describe('a territory that may be there already', () => {
	it('is named by any name it ever had, signs and capitals aside, in the same country', async () => {
		const same = { key: 'errors.likelySame', names: ['Lodsch'] };
		expect(await refusalOf({ names: [name({ name: 'LODSCH' })] })).toEqual(same);
		expect(await refusalOf({ names: [name({ name: 'Lodz an der Ner' })] })).toEqual(same);
		expect(await refusalOf({ names: [name({ name: 'Lodschau' })] })).toBeNull();
		expect(await refusalOf({ countryCode: 'DE', names: [name({ name: 'Lodsch' })] })).toBeNull();
	});

	it('is made all the same by whoever is sure', async () => {
		expect((await addAs({ anyway: true, names: [name({ name: 'Lodsch' })] })).id).toBeTruthy();
	});
});

describe('what choosers say', () => {
	it('is whether a territory lies in the own area: by itself or as the office’s own', async () => {
		const own = await world.add({ home: true, names: [name({ name: 'Ahnatal' })] });
		const office = await world.add({ names: [name({ name: 'Ahnastadt' })] });
		await world.add({ names: [name({ name: 'Ahnafremd' })] });
		await world.as('admin', (ctx) =>
			ctx.tx.execute(
				sql`insert into office (name, site_title, home_territory_id) values ('{}', '{}', ${office})`,
			),
		);
		const found = await world.as('reader', (ctx) => searchTerritories(ctx, 'Ahna', 'de'));
		expect(found.map(({ label, home }) => [label, home])).toEqual([
			['Ahnafremd', false],
			['Ahnastadt', true],
			['Ahnatal', true],
		]);
		expect(found.find(({ home, id }) => home && id === own)).toBeDefined();
	});

	it('is a country by its name in the reader’s language, what begins so first', async () => {
		const countries = (q: string, locale: string) =>
			world.as('reader', (ctx) => searchCountries(ctx, q, locale));
		expect((await countries('frank', 'de'))[0]).toEqual({ id: 'FR', label: 'Frankreich' });
		expect((await countries('pol', 'en'))[0]?.id).toBe('PL');
		expect(await countries('Atlantis', 'de')).toEqual([]);
	});
});
