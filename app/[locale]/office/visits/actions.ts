'use server';

import { action, bulkAction } from '@/lib/action';
import { deleteVisit, planVisit, reviseVisit } from '@/lib/visits/visit-commands';
import { copyVisit } from '@/lib/visits/visit-copy-commands';
import { discardVisit } from '@/lib/visits/visit-discard-commands';
import {
	acceptInput,
	cancelInput,
	copyInput,
	newVisitInput,
	postponeInput,
	reportInput,
	visitInput,
	visitVersion,
} from '@/lib/visits/visit-input';
import { publishVisit, unpublishVisit } from '@/lib/visits/visit-publish-commands';
import {
	acceptVisit,
	cancelVisit,
	confirmVisit,
	postponeVisit,
	reportVisit,
	reviseResult,
} from '@/lib/visits/visit-state-commands';
import { addVisitTopic, visitTopicInput } from '@/lib/visits/visit-topic-commands';

export const planVisitAction = action('visits.write', newVisitInput, planVisit);
export const reviseVisitAction = action('visits.write', visitInput, reviseVisit);
export const copyVisitAction = action('visits.write', copyInput, copyVisit);
export const acceptVisitAction = action('visits.write', acceptInput, acceptVisit);
export const reportVisitAction = action('visits.write', reportInput, reportVisit);
export const reviseResultAction = action('visits.write', reportInput, reviseResult);
export const confirmVisitAction = action('visits.decide', visitVersion, confirmVisit);
export const postponeVisitAction = action('visits.decide', postponeInput, postponeVisit);
export const cancelVisitAction = action('visits.decide', cancelInput, cancelVisit);
export const publishVisitAction = action('visits.publish', visitVersion, publishVisit);
export const unpublishVisitAction = action('visits.publish', visitVersion, unpublishVisit);
export const discardVisitAction = action('visits.discard', visitVersion, discardVisit);
export const deleteVisitAction = action('records.delete', visitVersion, deleteVisit);

export const confirmVisitsAction = bulkAction('visits.decide', visitVersion, confirmVisit);
export const publishVisitsAction = bulkAction('visits.publish', visitVersion, publishVisit);
export const unpublishVisitsAction = bulkAction('visits.publish', visitVersion, unpublishVisit);
export const addTopicToVisitsAction = bulkAction('visits.write', visitTopicInput, addVisitTopic);
