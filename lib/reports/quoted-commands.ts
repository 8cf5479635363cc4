import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { quotedFigures } from '@/db/schema/reports';
import type { CommandContext } from '@/lib/context';
import { NotFoundError } from '@/lib/errors';
import { lockVersion } from '@/lib/versioned';
import type { NewQuoted, quotedInput, quotedVersion } from './quoted-input';
import { findQuoted, quotedToFields } from './quoted-queries';

const row = ({ sourceOn, ...values }: NewQuoted) => ({ ...values, sourceOn: sourceOn?.edtf ?? null });

/** Takes over a figure that was published elsewhere, with its source. */
export async function addQuoted({ tx }: CommandContext, input: NewQuoted): Promise<{ id: string }> {
	const [added] = await tx.insert(quotedFigures).values(row(input)).returning({ id: quotedFigures.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Throws NotFoundError, ConflictError. Frozen reports keep the figure as it was. */
export async function reviseQuoted(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof quotedInput>,
): Promise<{ id: string }> {
	await lockVersion(ctx, findQuoted, { id, version }, quotedToFields);
	await ctx.tx.update(quotedFigures).set(row(values)).where(eq(quotedFigures.id, id));
	return { id };
}

/** Throws NotFoundError, ConflictError. */
export async function removeQuoted(ctx: CommandContext, { id, version }: z.output<typeof quotedVersion>) {
	await lockVersion(ctx, findQuoted, { id, version }, quotedToFields);
	await ctx.tx.delete(quotedFigures).where(eq(quotedFigures.id, id));
	return { id };
}
