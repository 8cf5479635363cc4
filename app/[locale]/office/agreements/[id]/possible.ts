import {
	canAccede,
	canClose,
	canOpen,
	canPublish,
	canRenew,
	canSign,
	canTerminate,
	canUnpublish,
	canWithdrawTermination,
	publishRefusals,
} from '@/lib/agreements/agreement';
import type { Agreement } from '@/lib/agreements/agreement-queries';
import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import type { Possible } from './agreement-verbs';

/** Which verbs the reader may use on this agreement today: by the same predicates that the commands ask. */
export function possibleVerbs({ user, today }: OfficeContext, found: Agreement): Possible {
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
		delete: may(user, 'records.delete'),
	};
}

/** What keeps it from being signed and published, for those who may: told before there is a verb to be refused. */
export function missingSteps({ user }: OfficeContext, found: Agreement, record: string) {
	const unsigned = may(user, 'agreements.write') && !found.signedFirst && canSign(found);
	const publish = may(user, 'partnerships.publish') && !found.publishedAt;
	const edit = `${record}/edit`;
	return {
		sign: unsigned ? [{ refusal: unsigned, href: edit }] : [],
		publish: (publish ? publishRefusals(found) : []).map((refusal) => ({
			refusal,
			href: refusal === 'agreements.refusals.notSigned' ? undefined : edit,
		})),
	};
}
