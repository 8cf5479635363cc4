import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { monthlyReports } from '@/db/schema/monthly-reports';
import { partnerships } from '@/db/schema/partnerships';
import { people } from '@/db/schema/people';
import { representativePosts, representatives } from '@/db/schema/representatives';
import { visiblePosts } from '@/lib/auth/scope';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';
import { inLanguage } from '@/lib/list-query';

const personName = sql<string>`concat_ws(' ', ${people.title}, ${people.givenName}, ${people.familyName})`;

export const representativeHistory: NounHistory = {
	words: 'representatives',
	tables: {
		representative_posts: {
			name: ['partnership_id'],
			fields: {
				partnership_id: ref('partnerships'),
				seat: 'text',
				organisation_id: ref('organisations'),
				tasks: 'text',
				languages: 'languages',
				public_contact: 'json',
				closed_on: 'day',
			},
		},
		representatives: {
			name: ['person_id'],
			fields: {
				person_id: ref('people'),
				organisation_id: ref('organisations'),
				seat: 'text',
				during: 'period',
				role: words('representatives.role'),
				public_contact: 'json',
				tasks: 'text',
			},
		},
		representative_absences: {
			name: ['representative_id'],
			fields: {
				representative_id: ref('representatives'),
				during: 'period',
				deputy_id: ref('people'),
				note: 'text',
			},
		},
		monthly_reports: {
			name: ['post_id', 'month'],
			fields: {
				post_id: ref('representative_posts'),
				month: 'day',
				text: 'text',
				status: words('representatives.reports.status'),
				author_id: ref('users'),
				sent_at: 'instant',
				decided_at: 'instant',
				decided_by_id: ref('users'),
				return_reason: 'text',
			},
		},
	},
	names: {
		representative_posts: ({ db, user }, ids, locale) =>
			db
				.select({ id: representativePosts.id, name: inLanguage(partnerships.label, locale) })
				.from(representativePosts)
				.innerJoin(partnerships, eq(partnerships.id, representativePosts.partnershipId))
				.where(and(inArray(representativePosts.id, ids), visiblePosts(user))),
		representatives: ({ db, user }, ids) =>
			db
				.select({ id: representatives.id, name: personName })
				.from(representatives)
				.innerJoin(people, eq(people.id, representatives.personId))
				.innerJoin(representativePosts, eq(representativePosts.id, representatives.postId))
				.where(and(inArray(representatives.id, ids), visiblePosts(user))),
		monthly_reports: ({ db, user }, ids, locale) =>
			db
				.select({
					id: monthlyReports.id,
					name: sql<string>`to_char(${monthlyReports.month}, 'MM/YYYY') || ' ' || ${inLanguage(partnerships.label, locale)}`,
				})
				.from(monthlyReports)
				.innerJoin(representativePosts, eq(representativePosts.id, monthlyReports.postId))
				.innerJoin(partnerships, eq(partnerships.id, representativePosts.partnershipId))
				.where(and(inArray(monthlyReports.id, ids), visiblePosts(user))),
	},
};
