'use server';

import { action } from '@/lib/action';
import {
	copyView,
	removeView,
	renameView,
	replaceView,
	saveView,
	shareView,
	unshareView,
} from '@/lib/lists/saved-view-commands';
import {
	newSavedViewInput,
	savedViewCopyInput,
	savedViewNameInput,
	savedViewQueryInput,
	savedViewVersion,
} from '@/lib/lists/saved-view-input';

export const saveViewAction = action('views.own', newSavedViewInput, saveView);
export const renameViewAction = action('views.own', savedViewNameInput, renameView);
export const replaceViewAction = action('views.own', savedViewQueryInput, replaceView);
export const removeViewAction = action('views.own', savedViewVersion, removeView);
export const copyViewAction = action('views.own', savedViewCopyInput, copyView);
export const unshareViewAction = action('views.own', savedViewVersion, unshareView);
export const shareViewAction = action('views.share', savedViewVersion, shareView);
