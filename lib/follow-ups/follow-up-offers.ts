import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { completeRefusal, reopenRefusal } from './follow-up';

/** What can be done with a promise that the reader sees, by the same predicates that the commands ask. */
export function followUpOffers(
	{ user }: Pick<OfficeContext, 'user'>,
	found: Parameters<typeof completeRefusal>[0],
) {
	const write = may(user, 'visits.write');
	return {
		edit: write,
		complete: write && !completeRefusal(found),
		move: write && !completeRefusal(found),
		assign: write && !completeRefusal(found),
		reopen: write && !reopenRefusal(found),
		remove: write,
	};
}

export type FollowUpOffers = ReturnType<typeof followUpOffers>;
