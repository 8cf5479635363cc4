import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { cache } from 'react';
import { partnerships } from '@/db/schema/partnerships';
import { organisations, people } from '@/db/schema/people';
import { representativeAbsences, representativePosts, representatives } from '@/db/schema/representatives';
import { visibleOrganisations, visiblePosts } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { parseDayRange } from '@/lib/day-range';
import { isRecordId } from '@/lib/input';
import { addressForm } from '@/lib/people/person';
import { spanOf } from './representative';

/** The post, if there and `user` may see it; `lock` holds it, and with it its terms, until the transaction ends. */
export const findPost = cache(readPost);

async function readPost({ db, user }: OfficeContext, id: string, options: { lock?: boolean } = {}) {
	if (!isRecordId(id)) return undefined;
	const query = db
		.select({
			id: representativePosts.id,
			version: representativePosts.version,
			partnershipId: representativePosts.partnershipId,
			partnership: partnerships.label,
			slug: partnerships.slug,
			published: sql<boolean>`${partnerships.publishedAt} is not null`,
			seat: representativePosts.seat,
			organisationId: representativePosts.organisationId,
			organisation: organisations.name,
			organisationVisible: sql<boolean>`coalesce(${visibleOrganisations(user) ?? sql`true`}, false)`,
			tasks: representativePosts.tasks,
			languages: representativePosts.languages,
			publicContact: representativePosts.publicContact,
			closedOn: representativePosts.closedOn,
		})
		.from(representativePosts)
		.innerJoin(partnerships, eq(partnerships.id, representativePosts.partnershipId))
		.leftJoin(organisations, eq(organisations.id, representativePosts.organisationId))
		.where(and(eq(representativePosts.id, id), visiblePosts(user)));
	const [found] = await (options.lock ? query.for('update', { of: representativePosts }) : query);
	return found;
}

export type Post = NonNullable<Awaited<ReturnType<typeof findPost>>>;

/** The post of a partnership, whether closed or not, if `user` may see it. */
export async function findPostOf(ctx: OfficeContext, partnershipId: string): Promise<Post | undefined> {
	if (!isRecordId(partnershipId)) return undefined;
	const [row] = await ctx.db
		.select({ id: representativePosts.id })
		.from(representativePosts)
		.where(and(eq(representativePosts.partnershipId, partnershipId), visiblePosts(ctx.user)));
	return row && findPost(ctx, row.id);
}

const name = sql<string>`concat_ws(' ', ${people.title}, ${people.givenName}, ${people.familyName})`;

/** The terms of a post that `user` may see: principals, then deputies, the latest first. */
export async function listTerms({ db, user }: OfficeContext, postId: string) {
	const rows = await db
		.select({
			id: representatives.id,
			version: representatives.version,
			postId: representatives.postId,
			personId: representatives.personId,
			name,
			salutation: people.salutation,
			role: representatives.role,
			during: representatives.during,
			seat: representatives.seat,
			organisationId: representatives.organisationId,
			organisation: organisations.name,
			tasks: representatives.tasks,
			publicContact: representatives.publicContact,
		})
		.from(representatives)
		.innerJoin(representativePosts, eq(representativePosts.id, representatives.postId))
		.innerJoin(people, eq(people.id, representatives.personId))
		.leftJoin(organisations, eq(organisations.id, representatives.organisationId))
		.where(and(eq(representatives.postId, postId), visiblePosts(user)))
		.orderBy(desc(representatives.role), sql`lower(${representatives.during}) desc`, representatives.id);
	return rows.map(({ during, salutation, ...row }) => ({
		...row,
		...periodOf(during),
		form: addressForm(salutation),
	}));
}

export type TermRow = Awaited<ReturnType<typeof listTerms>>[number];

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

const periodOf = (during: string) => spanOf(parseDayRange(during) ?? { from: null, to: null });
