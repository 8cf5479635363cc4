import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { legislatures } from '@/db/schema/legislatures';
import { reports } from '@/db/schema/reports';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import { lockVersion } from '@/lib/versioned';
import { findLegislature, type Legislature } from './legislature-queries';
import { deleteLegislatureRefusal } from './settings';
import type { entryVersion, legislatureInput, newLegislatureInput } from './settings-input';

/** Adds a legislature; one that overlaps another is allowed, and shown as such. */
export async function addLegislature(ctx: CommandContext, input: z.output<typeof newLegislatureInput>) {
	const [added] = await ctx.tx.insert(legislatures).values(input).returning({ id: legislatures.id });
	if (!added) throw new NotFoundError();
	return added;
}

/**
 * Changes a legislature. Throws NotFoundError, ConflictError, or InvalidInputError at the day that would leave reports
 * kept for it outside.
 */
export async function reviseLegislature(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof legislatureInput>,
) {
	const found = await lockVersion(ctx, findLegislature, { id, version }, legislatureToFields);
	await requireReportsWithin(ctx, found, values);
	await ctx.tx.update(legislatures).set(values).where(eq(legislatures.id, id));
	return { id };
}

/** Removes a legislature. Throws RefusalError while reports were kept for it. */
export async function deleteLegislature(ctx: CommandContext, { id, version }: z.output<typeof entryVersion>) {
	const found = await lockVersion(ctx, findLegislature, { id, version }, legislatureToFields);
	const refusal = deleteLegislatureRefusal(found);
	if (refusal) throw new RefusalError(refusal, { reports: found.reports });
	await ctx.tx.delete(legislatures).where(eq(legislatures.id, id));
	return { id };
}

const legislatureToFields = ({ label, from, to }: Legislature) => ({ label, from, to: to ?? '' });

type Period = Pick<Legislature, 'from' | 'to'>;

/** What lay outside already is no hindrance. */
async function requireReportsWithin({ tx }: CommandContext, before: Legislature, after: Period) {
	const kept = await tx
		.select({ from: reports.from, to: reports.to })
		.from(reports)
		.where(eq(reports.legislatureId, before.id));
	const within = (report: { from: string; to: string }, { from, to }: Period) =>
		from <= report.from && (!to || report.to <= to);
	const left = kept.filter((report) => within(report, before) && !within(report, after));
	if (left.length === 0) return;
	const field = left.some((report) => report.from < after.from) ? 'from' : 'to';
	throw new InvalidInputError({
		[field]: { key: 'settings.refusals.reportsOutside', values: { count: left.length } },
	});
}
