import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { agreements } from '@/db/schema/agreements';
import { followUps } from '@/db/schema/follow-ups';
import { partnerships } from '@/db/schema/partnerships';
import { visits } from '@/db/schema/visits';
import { visibleFollowUps } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import type { FollowUpFilter } from './follow-up';
import { inState, listFollowUps, type Page } from './follow-up-queries';

const pending = {
	state: 'pending',
	owner: null,
	assignee: null,
	partnership: null,
	q: '',
	sort: 'due',
	columns: [],
} as const;

type DueOf = Partial<Pick<Page, 'owner' | 'assignee'>> & { limit?: number };

/** What is overdue or due within fourteen days, the oldest first, at most `limit`, and how many there are. */
export const followUpsDue = (ctx: OfficeContext, locale: string, { limit = 12, ...of }: DueOf = {}) =>
	listFollowUps(ctx, { ...pending, ...of, columns: [], page: 1, size: limit }, locale);

/** How many promises the user may see that are overdue, or that and due within fourteen days: expressions to be asked among others. */
export function followUpsPending(ctx: OfficeContext) {
	const counted = (state: FollowUpFilter) => {
		const found = ctx.db
			.select({ total: sql`count(*)::int`.as('total') })
			.from(followUps)
			.leftJoin(visits, eq(visits.id, followUps.visitId))
			.leftJoin(agreements, eq(agreements.id, followUps.agreementId))
			.leftJoin(partnerships, eq(partnerships.id, followUps.partnershipId))
			.where(and(visibleFollowUps(ctx.user), inState(state, ctx.today)));
		return sql`(${found})`;
	};
	return { pending: counted('pending'), overdue: counted('overdue') };
}
