import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { addTerritory } from './territory-commands';
import { newTerritoryInput, type TerritoryFields } from './territory-input';
import { findTerritory } from './territory-queries';

export const name = (values: Partial<TerritoryFields['names'][number]>) => ({
	id: '',
	locale: 'de',
	name: 'Musterland',
	status: 'current' as const,
	validFrom: '',
	validTo: '',
	...values,
});

export const nothing: TerritoryFields = {
	kind: 'region',
	countryCode: 'PL',
	parentId: '',
	home: false,
	lat: '',
	lon: '',
	code: '',
	wikidataId: '',
	notes: '',
	names: [name({})],
};

export const input = (values: Partial<TerritoryFields>) => newTerritoryInput.parse({ ...nothing, ...values });

/** A database of its own in which territories are made as the form makes them. */
export async function territoryWorld() {
	const world: VisitWorld = await visitWorld();
	const add = (values: Partial<TerritoryFields>) =>
		world.as('manager', async (ctx) => (await addTerritory(ctx, input({ anyway: true, ...values }))).id);
	return {
		...world,
		add,
		named: (text: string) => add({ names: [name({ name: text })] }),
		find: (id: string) => world.as('reader', (ctx) => findTerritory(ctx, id)),
	};
}

export type TerritoryWorld = Awaited<ReturnType<typeof territoryWorld>>;
