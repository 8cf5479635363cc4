import { and, eq } from 'drizzle-orm';
import { territoryNames } from '../schema/territories';
import { succession, territory } from './builders';
import type { Filler } from './demo-office';
import { inventedRegions, places, standIns } from './hessen/places';
import { regions, successions, type TerritorySeed } from './hessen/territories';
import { travelledCountries } from './hessen/visits-travels';

const namesOf = ({ names, aliases = [], former = [] }: TerritorySeed) => [
	...Object.entries(names).map(([locale, name]) => ({ locale, name })),
	...aliases.map(([locale, name]) => ({ locale, name, status: 'alias' as const })),
	...former.map(({ locale, name, from, to }) => ({
		locale,
		name,
		status: 'former' as const,
		validFrom: from,
		validTo: to,
	})),
];

export const fillTerritories: Filler = async (tx, office) => {
	const ids = office.ids('territory');
	for (const [key, one] of Object.entries({
		...regions,
		...travelledCountries,
		...places,
		...inventedRegions,
		...standIns,
	})) {
		const { id } = await territory(tx, {
			kind: one.kind,
			countryCode: one.country,
			parentId: one.parent && ids.of(one.parent),
			home: one.home,
			code: one.code,
			lat: one.at?.[0],
			lon: one.at?.[1],
			wikidataId: one.wikidata,
			notes: one.notes,
			names: namesOf(one),
		});
		ids.set(key, id);
	}
	for (const { from, to, on, kind } of successions) {
		const fromId = ids.of(from);
		await succession(tx, { fromId, toId: ids.of(to), on, kind });
		await tx
			.update(territoryNames)
			.set({ validTo: on })
			.where(and(eq(territoryNames.territoryId, fromId), eq(territoryNames.status, 'current')));
	}
};
