import { sql } from 'drizzle-orm';
import { check, date, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { monthlyReportStatuses } from '../words/representatives';
import { instant, oneOf, recordColumns } from './columns';
import { representativePosts } from './representatives';
import { users } from './users';

/** What a representative tells the office of one month; `month` is its first day. */
export const monthlyReports = pgTable(
	'monthly_reports',
	{
		...recordColumns,
		postId: uuid('post_id')
			.notNull()
			.references(() => representativePosts.id),
		month: date('month', { mode: 'string' }).notNull(),
		text: text('text').notNull(),
		status: text('status', { enum: monthlyReportStatuses }).notNull().default('draft'),
		authorId: uuid('author_id')
			.notNull()
			.references(() => users.id),
		sentAt: instant('sent_at'),
		decidedAt: instant('decided_at'),
		decidedById: uuid('decided_by_id').references(() => users.id),
		returnReason: text('return_reason'),
	},
	(t) => [
		unique('monthly_reports_once').on(t.postId, t.month),
		check('monthly_reports_month', sql`extract(day from month) = 1`),
		check('monthly_reports_status', oneOf('status', monthlyReportStatuses)),
		check('monthly_reports_returned', sql`status <> 'returned' or length(trim(return_reason)) > 0`),
		check('monthly_reports_sent', sql`status = 'draft' or sent_at is not null`),
	],
);
