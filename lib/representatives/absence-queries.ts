import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '@/db/schema/people';
import { representativeAbsences, representativePosts, representatives } from '@/db/schema/representatives';
import { visiblePosts } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { name, periodOf } from './representative-queries';

const absentTerms = alias(representatives, 'absent_terms');

const standIns = alias(people, 'stand_ins');

/** The absences in a post that `user` may see, the latest first. */
export async function listAbsences({ db, user }: OfficeContext, postId: string) {
	const rows = await db
		.select({
			id: representativeAbsences.id,
			version: representativeAbsences.version,
			representativeId: representativeAbsences.representativeId,
			name,
			during: representativeAbsences.during,
			deputyId: representativeAbsences.deputyId,
			deputy: sql<
				string | null
			>`nullif(concat_ws(' ', ${standIns.title}, ${standIns.givenName}, ${standIns.familyName}), '')`,
			note: representativeAbsences.note,
		})
		.from(representativeAbsences)
		.innerJoin(representativePosts, eq(representativePosts.id, representativeAbsences.postId))
		.innerJoin(absentTerms, eq(absentTerms.id, representativeAbsences.representativeId))
		.innerJoin(people, eq(people.id, absentTerms.personId))
		.leftJoin(standIns, eq(standIns.id, representativeAbsences.deputyId))
		.where(and(eq(representativeAbsences.postId, postId), visiblePosts(user)))
		.orderBy(sql`lower(${representativeAbsences.during}) desc`, representativeAbsences.id);
	return rows.map(({ during, ...row }) => {
		const { from, to } = periodOf(during);
		return { ...row, from, to: to ?? from };
	});
}

export type AbsenceRow = Awaited<ReturnType<typeof listAbsences>>[number];
