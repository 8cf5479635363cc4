import { nounList, type nouns } from '@/lib/nouns';

type Rows = (typeof nouns)[keyof typeof nouns];
export type Section = 'account' | 'settings' | Extract<Rows, { browser: readonly string[] }>['address'];

/** What client components of one section use beside what all do (browser/), by its folder; office-messages.test.ts follows the imports. */
export const sections = {
	account: ['auth', 'users'],
	settings: ['settings', 'territories'],
	...Object.fromEntries(
		nounList.flatMap(({ address, words, browser }) => (browser ? [[address, [words, ...browser]]] : [])),
	),
} as Record<Section, string[]>;
