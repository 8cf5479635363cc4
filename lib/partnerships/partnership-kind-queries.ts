import 'server-only';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { topics } from '@/db/schema/topics';
import type { OfficeContext } from '@/lib/context';

/** The kinds that the office keeps, in its order; those no longer offered stay on the partnerships that have them. */
export function listKinds({ db }: Pick<OfficeContext, 'db'>) {
	return db
		.select({
			id: partnershipKinds.id,
			key: partnershipKinds.key,
			label: partnershipKinds.label,
			offered: partnershipKinds.offered,
		})
		.from(partnershipKinds)
		.orderBy(partnershipKinds.position, partnershipKinds.key);
}

/** The topics that the office keeps, in its order. */
export function listTopics({ db }: Pick<OfficeContext, 'db'>) {
	return db
		.select({
			id: topics.id,
			key: topics.key,
			formerKeys: topics.formerKeys,
			label: topics.label,
			offered: topics.offered,
		})
		.from(topics)
		.orderBy(topics.position, topics.key);
}
