import { parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { listParsers } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
import { roles, userStates } from './user';

const userParsers = {
	...listParsers({ sorts: ['name', 'email', 'role', 'lastSeen'], defaultSort: 'name' }),
	role: parseAsArrayOf(parseAsStringLiteral(roles)).withDefault([]),
	state: parseAsArrayOf(parseAsStringLiteral(userStates)).withDefault([]),
};

export const userAddress = listAddress(userParsers);
export const loadUserParams = userAddress.load;
export type UserParams = Awaited<ReturnType<typeof loadUserParams>>;
