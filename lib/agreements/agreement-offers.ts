import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import {
	canAccede,
	canClose,
	canLeave,
	canOpen,
	canPublish,
	canRenew,
	canSign,
	canStay,
	canTerminate,
	canUnpublish,
	canWithdrawTermination,
} from './agreement';
import { membersOf, partyOf } from './agreement-fields';
import type { Agreement } from './agreement-queries';

/** Which verbs the reader may use on this agreement today: by the same predicates that the commands ask. */
export function agreementOffers({ user, today }: Pick<OfficeContext, 'user' | 'today'>, found: Agreement) {
	const write = may(user, 'agreements.write');
	const publish = may(user, 'partnerships.publish');
	return {
		sign: write && !canSign(found),
		renew: write && !canRenew(found),
		terminate: write && !canTerminate(found, today),
		withdraw: write && !canWithdrawTermination(found),
		open: write && !canOpen(found, today),
		close: write && !canClose(found),
		accede: write && !canAccede(found, today),
		publish: publish && !canPublish(found),
		unpublish: publish && !canUnpublish(found),
	};
}

export type AgreementOffers = ReturnType<typeof agreementOffers>;

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
		leave: write && !canLeave(agreement, party, today),
		stay: write && !canStay(agreement, party),
	};
}
