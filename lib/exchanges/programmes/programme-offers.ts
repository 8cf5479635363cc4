import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import {
	addRoundRefusal,
	endRefusal,
	launchRefusal,
	publishRefusal,
	reopenRefusal,
	unpublishRefusal,
} from './programme';
import type { Programme } from './programme-queries';

/**
 * Which verbs the reader may use on this programme: by the same predicates that the commands ask. `unfinished` counts
 * its rounds that are under way.
 */
export function programmeOffers({ user }: Pick<OfficeContext, 'user'>, found: Programme, unfinished: number) {
	const write = may(user, 'programmes.write');
	const publish = may(user, 'partnerships.publish');
	return {
		launch: write && !launchRefusal(found),
		end: write && !endRefusal(found, unfinished),
		reopen: write && !reopenRefusal(found),
		publish: publish && !publishRefusal(found),
		unpublish: publish && !unpublishRefusal(found),
		addRound: may(user, 'exchanges.write') && !addRoundRefusal(found),
	};
}

export type ProgrammeOffers = ReturnType<typeof programmeOffers>;
