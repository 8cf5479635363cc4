'use server';

import { action } from '@/lib/action';
import {
	addKind,
	deleteKind,
	offerKind,
	orderKinds,
	renameKind,
	retireKind,
} from '@/lib/settings/kind-commands';
import { addLegislature, deleteLegislature, reviseLegislature } from '@/lib/settings/legislature-commands';
import { reviseLegalTexts, reviseOffice } from '@/lib/settings/office-commands';
import {
	entryInput,
	entryMergeInput,
	entryOrderInput,
	entryVersion,
	legalInput,
	legislatureInput,
	newEntryInput,
	newLegislatureInput,
	officeInput,
} from '@/lib/settings/settings-input';
import {
	addTopic,
	deleteTopic,
	mergeTopics,
	offerTopic,
	orderTopics,
	renameTopic,
	retireTopic,
} from '@/lib/settings/topic-commands';

export const addTopicAction = action('topics.write', newEntryInput, addTopic);
export const renameTopicAction = action('topics.write', entryInput, renameTopic);
export const orderTopicsAction = action('topics.write', entryOrderInput, orderTopics);
export const retireTopicAction = action('topics.write', entryVersion, retireTopic);
export const offerTopicAction = action('topics.write', entryVersion, offerTopic);
export const mergeTopicsAction = action('topics.write', entryMergeInput, mergeTopics);
export const deleteTopicAction = action('topics.write', entryVersion, deleteTopic);

export const addKindAction = action('settings.write', newEntryInput, addKind);
export const renameKindAction = action('settings.write', entryInput, renameKind);
export const orderKindsAction = action('settings.write', entryOrderInput, orderKinds);
export const retireKindAction = action('settings.write', entryVersion, retireKind);
export const offerKindAction = action('settings.write', entryVersion, offerKind);
export const deleteKindAction = action('settings.write', entryVersion, deleteKind);

export const addLegislatureAction = action('settings.write', newLegislatureInput, addLegislature);
export const reviseLegislatureAction = action('settings.write', legislatureInput, reviseLegislature);
export const deleteLegislatureAction = action('settings.write', entryVersion, deleteLegislature);

export const reviseOfficeAction = action('settings.write', officeInput, reviseOffice);
export const reviseLegalTextsAction = action('settings.write', legalInput, reviseLegalTexts);
