import { and, eq } from 'drizzle-orm';
import { firstKinds } from '../first-lists';
import type { Transaction } from '../index';
import { territoryNames } from '../schema/territories';
import { legislature, officeRow, partnershipKind, succession, territory, topic } from './builders';
import * as seed from './hessen/lists';
import { inventedRegions, places, standIns } from './hessen/places';
import { regions, successions, type TerritorySeed } from './hessen/territories';
import { travelledCountries } from './hessen/visits-travels';
import { Ids } from './ids';

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

export async function fillTerritories(tx: Transaction): Promise<Ids> {
	const ids = new Ids('territory');
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
	return ids;
}

/** The office's own row and the short lists that it edits. */
export async function fillLists(tx: Transaction, territories: Ids) {
	await officeRow(tx, { ...seed.officeTexts, homeTerritoryId: territories.of('hessen'), demo: true });
	for (const one of seed.legislatures) await legislature(tx, one);
	const kinds = new Ids('kind');
	for (const [position, [key, de, en]] of firstKinds.entries())
		kinds.set(key, (await partnershipKind(tx, { key, label: { de, en }, position })).id);
	const topics = new Ids('topic');
	for (const [position, [key, de, en]] of seed.topics.entries())
		topics.set(key, (await topic(tx, { key, label: { de, en }, position })).id);
	return { kinds, topics };
}
