import { createLoader, createParser, parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { isRecordId } from '@/lib/input';
import { listParsers } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
import { runsAddress, runsParsers } from '@/lib/lists/running';
import { postStates } from './representative';

export const parseAsRecordId = createParser({
	parse: (text) => (isRecordId(text) ? text : null),
	serialize: String,
});

const representativeParsers = {
	...listParsers({ sorts: ['partnership', 'holder', 'since', 'until'], defaultSort: 'partnership' }),
	...runsParsers,
	state: parseAsArrayOf(parseAsStringLiteral(postStates)).withDefault([]),
	vacant: parseAsStringLiteral(['yes', 'no'] as const),
	absent: parseAsStringLiteral(['yes'] as const),
	partnership: parseAsRecordId,
};

export const representativeAddress = listAddress(representativeParsers, {
	...runsAddress,
	named: { ...runsAddress.named, partnership: 'partnerships' },
});
export const loadRepresentativeParams = representativeAddress.load;

export type RepresentativeParams = Awaited<ReturnType<typeof loadRepresentativeParams>>;

/** Of the handover: the term that is handed over; the present or last one if none is named. */
export const loadHandoverParams = createLoader({ term: parseAsRecordId });

/** A preset of `new`: the partnership from which a post is established. */
export const loadNewPostParams = createLoader({ partnership: parseAsRecordId });
