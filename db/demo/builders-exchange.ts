import type { Db } from '../index';
import { organisations } from '../schema/organisations';
import { people } from '../schema/people';
import { exchangePlacements, placementCosts, placementReviews, placementStays } from '../schema/placements';
import { exchangeOrganisations, exchangePartnerships, exchangeProgrammes } from '../schema/programmes';
import { exchangeRounds, roundReviewers } from '../schema/rounds';
import { insertAll, insertOne, next, type Values } from './insert';

type ProgrammeParts = { partnershipIds?: string[]; organisationIds?: string[] };

/** A running programme of apprentices in both directions, unless the values say otherwise. */
export async function programme(tx: Db, values: Values<typeof exchangeProgrammes> & ProgrammeParts = {}) {
	const n = next();
	const { partnershipIds = [], organisationIds = [], ...columns } = values;
	const row = await insertOne(tx, exchangeProgrammes, {
		slug: `austausch-${n}`,
		name: { de: `Musteraustausch ${n}`, en: `Sample exchange ${n}` },
		targetGroup: 'apprentices',
		direction: 'both',
		...columns,
	});
	const programmeId = row.id;
	await insertAll(
		tx,
		exchangePartnerships,
		partnershipIds.map((partnershipId) => ({ programmeId, partnershipId })),
	);
	await insertAll(
		tx,
		exchangeOrganisations,
		organisationIds.map((organisationId) => ({ programmeId, organisationId })),
	);
	return row;
}

type RoundParts = { reviewerIds?: string[] };

/** A draft with two places each way; of a programme of its own unless `programmeId` names one. */
export async function round(tx: Db, values: Values<typeof exchangeRounds> & RoundParts = {}) {
	const { reviewerIds = [], ...columns } = values;
	const programmeId = columns.programmeId ?? (await programme(tx)).id;
	const row = await insertOne(tx, exchangeRounds, {
		label: `Durchgang ${next()}`,
		placesIn: 2,
		placesOut: 2,
		...columns,
		programmeId,
	});
	await insertAll(
		tx,
		roundReviewers,
		reviewerIds.map((userId) => ({ roundId: row.id, userId })),
	);
	return row;
}

type PlacementParts = {
	reviews?: Omit<Values<typeof placementReviews>, 'placementId'>[];
	stays?: Omit<Values<typeof placementStays>, 'placementId'>[];
	costs?: Omit<Values<typeof placementCosts>, 'placementId'>[];
};

/**
 * An application to go out, of somebody made for it unless `participantId` names one (null: anonymised), in a
 * round made for it unless `roundId` names one. Reviews name their reviewer, stays their days. Whoever was placed
 * has a host and days, and who broke off a day and a reason, unless the values say which.
 */
export async function placement(tx: Db, values: Values<typeof exchangePlacements> & PlacementParts = {}) {
	const { reviews = [], stays = [], costs = [], ...columns } = values;
	const roundId = columns.roundId ?? (await round(tx)).id;
	const participantId =
		columns.participantId === undefined
			? (await insertOne(tx, people, { givenName: 'Paola', familyName: `Esempio ${next()}` })).id
			: columns.participantId;
	const row = await insertOne(tx, exchangePlacements, {
		direction: 'out',
		...(await neededFor(tx, columns)),
		...columns,
		roundId,
		participantId,
	});
	const placementId = row.id;
	for (const review of reviews) {
		await insertOne(tx, placementReviews, { ...review, placementId } as typeof placementReviews.$inferInsert);
	}
	for (const stay of stays) {
		await insertOne(tx, placementStays, { ...stay, placementId } as typeof placementStays.$inferInsert);
	}
	for (const cost of costs) {
		await insertOne(tx, placementCosts, { item: 'travel', payer: 'home', ...cost, placementId });
	}
	return row;
}

async function neededFor(tx: Db, columns: Values<typeof exchangePlacements>) {
	const { status = 'applied', startsOn = '2026-05-04', endsOn = '2026-05-15' } = columns;
	if (status !== 'placed' && status !== 'completed' && status !== 'broken_off') return {};
	const host = columns.hostOrganisationId
		? null
		: await insertOne(tx, organisations, { name: `Musterbetrieb ${next()}`, sector: 'business' });
	return {
		startsOn,
		endsOn,
		...(host && { hostOrganisationId: host.id }),
		...(status === 'broken_off' && { brokenOffOn: startsOn, reason: 'Musterbegründung' }),
	};
}
