import { nounList, type nouns, nounWords } from '@/lib/nouns';
import { firstSteps } from './first-steps';

type Explained = Extract<(typeof nouns)[keyof typeof nouns], { menu: object }>['address'];
export type ExplainedSection = Explained | 'saved-views' | 'settings' | 'users' | 'history';

/** The sections that explain their words at the first visit, by what follows `/office/` in their address. */
export const explainedSections = [
	...nounList.flatMap(({ address, menu }) => (menu ? [address] : [])),
	...['saved-views', 'settings', 'users', 'history'],
] as ExplainedSection[];

/** The message that explains a section: its noun's, or one of the hints' own. */
export function hintWords(section: ExplainedSection): string {
	const noun = nounList.find(({ address }) => address === section);
	return noun ? `${nounWords(noun.key)}.hint` : `hints.sections.${section}`;
}

/** What an account may put away, and take out again. */
export const hints = [
	...explainedSections.map((section) => `section.${section}` as const),
	...firstSteps.map((step) => `step.${step}` as const),
];
