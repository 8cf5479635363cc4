import { createLoader, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server';
import { listParsers } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
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

export const partnershipAddress = listAddress(partnershipParsers, {
	named: { kind: 'kindKeys', topic: 'topicKeys', country: 'countryCodes' },
});
export const loadPartnershipParams = partnershipAddress.load;
export type PartnershipParams = Awaited<ReturnType<typeof loadPartnershipParams>>;

export const partnershipTabs = [
	'overview',
	'agreements',
	'visits',
	'exchanges',
	'parties',
	'history',
] as const;
export const loadPartnershipTab = createLoader({
	tab: parseAsStringLiteral(partnershipTabs).withDefault('overview'),
});

/** Tabs that became parts of others; their addresses stand in mails and bookmarks. */
const movedTabs = new Map([
	['ledger', 'overview#ledger'],
	['followUps', 'overview#follow-ups'],
	['texts', 'overview#texts'],
	['contacts', 'parties#contacts'],
]);

/** Where a former tab of the record stands now, as the end of an address (`overview#texts`); undefined for any other. */
export const tabMovedTo = (tab: unknown): string | undefined =>
	typeof tab === 'string' ? movedTabs.get(tab) : undefined;
