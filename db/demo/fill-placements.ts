import type { Transaction } from '../index';
import { exchangeRounds, roundReviewers } from '../schema/rounds';
import { person, placement } from './builders';
import { dayAfter } from './days';
import type { DemoOffice, Filler } from './demo-office';
import type { PlacementSeed } from './hessen/placement-seed';
import { placements } from './hessen/placements';
import { insertAll } from './insert';

type Round = {
	id: string;
	opensOn: string | null;
	startsOn: string | null;
	legalBasis: string | null;
	retainUntil: string | null;
};

/** Applications of the demo's rounds, with the people who made them and what became of them. */
export const fillPlacements: Filler = async (tx, office) => {
	const rows = await tx
		.select({
			id: exchangeRounds.id,
			opensOn: exchangeRounds.opensOn,
			startsOn: exchangeRounds.startsOn,
			legalBasis: exchangeRounds.legalBasis,
			retainUntil: exchangeRounds.retainUntil,
		})
		.from(exchangeRounds);
	for (const [key, seed] of Object.entries(placements)) {
		const round = rows.find(({ id }) => id === office.ids('round').of(key));
		if (!round) throw new Error(`no round is called ${key}`);
		const reviewers = office.ids('user').all(seed.reviewers ?? []);
		await insertAll(
			tx,
			roundReviewers,
			reviewers.map((userId) => ({ roundId: round.id, userId })),
		);
		for (const one of seed.placements) await fillOne(tx, one, round, reviewers, office);
	}
};

async function fillOne(
	tx: Transaction,
	one: PlacementSeed,
	round: Round,
	reviewers: string[],
	{ today, ids }: DemoOffice,
) {
	const organisations = ids('organisation');
	const [givenName, familyName] = one.who;
	const { id: participantId } = await person(tx, {
		givenName,
		familyName,
		legalBasis: round.legalBasis ?? 'Einwilligung zur Bewerbung (Beispiel)',
		retainUntil: round.retainUntil ?? dayAfter(today, 365),
	});
	const stayDay = (days: number) => dayAfter(round.startsOn ?? today, days);
	const applied = dayAfter(round.opensOn ?? today, one.applied);
	const days = ([first, last]: [number, number]) => ({ startsOn: stayDay(first), endsOn: stayDay(last) });
	await placement(tx, {
		roundId: round.id,
		participantId,
		direction: one.way,
		status: one.status,
		field: one.field ?? null,
		homeOrganisationId: one.home ? organisations.of(one.home) : null,
		hostOrganisationId: one.host ? organisations.of(one.host) : null,
		...(one.days && days(one.days)),
		brokenOffOn: one.brokenOff === undefined ? null : stayDay(one.brokenOff),
		reason: one.reason ?? null,
		notes: one.notes ?? null,
		appliedOn: applied < today ? applied : today,
		rank: one.rank ?? null,
		reviews: reviewsOf(one, reviewers),
		stays: (one.stays ?? []).map(({ place, at, days: part, note }) => ({
			place,
			organisationId: at ? organisations.of(at) : null,
			note: note ?? null,
			...days(part),
		})),
		costs: (one.costs ?? []).map(({ amount, note, ...cost }) => ({
			...cost,
			amount: amount ?? null,
			note: note ?? null,
		})),
	});
}

/** The comment is the word of who is recused, else of the first who scored. */
function reviewsOf({ scores = [], comment }: PlacementSeed, reviewers: string[]) {
	const recused = scores.includes('recused');
	return scores.flatMap((score, index) => {
		const reviewerId = reviewers[index];
		if (!score || !reviewerId) return [];
		const own = recused ? score === 'recused' : index === 0;
		return {
			reviewerId,
			score: score === 'recused' ? null : score,
			recused: score === 'recused',
			comment: own ? (comment ?? null) : null,
		};
	});
}
