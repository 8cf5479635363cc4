import { publicationKinds } from '@/db/words/publications';
import type { LocalisedText } from '@/lib/localised-text';

export { publicationKinds };

/** What a publication needs before the public may see it, and the field of each. */
export const neededInPublic = {
	titleMissing: 'title.de',
	publishersMissing: 'publisherIds',
	issuedMissing: 'issuedOn',
} as const;

type Needed = keyof typeof neededInPublic;

/** A message key; both the button and the command say it. */
export type PublicationRefusal = `publications.refusals.${Needed | 'alreadyPublished' | 'notPublished'}`;

type Described = { title: LocalisedText; publishers: readonly unknown[]; issuedOn: string | null };
type Standing = { publishedAt: Date | null };

/** What is missing before it may be public, in the form's order. */
export function missingInPublic({ title, publishers, issuedOn }: Described): Needed[] {
	const given: Record<Needed, unknown> = {
		titleMissing: title.de?.trim(),
		publishersMissing: publishers.length,
		issuedMissing: issuedOn,
	};
	return (Object.keys(neededInPublic) as Needed[]).filter((key) => !given[key]);
}

export function publishRefusal(publication: Described & Standing): PublicationRefusal | null {
	if (publication.publishedAt) return 'publications.refusals.alreadyPublished';
	const [first] = missingInPublic(publication);
	return first ? `publications.refusals.${first}` : null;
}

export function withdrawRefusal({ publishedAt }: Standing): PublicationRefusal | null {
	return publishedAt ? null : 'publications.refusals.notPublished';
}

type Dated = { first: string; last: string } | null;

/** What is wrong with a period of two partial dates, and at which of them; without an end it lies within its beginning. */
export function periodFault(from: Dated, to: Dated): ['surveyedFrom' | 'surveyedTo', string] | null {
	if (to && !from) return ['surveyedFrom', 'publications.refusals.startMissing'];
	return from && to && to.last < from.first ? ['surveyedTo', 'errors.endBeforeStart'] : null;
}
