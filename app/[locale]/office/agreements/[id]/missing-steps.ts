import { publishRefusals, signRefusal } from '@/lib/agreements/agreement';
import type { Agreement } from '@/lib/agreements/agreement-queries';
import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';

/** What keeps it from being signed and published, for those who may: told before there is a verb to be refused. */
export function missingSteps({ user }: OfficeContext, found: Agreement, record: string) {
	const unsigned = may(user, 'agreements.write') && !found.signedFirst && signRefusal(found);
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
