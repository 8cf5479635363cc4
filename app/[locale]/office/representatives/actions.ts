'use server';

import { action } from '@/lib/action';
import { recordAbsence, removeAbsence } from '@/lib/representatives/absence-commands';
import {
	closePost,
	establishPost,
	reopenPost,
	revisePost,
	revisePostContact,
} from '@/lib/representatives/representative-commands';
import {
	absenceVersion,
	newAbsenceInput,
	newPostInput,
	newTermInput,
	postClosing,
	postContactInput,
	postInput,
	postVersion,
	termContactInput,
	termEnd,
	termExtension,
	termInput,
	termVersion,
} from '@/lib/representatives/representative-input';
import {
	designate,
	endTerm,
	extendTerm,
	removeTerm,
	reviseTerm,
	reviseTermContact,
} from '@/lib/representatives/term-commands';

export const establishPostAction = action('representatives.write', newPostInput, establishPost);
export const revisePostAction = action('representatives.write', postInput, revisePost);
export const closePostAction = action('representatives.write', postClosing, closePost);
export const reopenPostAction = action('representatives.write', postVersion, reopenPost);
export const revisePostContactAction = action('representatives.contact', postContactInput, revisePostContact);
export const designateAction = action('representatives.write', newTermInput, designate);
export const reviseTermAction = action('representatives.write', termInput, reviseTerm);
export const extendTermAction = action('representatives.write', termExtension, extendTerm);
export const endTermAction = action('representatives.write', termEnd, endTerm);
export const removeTermAction = action('representatives.write', termVersion, removeTerm);
export const reviseTermContactAction = action('representatives.contact', termContactInput, reviseTermContact);
export const recordAbsenceAction = action('representatives.write', newAbsenceInput, recordAbsence);
export const removeAbsenceAction = action('representatives.write', absenceVersion, removeAbsence);
