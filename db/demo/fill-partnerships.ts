import { userPartnerships } from '../schema/user-partnerships';
import { partnership } from './builders';
import type { DemoOffice, Filler } from './demo-office';
import { promisesOf } from './fill-follow-ups';
import { users as userSeeds } from './hessen/lists';
import type { PartnershipSeed } from './hessen/partnership-seed';
import { countyPartnerships } from './hessen/partnerships-county';
import { regionalPartnerships } from './hessen/partnerships-europe';
import { inventedPartnerships } from './hessen/partnerships-invented';
import { cooperations } from './hessen/partnerships-world';
import { insertAll } from './insert';

const seeds: Record<string, PartnershipSeed> = {
	...regionalPartnerships,
	...cooperations,
	...inventedPartnerships,
	...countyPartnerships,
};

export const fillPartnerships: Filler = async (tx, office) => {
	const ids = office.ids('partnership');
	for (const [slug, one] of Object.entries(seeds)) {
		const home = [office.ids('territory').of(one.home ?? 'hessen')];
		const parentId = one.parent && ids.of(one.parent);
		ids.set(slug, (await partnership(tx, { slug, home, parentId, ...columnsOf(one, office) })).id);
	}
	await insertAll(
		tx,
		userPartnerships,
		userSeeds.flatMap(({ email, partnerships: own = [] }) =>
			own.map((slug) => ({ userId: office.ids('user').of(email), partnershipId: ids.of(slug) })),
		),
	);
};

function columnsOf(one: PartnershipSeed, office: DemoOffice) {
	const { ids, day, morning } = office;
	return {
		kindId: ids('kind').of(one.kind),
		partner: [ids('territory').of(one.partner)],
		leadUserId: one.lead && ids('user').of(one.lead),
		deputyUserId: one.deputy && ids('user').of(one.deputy),
		fileReference: one.file,
		summary: one.summary,
		description: one.description,
		internalNotes: one.notes,
		costRule: one.costs,
		verifiedOn: one.published ? day(-100) : null,
		publishedAt: one.published ? morning(-90) : null,
		entries: one.entries,
		topicIds: ids('topic').all(Object.keys(one.topics)),
		followUps: promisesOf(one.followUps, office),
	};
}
