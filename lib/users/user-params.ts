import { createLoader, parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { listParsers } from '@/lib/list-params';
import { roles, userStates } from './user';

const userParsers = {
	...listParsers({ sorts: ['name', 'email', 'role', 'lastSeen'], defaultSort: 'name' }),
	role: parseAsArrayOf(parseAsStringLiteral(roles)).withDefault([]),
	state: parseAsArrayOf(parseAsStringLiteral(userStates)).withDefault([]),
};

export const loadUserParams = createLoader(userParsers);
export type UserParams = Awaited<ReturnType<typeof loadUserParams>>;
