import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { canAddRound, canEnd, canLaunch, canPublish, canReopen, canUnpublish } from './programme';
import type { Programme } from './programme-queries';

/**
 * Which verbs the reader may use on this programme: by the same predicates that the commands ask. `unfinished` counts
 * its rounds that are under way.
 */
export function programmeOffers({ user }: Pick<OfficeContext, 'user'>, found: Programme, unfinished: number) {
	const write = may(user, 'programmes.write');
	const publish = may(user, 'partnerships.publish');
	return {
		launch: write && !canLaunch(found),
		end: write && !canEnd(found, unfinished),
		reopen: write && !canReopen(found),
		publish: publish && !canPublish(found),
		unpublish: publish && !canUnpublish(found),
		addRound: may(user, 'exchanges.write') && !canAddRound(found),
	};
}

export type ProgrammeOffers = ReturnType<typeof programmeOffers>;
