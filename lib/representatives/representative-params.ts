import { createLoader, parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { listParsers } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
import { runsAddress, runsParsers } from '@/lib/lists/running';
import { parseAsId } from '@/lib/url-parsers';
import { postStates } from './representative';

const representativeParsers = {
	...listParsers({ sorts: ['partnership', 'holder', 'since', 'until'], defaultSort: 'partnership' }),
	...runsParsers,
	state: parseAsArrayOf(parseAsStringLiteral(postStates)).withDefault([]),
	vacant: parseAsStringLiteral(['yes', 'no'] as const),
	absent: parseAsStringLiteral(['yes'] as const),
	partnership: parseAsId,
};

export const representativeAddress = listAddress(representativeParsers, {
	...runsAddress,
	named: { ...runsAddress.named, partnership: 'partnerships' },
});
export const loadRepresentativeParams = representativeAddress.load;

export type RepresentativeParams = Awaited<ReturnType<typeof loadRepresentativeParams>>;

/** Of the handover: the term that is handed over; the present or last one if none is named. */
export const loadHandoverParams = createLoader({ term: parseAsId });

/** A preset of `new`: the partnership from which a post is established. */
export const loadNewPostParams = createLoader({ partnership: parseAsId });
