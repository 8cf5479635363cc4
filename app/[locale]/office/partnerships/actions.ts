'use server';

import { action, bulkAction } from '@/lib/action';
import {
	endPartnership,
	foundPartnership,
	markAnniversaryBase,
	proposePartnership,
	recordLedgerEntry,
	removeLedgerEntry,
	renewPartnership,
	resumePartnership,
	reviseLedgerEntry,
	suspendPartnership,
} from '@/lib/partnerships/ledger-commands';
import {
	endInput,
	foundInput,
	ledgerEditInput,
	ledgerEntryVersion,
	proposeInput,
	recordInput,
	renewInput,
	resumeInput,
	suspendInput,
} from '@/lib/partnerships/ledger-input';
import {
	addPartnership,
	deletePartnership,
	revisePartnership,
} from '@/lib/partnerships/partnership-commands';
import {
	newPartnershipInput,
	partnershipInput,
	partnershipVersion,
} from '@/lib/partnerships/partnership-input';
import {
	addPartnershipTopic,
	assignLead,
	partnershipLeadInput,
	partnershipTopicInput,
} from '@/lib/partnerships/partnership-part-commands';
import { publishPartnership, unpublishPartnership } from '@/lib/partnerships/partnership-publish-commands';

export const addPartnershipAction = action('partnerships.write', newPartnershipInput, addPartnership);
export const revisePartnershipAction = action('partnerships.write', partnershipInput, revisePartnership);
export const deletePartnershipAction = action('records.delete', partnershipVersion, deletePartnership);
export const publishPartnershipAction = action(
	'partnerships.publish',
	partnershipVersion,
	publishPartnership,
);
export const unpublishPartnershipAction = action(
	'partnerships.publish',
	partnershipVersion,
	unpublishPartnership,
);

export const proposePartnershipAction = action('partnerships.write', proposeInput, proposePartnership);
export const foundPartnershipAction = action('partnerships.write', foundInput, foundPartnership);
export const renewPartnershipAction = action('partnerships.write', renewInput, renewPartnership);
export const suspendPartnershipAction = action('partnerships.write', suspendInput, suspendPartnership);
export const resumePartnershipAction = action('partnerships.write', resumeInput, resumePartnership);
export const endPartnershipAction = action('partnerships.write', endInput, endPartnership);
export const recordLedgerEntryAction = action('partnerships.write', recordInput, recordLedgerEntry);
export const reviseLedgerEntryAction = action('partnerships.write', ledgerEditInput, reviseLedgerEntry);
export const removeLedgerEntryAction = action('partnerships.write', ledgerEntryVersion, removeLedgerEntry);
export const markAnniversaryBaseAction = action(
	'partnerships.write',
	ledgerEntryVersion,
	markAnniversaryBase,
);

export const publishPartnershipsAction = bulkAction(
	'partnerships.publish',
	partnershipVersion,
	publishPartnership,
);
export const unpublishPartnershipsAction = bulkAction(
	'partnerships.publish',
	partnershipVersion,
	unpublishPartnership,
);
export const assignLeadAction = bulkAction('partnerships.write', partnershipLeadInput, assignLead);
export const addTopicToPartnershipsAction = bulkAction(
	'partnerships.write',
	partnershipTopicInput,
	addPartnershipTopic,
);
