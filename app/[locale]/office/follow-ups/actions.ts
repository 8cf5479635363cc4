'use server';

import { action, bulkAction } from '@/lib/action';
import {
	addFollowUp,
	assignFollowUp,
	completeFollowUp,
	moveFollowUp,
	removeFollowUp,
	reopenFollowUp,
	reviseFollowUp,
} from '@/lib/follow-ups/follow-up-commands';
import {
	assignInput,
	completeInput,
	followUpInput,
	followUpVersion,
	moveInput,
	newFollowUpInput,
} from '@/lib/follow-ups/follow-up-input';

export const addFollowUpAction = action('visits.write', newFollowUpInput, addFollowUp);
export const reviseFollowUpAction = action('visits.write', followUpInput, reviseFollowUp);
export const completeFollowUpAction = action('visits.write', completeInput, completeFollowUp);
export const reopenFollowUpAction = action('visits.write', followUpVersion, reopenFollowUp);
export const removeFollowUpAction = action('visits.write', followUpVersion, removeFollowUp);

export const completeFollowUpsAction = bulkAction('visits.write', completeInput, completeFollowUp);
export const moveFollowUpsAction = bulkAction('visits.write', moveInput, moveFollowUp);
export const assignFollowUpsAction = bulkAction('visits.write', assignInput, assignFollowUp);
