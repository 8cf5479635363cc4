'use server';

import { action } from '@/lib/action';
import {
	addPublication,
	deletePublication,
	publishPublication,
	revisePublication,
	withdrawPublication,
} from '@/lib/publications/publication-commands';
import {
	newPublicationInput,
	publicationInput,
	publicationVersion,
} from '@/lib/publications/publication-input';

export const addPublicationAction = action('publications.write', newPublicationInput, addPublication);
export const revisePublicationAction = action('publications.write', publicationInput, revisePublication);
export const publishPublicationAction = action(
	'publications.publish',
	publicationVersion,
	publishPublication,
);
export const withdrawPublicationAction = action(
	'publications.publish',
	publicationVersion,
	withdrawPublication,
);
export const deletePublicationAction = action('records.delete', publicationVersion, deletePublication);
