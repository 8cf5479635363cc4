import 'server-only';
import { eq } from 'drizzle-orm';
import { users } from '@/db/schema/users';
import { revokeLinks } from '@/lib/auth/access-links';
import { isLastAdmin } from '@/lib/auth/last-admin';
import { endSessionRow, endSessionsOf } from '@/lib/auth/session-rows';
import type { CommandContext } from '@/lib/context';
import { allow } from '@/lib/errors';
import { returnFollowUps } from '@/lib/follow-ups/follow-up-commands';
import type { UserIdInput, UserSessionInput, UserVersionInput } from './user-input';
import { lockUser, lockUserVersion } from './user-lock';
import { disableRefusal, dropFactorRefusal, enableRefusal } from './user-offers';

/** Locks somebody out from the next request on: ends all sessions, voids all links, gives open follow-ups to the office. Refused for the last active admin and twice. */
export async function disableUser(ctx: CommandContext, input: UserVersionInput) {
	const user = await lockUserVersion(ctx, input);
	allow(disableRefusal({ ...user, lastAdmin: await isLastAdmin(ctx.tx, user.id) }));
	await ctx.tx.update(users).set({ active: false }).where(eq(users.id, user.id));
	await endSessionsOf(ctx.tx, user.id);
	await revokeLinks(ctx.tx, user.id);
	await returnFollowUps(ctx, user.id);
	return { id: user.id };
}

/** Lets a disabled user in again, with the old password. Refused for one who is not. */
export async function enableUser(ctx: CommandContext, input: UserVersionInput) {
	const user = await lockUserVersion(ctx, input);
	allow(enableRefusal(user));
	await ctx.tx.update(users).set({ active: true }).where(eq(users.id, user.id));
	return { id: user.id };
}

/** Ends all sessions of somebody. */
export async function endUserSessions(ctx: CommandContext, { id }: UserIdInput) {
	const user = await lockUser(ctx, id);
	await endSessionsOf(ctx.tx, user.id);
	return { id };
}

/** Ends one session of somebody. */
export async function endUserSession(ctx: CommandContext, { id, sessionId }: UserSessionInput) {
	await lockUser(ctx, id);
	await endSessionRow(ctx.tx, sessionId, id);
	return { id };
}

/** For somebody whose authenticator app and recovery codes are lost: the password alone counts again. Refused where there is none. */
export async function removeSecondFactor(ctx: CommandContext, { id }: UserIdInput) {
	allow(dropFactorRefusal(await lockUser(ctx, id)));
	const none = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null, recoveryHashes: [] };
	await ctx.tx.update(users).set(none).where(eq(users.id, id));
	await endSessionsOf(ctx.tx, id);
	return { id };
}
