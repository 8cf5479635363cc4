import 'server-only';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { monthlyReports } from '@/db/schema/monthly-reports';
import { visiblePosts } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { selectReports } from './monthly-report-queries';

/** The latest reports of a post that `user` may see. */
export const listReportsOfPost = (ctx: OfficeContext, postId: string, locale: string, most = 6) =>
	selectReports(ctx, locale)
		.where(and(eq(monthlyReports.postId, postId), visiblePosts(ctx.user)))
		.orderBy(desc(monthlyReports.month))
		.limit(most);

/** The reports that have one of these states, the oldest month first. */
export const listReportsIn = (
	ctx: OfficeContext,
	statuses: ('draft' | 'sent' | 'returned')[],
	locale: string,
	most = 20,
) =>
	selectReports(ctx, locale)
		.where(and(inArray(monthlyReports.status, statuses), visiblePosts(ctx.user)))
		.orderBy(monthlyReports.month, monthlyReports.id)
		.limit(most);

/** The report of a month, if it was begun. */
export async function findReportOfMonth(ctx: OfficeContext, postId: string, month: string) {
	const [found] = await selectReports(ctx, ctx.user.locale).where(
		and(eq(monthlyReports.postId, postId), eq(monthlyReports.month, month), visiblePosts(ctx.user)),
	);
	return found;
}
