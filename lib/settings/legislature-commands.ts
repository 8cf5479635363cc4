import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { legislatures } from '@/db/schema/office';
import type { CommandContext } from '@/lib/context';
import { NotFoundError, RefusalError } from '@/lib/errors';
import { requireVersion } from '@/lib/versioned';
import { findLegislature, type Legislature } from './legislature-queries';
import type { entryVersion, legislatureInput, newLegislatureInput } from './settings-input';

/** Adds a legislature; one that overlaps another is allowed, and shown as such. */
export async function addLegislature(ctx: CommandContext, input: z.output<typeof newLegislatureInput>) {
	const [added] = await ctx.tx.insert(legislatures).values(input).returning({ id: legislatures.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Changes a legislature. Throws NotFoundError or ConflictError. */
export async function reviseLegislature(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof legislatureInput>,
) {
	requireVersion(await findLegislature(ctx, id, { lock: true }), version, legislatureToFields);
	await ctx.tx.update(legislatures).set(values).where(eq(legislatures.id, id));
	return { id };
}

/** Removes a legislature. Throws RefusalError while reports were kept for it. */
export async function deleteLegislature(ctx: CommandContext, { id, version }: z.output<typeof entryVersion>) {
	const found = requireVersion(await findLegislature(ctx, id, { lock: true }), version, legislatureToFields);
	if (found.reports > 0) throw new RefusalError('settings.refusals.reported', { reports: found.reports });
	await ctx.tx.delete(legislatures).where(eq(legislatures.id, id));
	return { id };
}

const legislatureToFields = ({ label, from, to }: Legislature) => ({ label, from, to: to ?? '' });
