import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { monthlyReports } from '@/db/schema/monthly-reports';
import type { CommandContext } from '@/lib/context';
import { allow, InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import { requireVersion } from '@/lib/versioned';
import {
	beginRefusal,
	decideRefusal,
	discardRefusal,
	type MonthlyReportStatus,
	sendRefusal,
	writeRefusal,
} from './monthly-report';
import type {
	monthlyReportInput,
	monthlyReportReturn,
	monthlyReportVersion,
	newMonthlyReportInput,
} from './monthly-report-input';
import { findReportOfMonth } from './monthly-report-post-queries';
import { findMonthlyReport } from './monthly-report-queries';
import { lockPost } from './representative-lock';

type Version = z.output<typeof monthlyReportVersion>;

/** Keeps a first version of a month's report. Throws RefusalError if the month has one, InvalidInputError if it lies ahead or after the post; NotFoundError. */
export async function beginMonthlyReport(
	ctx: CommandContext,
	{ postId, month, text }: z.output<typeof newMonthlyReportInput>,
): Promise<{ id: string }> {
	const { post } = await lockPost(ctx, postId);
	const refusal = beginRefusal(month, ctx.today, post.closedOn);
	if (refusal) throw new InvalidInputError({ month: refusal });
	if (await findReportOfMonth(ctx, postId, month))
		throw new RefusalError('representatives.refusals.reportExists');
	const [added] = await ctx.tx
		.insert(monthlyReports)
		.values({ postId, month, text, authorId: ctx.user.id })
		.returning({ id: monthlyReports.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Writes on. Throws RefusalError while the office has it, and once it is approved; ConflictError, NotFoundError. */
export async function reviseMonthlyReport(
	ctx: CommandContext,
	{ id, version, text }: z.output<typeof monthlyReportInput>,
): Promise<{ id: string }> {
	await lockReportFor(ctx, { id, version }, writeRefusal);
	await ctx.tx.update(monthlyReports).set({ text }).where(eq(monthlyReports.id, id));
	return { id };
}

/** Hands the report to the office, for the first time or again. Throws RefusalError, ConflictError, NotFoundError. */
export async function sendMonthlyReport(ctx: CommandContext, input: Version) {
	await lockReportFor(ctx, input, sendRefusal);
	await ctx.tx
		.update(monthlyReports)
		.set({ status: 'sent', sentAt: new Date(), returnReason: null, decidedAt: null, decidedById: null })
		.where(eq(monthlyReports.id, input.id));
	return { id: input.id };
}

/** Gives the report back with a reason. Throws RefusalError unless it was sent; ConflictError, NotFoundError. */
export async function returnMonthlyReport(
	ctx: CommandContext,
	{ reason, ...input }: z.output<typeof monthlyReportReturn>,
) {
	await lockReportFor(ctx, input, decideRefusal);
	await ctx.tx
		.update(monthlyReports)
		.set({ status: 'returned', returnReason: reason, decidedAt: new Date(), decidedById: ctx.user.id })
		.where(eq(monthlyReports.id, input.id));
	return { id: input.id };
}

/** Approves the report, for good. Throws RefusalError unless it was sent; ConflictError, NotFoundError. */
export async function approveMonthlyReport(ctx: CommandContext, input: Version) {
	await lockReportFor(ctx, input, decideRefusal);
	await ctx.tx
		.update(monthlyReports)
		.set({ status: 'approved', decidedAt: new Date(), decidedById: ctx.user.id })
		.where(eq(monthlyReports.id, input.id));
	return { id: input.id };
}

/** Throws away a draft that was never sent. Throws RefusalError, ConflictError, NotFoundError. */
export async function discardMonthlyReport(ctx: CommandContext, input: Version) {
	await lockReportFor(ctx, input, discardRefusal);
	await ctx.tx.delete(monthlyReports).where(eq(monthlyReports.id, input.id));
	return { id: input.id };
}

async function lockReportFor(
	ctx: CommandContext,
	{ id, version }: Version,
	allowed: (status: MonthlyReportStatus) => ReturnType<typeof writeRefusal>,
) {
	const found = await findMonthlyReport(ctx, id, ctx.user.locale, { lock: true });
	const report = requireVersion(found, version, ({ text }) => ({ text }));
	allow(allowed(report.status));
}
