import { mergeNouns } from '@/db/words/merges';

export { mergeNouns };

export type MergeNoun = (typeof mergeNouns)[number];

/** What two records can differ in, in the order of their forms. */
export const mergeFields = {
	person: [
		'familyName',
		'givenName',
		'title',
		'salutation',
		'languages',
		'email',
		'phone',
		'notes',
		'legalBasis',
		'retainUntil',
	],
	organisation: ['name', 'sector', 'territoryId', 'parentId', 'website', 'email', 'phone', 'notes'],
} as const satisfies Record<MergeNoun, readonly string[]>;

export type MergeField<N extends MergeNoun = MergeNoun> = (typeof mergeFields)[N][number];

/** Whose value stays; of some fields both can. */
export const mergeChoices = ['kept', 'gone', 'both'] as const;
export type MergeChoice = (typeof mergeChoices)[number];

type Value = string | string[] | null;

const joinable: readonly MergeField[] = ['languages', 'notes'];

const isEmpty = (value: Value) => value === null || value.length === 0;
const same = (a: Value, b: Value) => JSON.stringify(a) === JSON.stringify(b);

/** What there is to choose for a field: nothing where the records agree. */
export function choicesFor(field: MergeField, kept: Value, gone: Value): MergeChoice[] {
	if (same(kept, gone) || (isEmpty(kept) && isEmpty(gone))) return [];
	const both = joinable.includes(field) && !isEmpty(kept) && !isEmpty(gone);
	return both ? ['kept', 'gone', 'both'] : ['kept', 'gone'];
}

/** What is proposed: nothing is lost that would only have to be typed again. */
export function suggestedChoice(field: MergeField, kept: Value, gone: Value): MergeChoice {
	if (choicesFor(field, kept, gone).includes('both')) return 'both';
	return isEmpty(kept) && !isEmpty(gone) ? 'gone' : 'kept';
}

/** The value that stays. Notes of both stand one below the other; languages are united. */
export function mergedValue<V extends Value>(choice: MergeChoice, kept: V, gone: V): V {
	if (choice === 'kept') return kept;
	if (choice === 'gone') return gone;
	if (Array.isArray(kept) || Array.isArray(gone)) {
		return [...new Set([...((kept as string[]) ?? []), ...((gone as string[]) ?? [])])] as V;
	}
	return [kept, gone].filter((text) => !isEmpty(text)).join('\n\n') as V;
}
