import { createLoader, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server';
import { listParsers } from '@/lib/list-params';
import { postStates } from './representative';

export const loadRepresentativeParams = createLoader({
	...listParsers({ sorts: ['partnership', 'holder', 'since', 'until'], defaultSort: 'partnership' }),
	state: parseAsArrayOf(parseAsStringLiteral(postStates)).withDefault([]),
	vacant: parseAsStringLiteral(['yes', 'no'] as const),
	absent: parseAsStringLiteral(['yes'] as const),
	partnership: parseAsString,
});

export type RepresentativeParams = Awaited<ReturnType<typeof loadRepresentativeParams>>;

/** A preset of `new`: the partnership from which a post is established. */
export const loadNewPostParams = createLoader({ partnership: parseAsString });
