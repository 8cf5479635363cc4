import { createLoader, parseAsString, parseAsStringLiteral } from 'nuqs/server';
import { listParsers } from '@/lib/list-params';
import { followUpFilters, followUpOwners } from './follow-up';

export const loadFollowUpParams = createLoader({
	...listParsers({ sorts: ['due', 'text'], defaultSort: 'due' }),
	state: parseAsStringLiteral(followUpFilters),
	owner: parseAsStringLiteral(followUpOwners),
	partnership: parseAsString,
});

export type FollowUpParams = Awaited<ReturnType<typeof loadFollowUpParams>>;
