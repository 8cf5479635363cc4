import 'server-only';
import { inArray } from 'drizzle-orm';
import { monthlyReports } from '@/db/schema/monthly-reports';
import { scopeOf } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { beginRefusal, isOverdue, lastDayOf, type Month, monthAfter, monthOf } from './monthly-report';
import { overlaps } from './representative';
import { type Open, postsFrom, termsOf } from './representative-due';

export type ReportMonth = Open & { month: Month; reportId: string | null; status: string | null };

/**
 * The months, from `from` to `to`, on which somebody held a post that `user` may see, also one that was closed since,
 * with the report of each if one was begun; the latest first.
 */
export async function reportMonths(
	ctx: OfficeContext,
	{ from, to }: { from: Month; to: Month },
	locale: string,
): Promise<ReportMonth[]> {
	const posts = await postsFrom(ctx, from, locale);
	const ids = posts.map(({ postId }) => postId);
	if (ids.length === 0) return [];
	const [terms, reports] = await Promise.all([
		termsOf(ctx, ids),
		ctx.db
			.select({
				id: monthlyReports.id,
				postId: monthlyReports.postId,
				month: monthlyReports.month,
				status: monthlyReports.status,
			})
			.from(monthlyReports)
			.where(inArray(monthlyReports.postId, ids)),
	]);
	const months: Month[] = [];
	for (let month = to; month >= from; month = monthAfter(month, -1)) months.push(month);
	return months.flatMap((month) =>
		posts.flatMap(({ vacant: _, closedOn, ...post }) => {
			if (beginRefusal(month, ctx.today, closedOn)) return [];
			const days = { from: month, to: lastDayOf(month) };
			if (!terms.some((term) => term.postId === post.postId && overlaps(term, days))) return [];
			const report = reports.find((each) => each.postId === post.postId && each.month === month);
			return [{ ...post, month, reportId: report?.id ?? null, status: report?.status ?? null }];
		}),
	);
}

/** A representative's own reports of last month that were not sent by the 5th; nobody else is reminded of them. */
export async function reportsMissing(ctx: OfficeContext, locale: string): Promise<ReportMonth[]> {
	if (scopeOf(ctx.user, 'monthlyReports.write') !== 'own') return [];
	const month = monthAfter(monthOf(ctx.today), -1);
	if (!isOverdue(month, ctx.today)) return [];
	const found = await reportMonths(ctx, { from: month, to: month }, locale);
	return found.filter(({ status }) => status === null || status === 'draft');
}
