import 'server-only';
import { and, count, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { cache } from 'react';
import { monthlyReports } from '@/db/schema/monthly-reports';
import { partnerships } from '@/db/schema/partnerships';
import { representativePosts } from '@/db/schema/representatives';
import { users } from '@/db/schema/users';
import { visiblePosts } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { isRecordId } from '@/lib/input';
import { parseSort } from '@/lib/list-params';
import { alphabetical, ordered } from '@/lib/list-query';
import { partnershipName } from '@/lib/partnerships/partnership-sql';
import { searchable, searchIn } from '@/lib/words-sql';
import type { MonthlyReportParams } from './monthly-report-params';

const authors = alias(users, 'authors');

const deciders = alias(users, 'deciders');

const columns = (locale: string) => ({
	id: monthlyReports.id,
	version: monthlyReports.version,
	postId: monthlyReports.postId,
	partnershipId: representativePosts.partnershipId,
	partnership: partnershipName(locale),
	month: monthlyReports.month,
	text: monthlyReports.text,
	status: monthlyReports.status,
	author: authors.name,
	sentAt: monthlyReports.sentAt,
	decidedAt: monthlyReports.decidedAt,
	decidedBy: deciders.name,
	returnReason: monthlyReports.returnReason,
});

export const selectReports = ({ db }: OfficeContext, locale: string) =>
	db
		.select(columns(locale))
		.from(monthlyReports)
		.innerJoin(representativePosts, eq(representativePosts.id, monthlyReports.postId))
		.innerJoin(partnerships, eq(partnerships.id, representativePosts.partnershipId))
		.innerJoin(authors, eq(authors.id, monthlyReports.authorId))
		.leftJoin(deciders, eq(deciders.id, monthlyReports.decidedById))
		.$dynamic();

/** One page of the reports that `user` may see, and how many the filter finds. */
export async function listMonthlyReports(ctx: OfficeContext, params: MonthlyReportParams, locale: string) {
	const where = and(
		visiblePosts(ctx.user),
		searchIn(searchable(monthlyReports.text), params.q),
		params.status.length > 0 ? inArray(monthlyReports.status, params.status) : undefined,
		params.partnership ? eq(representativePosts.partnershipId, params.partnership) : undefined,
		params.month ? eq(monthlyReports.month, params.month) : undefined,
	);
	const { column, descending } = parseSort(params.sort);
	const sorts = {
		month: monthlyReports.month,
		partnership: alphabetical(partnershipName(locale)),
		sent: monthlyReports.sentAt,
	};
	const [rows, totals] = await Promise.all([
		selectReports(ctx, locale)
			.where(where)
			.orderBy(...ordered(sorts[column as keyof typeof sorts], descending, monthlyReports.id))
			.limit(params.size)
			.offset((params.page - 1) * params.size),
		ctx.db
			.select({ total: count() })
			.from(monthlyReports)
			.innerJoin(representativePosts, eq(representativePosts.id, monthlyReports.postId))
			.where(where),
	]);
	return { rows, total: totals[0]?.total ?? 0 };
}

/** How many reports of this state the user may see, as an expression to be asked among others. */
export function reportsIn({ db, user }: OfficeContext, status: 'sent' | 'returned') {
	const found = db
		.select({ total: sql`count(*)::int`.as('total') })
		.from(monthlyReports)
		.innerJoin(representativePosts, eq(representativePosts.id, monthlyReports.postId))
		.where(and(eq(monthlyReports.status, status), visiblePosts(user)));
	return sql`(${found})`;
}

/** The report, if there and `user` may see it; `lock` holds it until the transaction ends. */
export const findMonthlyReport = cache(readMonthlyReport);

async function readMonthlyReport(
	ctx: OfficeContext,
	id: string,
	locale = ctx.user.locale,
	options: { lock?: boolean } = {},
) {
	if (!isRecordId(id)) return undefined;
	const query = selectReports(ctx, locale).where(and(eq(monthlyReports.id, id), visiblePosts(ctx.user)));
	const [found] = await (options.lock ? query.for('update', { of: monthlyReports }) : query);
	return found;
}

export type MonthlyReport = NonNullable<Awaited<ReturnType<typeof findMonthlyReport>>>;
