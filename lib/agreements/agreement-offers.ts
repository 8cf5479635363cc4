import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import {
	accedeRefusal,
	closeRefusal,
	openRefusal,
	publishRefusal,
	renewRefusal,
	signRefusal,
	terminateRefusal,
	unpublishRefusal,
	withdrawTerminationRefusal,
} from './agreement';
import type { Agreement } from './agreement-queries';

/** Which verbs the reader may use on this agreement today: by the same predicates that the commands ask. */
export function agreementOffers({ user, today }: Pick<OfficeContext, 'user' | 'today'>, found: Agreement) {
	const write = may(user, 'agreements.write');
	const publish = may(user, 'partnerships.publish');
	return {
		sign: write && !signRefusal(found),
		renew: write && !renewRefusal(found),
		terminate: write && !terminateRefusal(found, today),
		withdraw: write && !withdrawTerminationRefusal(found),
		open: write && !openRefusal(found, today),
		close: write && !closeRefusal(found),
		accede: write && !accedeRefusal(found, today),
		publish: publish && !publishRefusal(found),
		unpublish: publish && !unpublishRefusal(found),
	};
}

export type AgreementOffers = ReturnType<typeof agreementOffers>;
