import type { Transaction } from '../index';
import { userPartnerships } from '../schema/users';
import { partnership } from './builders';
import { dayAfter } from './days';
import { fillRepresentatives } from './fill-representatives';
import { users as userSeeds } from './hessen/lists';
import type { PartnershipSeed } from './hessen/partnership-seed';
import { countyPartnerships } from './hessen/partnerships-county';
import { regionalPartnerships } from './hessen/partnerships-europe';
import { inventedPartnerships } from './hessen/partnerships-invented';
import { cooperations } from './hessen/partnerships-world';
import { Ids } from './ids';
import { insertAll } from './insert';

const seeds: Record<string, PartnershipSeed> = {
	...regionalPartnerships,
	...cooperations,
	...inventedPartnerships,
	...countyPartnerships,
};

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
	for (const [slug, one] of Object.entries(seeds)) {
		const home = [known.territories.of(one.home ?? 'hessen')];
		const parentId = one.parent && ids.of(one.parent);
		ids.set(slug, (await partnership(tx, { slug, home, parentId, ...columnsOf(one, known) })).id);
	}
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
		entries: one.entries,
		topicIds: topics.all(Object.keys(one.topics)),
		followUps: one.followUps?.map(({ due, done, ...promise }) => ({
			...promise,
			dueOn: dayAfter(today, due),
			doneOn: done === undefined ? null : dayAfter(today, done),
		})),
	};
}
