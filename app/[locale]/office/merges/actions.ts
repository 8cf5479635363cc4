'use server';

import { action } from '@/lib/action';
import { mergeOrganisations, mergePeople } from '@/lib/merges/merge-commands';
import { mergeOrganisationsInput, mergePeopleInput, mergeVersion } from '@/lib/merges/merge-input';
import { undoMerge } from '@/lib/merges/merge-undo-commands';

export const mergePeopleAction = action('people.merge', mergePeopleInput, mergePeople);
export const mergeOrganisationsAction = action('people.merge', mergeOrganisationsInput, mergeOrganisations);
export const undoMergeAction = action('people.merge', mergeVersion, undoMerge);
