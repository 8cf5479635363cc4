import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { leaveRefusal, stayRefusal } from './agreement';
import { membersOf, partyOf } from './agreement-fields';
import type { Agreement } from './agreement-queries';

/** Which verbs the reader may use on a party of it: by the same predicates. */
export function partyOffers(
	{ user, today }: Pick<OfficeContext, 'user' | 'today'>,
	found: Agreement,
	signatory: Agreement['signatories'][number],
) {
	const write = may(user, 'agreements.write');
	const agreement = { ...found, members: membersOf(found) };
	const party = partyOf(signatory);
	return {
		leave: write && !leaveRefusal(agreement, party, today),
		stay: write && !stayRefusal(agreement, party),
	};
}
