import { nounList } from '@/lib/nouns';

const ofNouns = nounList.map(({ words }) => words);
const others = [
	'common',
	'errors',
	'nav',
	'auth',
	'start',
	'hints',
	'merges',
	'search',
	'history',
	'dates',
	'site',
];

/** Every namespace is a file in messages/de and messages/en of the same name. */
export const namespaces = [...new Set([...others, ...ofNouns])];
