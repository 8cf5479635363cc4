import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { canComplete, canReopen } from './follow-up';

/** What can be done with a promise that the reader sees, by the same predicates that the commands ask. */
export function followUpOffers(
	{ user }: Pick<OfficeContext, 'user'>,
	found: Parameters<typeof canComplete>[0],
) {
	const write = may(user, 'visits.write');
	return {
		edit: write,
		complete: write && !canComplete(found),
		move: write && !canComplete(found),
		assign: write && !canComplete(found),
		reopen: write && !canReopen(found),
		remove: write,
	};
}

export type FollowUpOffers = ReturnType<typeof followUpOffers>;
