import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema/partnerships';
import { people } from '@/db/schema/people';
import { representativeAbsences, representativePosts, representatives } from '@/db/schema/representatives';
import { visiblePosts } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { addDays, type Day } from '@/lib/dates';
import { parseDayRange } from '@/lib/day-range';
import { partnershipName } from '@/lib/partnerships/partnership-sql';
import { vacantOn } from '@/lib/partnerships/partnership-vacancy-sql';
import { endingGrade, gapAhead, overlapAhead, type Span, spanOf, standIn } from './representative';

/** Absences are told so many days before they begin. */
const absenceSoon = 30;

export type Open = { postId: string; partnershipId: string; partnership: string };

/** The posts that `user` may see and that exist on that day or later. */
export async function postsFrom({ db, user, today }: OfficeContext, day: Day, locale: string) {
	return db
		.select({
			postId: representativePosts.id,
			partnershipId: representativePosts.partnershipId,
			partnership: partnershipName(locale),
			closedOn: representativePosts.closedOn,
			vacant: vacantOn(today),
		})
		.from(representativePosts)
		.innerJoin(partnerships, eq(partnerships.id, representativePosts.partnershipId))
		.where(
			and(
				visiblePosts(user),
				sql`(${representativePosts.closedOn} is null or ${representativePosts.closedOn} >= ${day})`,
			),
		);
}

export async function termsOf({ db }: OfficeContext, postIds: string[]) {
	const rows = await db
		.select({
			id: representatives.id,
			postId: representatives.postId,
			personId: representatives.personId,
			name: sql<string>`concat_ws(' ', ${people.title}, ${people.givenName}, ${people.familyName})`,
			role: representatives.role,
			during: representatives.during,
		})
		.from(representatives)
		.innerJoin(people, eq(people.id, representatives.personId))
		.where(inArray(representatives.postId, postIds));
	return rows.map(({ during, ...row }) => ({
		...row,
		...spanOf(parseDayRange(during) ?? { from: null, to: null }),
	}));
}

async function absencesOf({ db, today }: OfficeContext, postIds: string[]) {
	const rows = await db
		.select()
		.from(representativeAbsences)
		.where(
			and(
				inArray(representativeAbsences.postId, postIds),
				sql`${representativeAbsences.during} && daterange(${today}::date, ${addDays(today, absenceSoon)}::date, '[]')`,
			),
		);
	return rows.map(({ during, ...row }) => {
		const { from, to } = spanOf(parseDayRange(during) ?? { from: null, to: null });
		return { ...row, from, to: to ?? from };
	});
}

export type RepresentativeDue = Open &
	(
		| { kind: 'vacant'; since: Day | null; next: Day | null }
		| { kind: 'ending'; name: string; to: Day; grade: 7 | 30 | 90 }
		| { kind: 'gap'; span: Span }
		| { kind: 'overlap'; names: [string, string]; from: Day }
		| { kind: 'absence'; name: string; from: Day; to: Day }
	);

/** Posts that stand vacant, terms that end within 90 days, gaps, two deputies at a time, absences without a stand-in. */
export async function representativesDue(ctx: OfficeContext, locale: string): Promise<RepresentativeDue[]> {
	const { today } = ctx;
	const posts = await postsFrom(ctx, today, locale);
	const ids = posts.map(({ postId }) => postId);
	if (ids.length === 0) return [];
	const [terms, absences] = await Promise.all([termsOf(ctx, ids), absencesOf(ctx, ids)]);
	return posts.flatMap(({ vacant, closedOn: _, ...post }): RepresentativeDue[] => {
		const own = terms.filter(({ postId }) => postId === post.postId);
		const [next = null] = own
			.filter(({ role, from }) => role === 'principal' && from > today)
			.map(({ from }) => from)
			.sort();
		const left = own
			.filter(({ role }) => role === 'principal')
			.flatMap(({ to }) => (to && to < today ? [to] : []))
			.sort()
			.at(-1);
		const since = left ? addDays(left, 1) : null;
		const gap = gapAhead(own, today);
		const pair = overlapAhead(own, today);
		return [
			...(vacant ? [{ ...post, kind: 'vacant' as const, since, next }] : []),
			...own.flatMap(({ name, ...term }) => {
				const grade = endingGrade(term, today);
				return grade && term.to ? [{ ...post, kind: 'ending' as const, name, to: term.to, grade }] : [];
			}),
			...(gap ? [{ ...post, kind: 'gap' as const, span: gap }] : []),
			...(pair
				? [
						{
							...post,
							kind: 'overlap' as const,
							names: [pair[0].name, pair[1].name] as [string, string],
							from: [pair[0].from, pair[1].from].sort()[1] ?? today,
						},
					]
				: []),
			...absences.flatMap((absence) => {
				const term = own.find(({ id }) => id === absence.representativeId);
				if (!term || standIn(absence, own)) return [];
				return [{ ...post, kind: 'absence' as const, name: term.name, from: absence.from, to: absence.to }];
			}),
		];
	});
}
