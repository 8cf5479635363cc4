import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { userPartnerships } from '@/db/schema/user-partnerships';
import { users } from '@/db/schema/users';
import type { CommandContext } from '@/lib/context';
import { RefusalError } from '@/lib/errors';
import { returnFollowUps } from '@/lib/follow-ups/follow-up-commands';
import type { SetPartnershipsInput } from './user-input';
import { lockUserVersion, partnershipsOf } from './user-lock';

/** Sets whose partnerships a representative sees and writes; follow-ups beyond them fall to the office. Refused for other roles: they see all. */
export async function setPartnerships(
	ctx: CommandContext,
	{ id, version, partnershipIds }: SetPartnershipsInput,
) {
	const user = await lockUserVersion(ctx, { id, version });
	if (user.role !== 'representative') throw new RefusalError('users.refusals.notRepresentative');
	await replacePartnerships(ctx, id, partnershipIds);
	await ctx.tx.update(users).set({ version: sql`version + 1` }).where(eq(users.id, id));
	await returnFollowUps(ctx, id);
	return { id };
}

/** Makes the partnerships of a representative those wanted; what stays keeps its row. */
export async function replacePartnerships(ctx: CommandContext, userId: string, wanted: string[]) {
	const { tx } = ctx;
	const theirs = eq(userPartnerships.userId, userId);
	const known = new Set(await partnershipsOf(ctx, userId));
	const added = [...new Set(wanted)].filter((id) => !known.has(id));
	for (const id of known) {
		if (wanted.includes(id)) continue;
		await tx.delete(userPartnerships).where(and(theirs, eq(userPartnerships.partnershipId, id)));
	}
	if (added.length > 0)
		await tx.insert(userPartnerships).values(added.map((partnershipId) => ({ userId, partnershipId })));
}
