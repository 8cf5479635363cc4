import { createParser, parseAsStringLiteral } from 'nuqs/server';
import { isRecordId } from '@/lib/input';
import { listParsers } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
import { parseAsId } from '@/lib/url-parsers';
import { followUpFilters, followUpOwners, myself, nobody } from './follow-up';

const parseAsAssignee = createParser({
	parse: (text) => (text === myself || text === nobody || isRecordId(text) ? text : null),
	serialize: String,
});

const followUpParsers = {
	...listParsers({ sorts: ['due', 'text'], defaultSort: 'due' }),
	state: parseAsStringLiteral(followUpFilters),
	owner: parseAsStringLiteral(followUpOwners),
	assignee: parseAsAssignee,
	partnership: parseAsId,
};

export const followUpAddress = listAddress(followUpParsers, {
	named: { partnership: 'partnerships', assignee: 'users' },
	words: [myself, nobody],
});
export const loadFollowUpParams = followUpAddress.load;

export type FollowUpParams = Awaited<ReturnType<typeof loadFollowUpParams>>;
