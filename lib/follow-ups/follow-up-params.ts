import { createLoader, parseAsString, parseAsStringLiteral } from 'nuqs/server';
import { listParsers } from '@/lib/list-params';
import { followUpOwners, followUpStates } from './follow-up';

export const loadFollowUpParams = createLoader({
	...listParsers({ sorts: ['due', 'text'], defaultSort: 'due' }),
	state: parseAsStringLiteral(followUpStates),
	owner: parseAsStringLiteral(followUpOwners),
	partnership: parseAsString,
});

export type FollowUpParams = Awaited<ReturnType<typeof loadFollowUpParams>>;
