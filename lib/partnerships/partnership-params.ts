import { createLoader, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server';
import { listParsers } from '@/lib/list-params';
import { partnershipStatuses } from './partnership';

const partnershipParsers = {
	...listParsers({
		sorts: ['name', 'kind', 'country', 'founded', 'status', 'visits', 'lastVisit'],
		defaultSort: 'name',
	}),
	/** Keys of kinds and topics: addresses that are shared should be readable. */
	kind: parseAsArrayOf(parseAsString).withDefault([]),
	status: parseAsArrayOf(parseAsStringLiteral(partnershipStatuses)).withDefault([]),
	topic: parseAsString,
	country: parseAsString,
	published: parseAsStringLiteral(['yes', 'no'] as const),
	/** Whether somebody represents it today. */
	vacant: parseAsStringLiteral(['yes', 'no'] as const),
};

export const loadPartnershipParams = createLoader(partnershipParsers);
export type PartnershipParams = Awaited<ReturnType<typeof loadPartnershipParams>>;
