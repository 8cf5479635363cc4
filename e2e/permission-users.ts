import type { Holder } from '@/lib/auth/permissions';
import { arrange, sessionCookie } from './fixtures';
import type { Caller } from './http';
import { newUser, type Role, type Side } from './test-records';

/** Everybody who may ask: `holder` is who they are to the office, `theirs` the side that is their own. */
export type PermissionUser = Caller & { id?: string; holder: Holder | null; theirs?: 'own' | 'foreign' };

/** One of each role, a stranger, a forger, one disabled, one just demoted, and the representative of another. */
export async function permissionUsers(own: Side, foreign: Side): Promise<PermissionUser[]> {
	const plain: Role[] = ['reader', 'staff', 'manager', 'admin'];
	const users: PermissionUser[] = [
		{ name: 'nobody', holder: null },
		{ name: 'a forger', cookie: `${sessionCookie()}=made-up`, holder: null },
	];
	for (const role of plain) {
		const { id, cookie } = await newUser(role);
		users.push({ name: role, id, cookie, holder: { role, partnershipIds: [] } });
	}
	for (const [theirs, side] of [
		['own', own],
		['foreign', foreign],
	] as const) {
		const { id, cookie } = await newUser('representative', [side.partnership]);
		const holder = { role: 'representative' as const, partnershipIds: [side.partnership] };
		users.push({ name: `representative of ${theirs}`, id, cookie, holder, theirs });
	}
	const idle = await newUser('representative');
	const none = { role: 'representative' as const, partnershipIds: [] };
	users.push({ name: 'representative of none', id: idle.id, cookie: idle.cookie, holder: none });
	const [disabled, demoted] = [await newUser('admin'), await newUser('admin')];
	await arrange(async (tx) => {
		await tx`update users set active = false where id = ${disabled.id}`;
		await tx`update users set role = 'reader' where id = ${demoted.id}`;
	});
	users.push({ name: 'disabled admin', id: disabled.id, cookie: disabled.cookie, holder: null });
	const reader = { role: 'reader' as const, partnershipIds: [] };
	return [...users, { name: 'demoted admin', id: demoted.id, cookie: demoted.cookie, holder: reader }];
}
