import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../index';
import { partnershipEvents } from '../schema/partnerships';
import { userPartnerships } from '../schema/users';
import { agreement, partnership } from './builders';
import { dayAfter } from './days';
import { fillRepresentatives } from './fill-representatives';
import { users as userSeeds } from './hessen/lists';
import type { PartnershipSeed } from './hessen/partnership-seed';
import { regionalPartnerships } from './hessen/partnerships-europe';
import { inventedPartnerships } from './hessen/partnerships-invented';
import { cooperations } from './hessen/partnerships-world';
import { Ids } from './ids';
import { insertAll } from './insert';

const seeds = { ...regionalPartnerships, ...cooperations, ...inventedPartnerships };

type Known = {
	today: string;
	territories: Ids;
	kinds: Ids;
	topics: Ids;
	users: Map<string, string>;
	organisations: Ids;
	people: Ids;
};

export async function fillPartnerships(tx: Transaction, known: Known): Promise<Ids> {
	const ids = new Ids('partnership');
	const office = known.territories.of('hessen');
	for (const [slug, one] of Object.entries(seeds))
		ids.set(slug, (await partnership(tx, { slug, home: [office], ...columnsOf(one, known) })).id);
	await insertAll(
		tx,
		userPartnerships,
		userSeeds.flatMap(({ email, partnerships: own = [] }) =>
			own.map((slug) => ({ userId: known.users.get(email) ?? '', partnershipId: ids.of(slug) })),
		),
	);
	await fillRepresentatives(tx, { ...known, partnerships: ids });
	return ids;
}

function columnsOf(one: PartnershipSeed, { today, territories, kinds, topics, users }: Known) {
	return {
		kindId: kinds.of(one.kind),
		partner: [territories.of(one.partner)],
		leadUserId: one.lead && users.get(one.lead),
		deputyUserId: one.deputy && users.get(one.deputy),
		fileReference: one.file,
		summary: one.summary,
		description: one.description,
		internalNotes: one.notes,
		costRule: one.costs,
		verifiedOn: one.published ? dayAfter(today, -100) : null,
		publishedAt: one.published ? new Date(`${dayAfter(today, -90)}T09:00:00Z`) : null,
		events: one.events,
		topicIds: topics.all(one.topics),
		followUps: one.followUps?.map(({ due, done, ...promise }) => ({
			...promise,
			dueOn: dayAfter(today, due),
			doneOn: done === undefined ? null : dayAfter(today, done),
		})),
	};
}

type Celebration = { partnerships: Ids; visits: Ids; territories: Ids };

/** What belongs together since October 2017: the delegation, the declaration signed then, and both lines of the ledger. */
export async function linkCelebration(
	tx: Transaction,
	{ partnerships: ids, visits, territories }: Celebration,
) {
	const partnershipId = ids.of('emilia-romagna');
	const visitId = visits.of('festakt-2017');
	const { id: agreementId } = await agreement(tx, {
		title: {
			de: 'Erklärung zur Zusammenarbeit im Integrationsbereich',
			en: 'Declaration on cooperation in integration',
		},
		signedOn: '2017-10',
		openForAccession: true,
		visitId,
		partnershipIds: [partnershipId],
		signatories: ['hessen', 'emilia-romagna'].map((key) => ({ territoryId: territories.of(key) })),
	});
	const line = (type: 'celebrated' | 'declaration') =>
		and(eq(partnershipEvents.partnershipId, partnershipId), eq(partnershipEvents.type, type));
	await tx.update(partnershipEvents).set({ visitId }).where(line('celebrated'));
	await tx.update(partnershipEvents).set({ visitId, agreementId }).where(line('declaration'));
}
