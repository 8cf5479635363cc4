import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { placementCosts } from '@/db/schema/placements';
import type { CommandContext } from '@/lib/context';
import { allow, NotFoundError } from '@/lib/errors';
import { typedEuros } from '@/lib/euros';
import { requireVersion } from '@/lib/versioned';
import { planningRefusal } from './placement';
import { lockPlacement } from './placement-lock';
import type { CostFields, costInput, costVersion, newCostInput } from './stay-input';
import { type Cost, findCost } from './stay-queries';

async function lockForCost(ctx: CommandContext, placementId: string) {
	const { placement, round } = await lockPlacement(ctx, placementId);
	allow(planningRefusal(placement, round));
}

/** Adds who pays what; the amount in euros, or none yet. Throws NotFoundError, RefusalError. */
export async function addCost(
	ctx: CommandContext,
	input: z.output<typeof newCostInput>,
): Promise<{ id: string }> {
	await lockForCost(ctx, input.placementId);
	const [added] = await ctx.tx.insert(placementCosts).values(input).returning({ id: placementCosts.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Throws NotFoundError, ConflictError, RefusalError. */
export async function reviseCost(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof costInput>,
): Promise<{ id: string }> {
	requireVersion(await lockCost(ctx, id), version, costToFields);
	await ctx.tx.update(placementCosts).set(values).where(eq(placementCosts.id, id));
	return { id };
}

/** Throws NotFoundError, ConflictError, RefusalError. */
export async function removeCost(ctx: CommandContext, { id, version }: z.output<typeof costVersion>) {
	requireVersion(await lockCost(ctx, id), version, costToFields);
	await ctx.tx.delete(placementCosts).where(eq(placementCosts.id, id));
	return { id };
}

async function lockCost(ctx: CommandContext, id: string): Promise<Cost> {
	const seen = await findCost(ctx, id);
	if (!seen) throw new NotFoundError();
	await lockForCost(ctx, seen.placementId);
	const cost = await findCost(ctx, id);
	if (!cost) throw new NotFoundError();
	return cost;
}

/** The item as its form shows it. */
export function costToFields(found: Cost): Omit<CostFields, 'id' | 'version'> {
	return {
		item: found.item,
		payer: found.payer,
		amount: typedEuros(found.amount),
		note: found.note ?? '',
	};
}
