import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { cache } from 'react';
import { organisations } from '@/db/schema/organisations';
import { partnerships } from '@/db/schema/partnerships';
import { people } from '@/db/schema/people';
import { representativePosts, representatives } from '@/db/schema/representatives';
import { visibleOrganisations, visiblePosts } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { parseDayRange } from '@/lib/day-range';
import { isRecordId } from '@/lib/input';
import { addressForm } from '@/lib/people/address-form';
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

export const name = sql<string>`concat_ws(' ', ${people.title}, ${people.givenName}, ${people.familyName})`;

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

export const periodOf = (during: string) => spanOf(parseDayRange(during) ?? { from: null, to: null });
