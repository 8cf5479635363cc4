import 'server-only';
import { eq } from 'drizzle-orm';
import { partnerships } from '@/db/schema/partnerships';
import type { CommandContext } from '@/lib/context';
import { allow } from '@/lib/errors';
import { type PartnershipRefusal, publishRefusals, unpublishRefusal } from './partnership';
import { lockPartnershipVersion, type Versioned } from './partnership-commands';
import type { Partnership } from './partnership-queries';

/** Makes a partnership public. Throws RefusalError without a German summary or a party on either side. */
export async function publishPartnership(ctx: CommandContext, input: Versioned): Promise<{ id: string }> {
	const found = await lockPartnershipVersion(ctx, input);
	allow(publishRefusal(found));
	await ctx.tx.update(partnerships).set({ publishedAt: new Date() }).where(eq(partnerships.id, input.id));
	return { id: input.id };
}

/** Takes a partnership, and its name on the pages of its visits, off the public site. */
export async function unpublishPartnership(ctx: CommandContext, input: Versioned): Promise<{ id: string }> {
	allow(unpublishRefusal(await lockPartnershipVersion(ctx, input)));
	await ctx.tx.update(partnerships).set({ publishedAt: null }).where(eq(partnerships.id, input.id));
	return { id: input.id };
}

/** Why a partnership can't be made public, as a message key; null if it can. */
export const publishRefusal = (found: Partnership): PartnershipRefusal | null =>
	publishRefusals(found)[0] ?? null;
