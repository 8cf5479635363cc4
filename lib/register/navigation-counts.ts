import 'server-only';
import { sql } from 'drizzle-orm';
import { cache } from 'react';
import type { OfficeContext } from '@/lib/context';
import { followUpsPending } from '@/lib/follow-ups/follow-up-due-queries';
import { listSavedViews } from '@/lib/lists/saved-view-queries';
import { reportsAwaiting } from '@/lib/representatives/monthly-report';
import { reportsIn } from '@/lib/representatives/monthly-report-queries';
import { viewCount } from './saved-view-counts';

/** So many saved views have room in the navigation; the others stand on the page of the views. */
const mostViews = 6;

type Counted = {
	pending: number;
	overdue: number;
	reports: number;
	views: (number | null)[];
	away: string[];
};

/**
 * What the navigation counts, for `user` and the office's day: follow-ups overdue or due within fourteen days, monthly
 * reports that wait for them (sent ones for who approves, returned ones for who writes), and the rows of their own
 * first six saved views, each up to `viewCountLimit` and one more, null where its address can't be applied; beside
 * these the hints that the
 * account has put away. Two statements, however many views, once a request: a list shows the same counts on its tabs.
 */
export const navigationCounts = cache(async (ctx: OfficeContext, locale: string) => {
	const saved = (await listSavedViews(ctx, locale)).filter(({ own }) => own).slice(0, mostViews);
	const counts = await Promise.all(saved.map((view) => viewCount(ctx, view, locale)));
	const awaiting = reportsAwaiting(ctx.user);
	const reports = awaiting ? reportsIn(ctx, awaiting) : sql`0`;
	const { pending, overdue } = followUpsPending(ctx);
	const views = counts.length > 0 ? sql`array[${sql.join(counts, sql`, `)}]` : sql`array[]::int[]`;
	const [counted] = await ctx.db.execute<Counted>(
		sql`select ${pending} as pending, ${overdue} as overdue, ${reports} as reports, ${views} as views,
			array(select hint from dismissed_hints where user_id = ${ctx.user.id}) as away`,
	);
	return {
		followUps: { number: counted?.pending ?? 0, overdue: counted?.overdue ?? 0 },
		monthlyReports: counted?.reports ?? 0,
		dismissed: counted?.away ?? [],
		views: saved.map((view, index) => ({ ...view, count: counted?.views[index] ?? null })),
	};
});
