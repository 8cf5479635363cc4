import 'server-only';
import { and, count, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { cache } from 'react';
import { agreements } from '@/db/schema/agreements';
import { followUps } from '@/db/schema/follow-ups';
import { partnerships } from '@/db/schema/partnerships';
import { users } from '@/db/schema/users';
import { visits } from '@/db/schema/visits';
import { visibleFollowUps } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { addDays, type Day } from '@/lib/dates';
import { isRecordId } from '@/lib/input';
import { parseSort } from '@/lib/list-params';
import { alphabetical, inLanguage, ordered } from '@/lib/list-query';
import { searchIn } from '@/lib/words-sql';
import { type FollowUpFilter, myself, nobody } from './follow-up';
import type { FollowUpSubject } from './follow-up-input';
import type { FollowUpParams } from './follow-up-params';

const soon = 14;

export type Page = Omit<FollowUpParams, 'size'> & { size: number };

export function inState(state: FollowUpFilter | null, today: Day): SQL | undefined {
	if (!state) return undefined;
	if (state === 'done') return isNotNull(followUps.doneOn);
	const open = isNull(followUps.doneOn);
	if (state === 'overdue') return and(open, sql`${followUps.dueOn} < ${today}`);
	if (state === 'due') return and(open, sql`${followUps.dueOn} between ${today} and ${addDays(today, soon)}`);
	if (state === 'pending') return and(open, sql`${followUps.dueOn} <= ${addDays(today, soon)}`);
	return open;
}

/** Whether a follow-up belongs to a partnership: itself, or by a visit or an agreement of it. */
export const ofPartnership = (id: SQL): SQL =>
	sql`(follow_ups.partnership_id = ${id}
		or follow_ups.visit_id in (select vp.visit_id from visit_partnerships vp where vp.partnership_id = ${id})
		or follow_ups.agreement_id in (select ap.agreement_id from agreement_partnerships ap where ap.partnership_id = ${id}))`;

const inPartnership = (id: string | null): SQL | undefined => {
	if (!id) return undefined;
	return isRecordId(id) ? ofPartnership(sql`${id}::uuid`) : sql`false`;
};

/** `me` is whoever asks, so that a shared view shows everybody their own. */
function assignedTo(assignee: string | null, me: string): SQL | undefined {
	if (!assignee) return undefined;
	if (assignee === nobody) return isNull(followUps.assigneeId);
	const id = assignee === myself ? me : assignee;
	return isRecordId(id) ? eq(followUps.assigneeId, id) : sql`false`;
}

const columns = (locale: string) => ({
	id: followUps.id,
	version: followUps.version,
	text: followUps.text,
	owner: followUps.owner,
	responsible: followUps.responsible,
	assigneeId: followUps.assigneeId,
	assignee: users.name,
	dueOn: followUps.dueOn,
	doneOn: followUps.doneOn,
	outcome: followUps.outcome,
	visitId: followUps.visitId,
	visit: visits.title,
	agreementId: followUps.agreementId,
	agreement: inLanguage(agreements.title, locale),
	partnershipId: followUps.partnershipId,
	partnership: inLanguage(partnerships.label, locale),
});

function selectFollowUps(ctx: OfficeContext, locale: string) {
	return ctx.db
		.select(columns(locale))
		.from(followUps)
		.leftJoin(visits, eq(visits.id, followUps.visitId))
		.leftJoin(agreements, eq(agreements.id, followUps.agreementId))
		.leftJoin(partnerships, eq(partnerships.id, followUps.partnershipId))
		.leftJoin(users, eq(users.id, followUps.assigneeId))
		.$dynamic();
}

/** The promises that the user may see and the filter finds, in the list's order; not yet run, so wrapped. */
export function followUpRows(ctx: OfficeContext, params: Page, locale: string) {
	const { column, descending } = parseSort(params.sort);
	const sorts = { due: followUps.dueOn, text: alphabetical(followUps.text) };
	const where = and(
		visibleFollowUps(ctx.user),
		inState(params.state, ctx.today),
		params.owner ? eq(followUps.owner, params.owner) : undefined,
		assignedTo(params.assignee, ctx.user.id),
		searchIn(sql`searchable(${followUps.text} || ' ' || coalesce(${followUps.responsible}, ''))`, params.q),
		inPartnership(params.partnership),
	);
	const order = ordered(sorts[column], descending, followUps.id);
	const query = selectFollowUps(ctx, locale)
		.where(where)
		.orderBy(...order);
	return { query, where, order };
}

/** One page of the promises that the user may see; state 'open' holds everything not done. */
export async function listFollowUps(ctx: OfficeContext, params: Page, locale: string) {
	const { where, order } = followUpRows(ctx, params, locale);
	// What a promise belongs to is looked up for those of one page; PostgreSQL leaves out joins that nothing asks for.
	const page = ctx.db
		.select({ id: followUps.id })
		.from(followUps)
		.leftJoin(visits, eq(visits.id, followUps.visitId))
		.leftJoin(agreements, eq(agreements.id, followUps.agreementId))
		.leftJoin(partnerships, eq(partnerships.id, followUps.partnershipId))
		.where(where)
		.orderBy(...order)
		.limit(params.size)
		.offset((params.page - 1) * params.size);
	const [rows, totals] = await Promise.all([
		selectFollowUps(ctx, locale)
			.where(inArray(followUps.id, page))
			.orderBy(...order),
		ctx.db
			.select({ total: count() })
			.from(followUps)
			.leftJoin(visits, eq(visits.id, followUps.visitId))
			.leftJoin(agreements, eq(agreements.id, followUps.agreementId))
			.leftJoin(partnerships, eq(partnerships.id, followUps.partnershipId))
			.where(where),
	]);
	return { rows, total: totals[0]?.total ?? 0 };
}

/** The promises of one record, open ones first; the page has checked that the record may be seen. */
export function followUpsOf(ctx: OfficeContext, subject: FollowUpSubject, locale: string) {
	if ('visitId' in subject) return readFollowUpsOf(ctx, 'visitId', subject.visitId, locale);
	return 'agreementId' in subject
		? readFollowUpsOf(ctx, 'agreementId', subject.agreementId, locale)
		: readFollowUpsOf(ctx, 'partnershipId', subject.partnershipId, locale);
}

const readFollowUpsOf = cache(
	async (
		ctx: OfficeContext,
		column: 'visitId' | 'agreementId' | 'partnershipId',
		id: string,
		locale: string,
	) =>
		selectFollowUps(ctx, locale)
			.where(eq(followUps[column], id))
			.orderBy(
				sql`${followUps.doneOn} desc nulls first`,
				sql`${followUps.dueOn} asc nulls last`,
				followUps.id,
			),
);

export type FollowUp = Awaited<ReturnType<typeof followUpsOf>>[number];

/** A promise that the user may see, held until the transaction ends. */
export async function findFollowUp(ctx: OfficeContext, id: string) {
	const [found] = await ctx.db
		.select({
			id: followUps.id,
			version: followUps.version,
			text: followUps.text,
			owner: followUps.owner,
			responsible: followUps.responsible,
			assigneeId: followUps.assigneeId,
			visitId: followUps.visitId,
			agreementId: followUps.agreementId,
			partnershipId: followUps.partnershipId,
			dueOn: followUps.dueOn,
			doneOn: followUps.doneOn,
		})
		.from(followUps)
		.leftJoin(visits, eq(visits.id, followUps.visitId))
		.leftJoin(agreements, eq(agreements.id, followUps.agreementId))
		.leftJoin(partnerships, eq(partnerships.id, followUps.partnershipId))
		.where(and(eq(followUps.id, id), visibleFollowUps(ctx.user)))
		.for('update', { of: followUps });
	return found;
}
