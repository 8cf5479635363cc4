import 'server-only';
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { agreements } from '@/db/schema/agreements';
import { followUps } from '@/db/schema/follow-ups';
import { partnerships } from '@/db/schema/partnerships';
import { visits } from '@/db/schema/visits';
import { visibleAgreements, visiblePartnerships, visibleVisits } from '@/lib/auth/scope';
import type { CommandContext } from '@/lib/context';
import { allow, NotFoundError } from '@/lib/errors';
import { requireVersion } from '@/lib/versioned';
import { completeRefusal, reopenRefusal } from './follow-up';
import { canTake, requireAssignee, writing } from './follow-up-assignee-queries';
import type {
	assignInput,
	completeInput,
	FollowUpFields,
	FollowUpSubject,
	followUpInput,
	followUpVersion,
	moveInput,
	newFollowUpInput,
} from './follow-up-input';
import { findFollowUp } from './follow-up-queries';

type Found = NonNullable<Awaited<ReturnType<typeof findFollowUp>>>;
type Version = z.output<typeof followUpVersion>;

/**
 * Notes a promise on a visit, an agreement or a partnership; it is its maker's, unless another account or nobody is
 * named. Throws NotFoundError if the user may not see that record, InvalidInputError if that account can't see to it.
 */
export async function addFollowUp(
	ctx: CommandContext,
	{ subject, assigneeId: named, ...values }: z.output<typeof newFollowUpInput>,
): Promise<{ id: string }> {
	await requireSubject(ctx, subject);
	if (named) await requireAssignee(ctx, named, subject);
	const own = named === undefined && (await canTake(ctx, ctx.user.id, subject));
	const assigneeId = own ? ctx.user.id : (named ?? null);
	const [added] = await ctx.tx
		.insert(followUps)
		.values({ ...values, ...subject, assigneeId })
		.returning({ id: followUps.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Changes a promise. Throws NotFoundError, ConflictError, InvalidInputError if the account named anew can't see to it. */
export async function reviseFollowUp(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof followUpInput>,
) {
	await reassign(ctx, await lockFollowUpVersion(ctx, { id, version }), values.assigneeId);
	await ctx.tx.update(followUps).set(values).where(eq(followUps.id, id));
	return { id };
}

/** Marks a promise as kept today, and how. Throws RefusalError if it is done already. */
export async function completeFollowUp(
	ctx: CommandContext,
	{ outcome, ...input }: z.output<typeof completeInput>,
) {
	allow(completeRefusal(await lockFollowUpVersion(ctx, input)));
	await ctx.tx.update(followUps).set({ doneOn: ctx.today, outcome }).where(eq(followUps.id, input.id));
	return { id: input.id };
}

/** Gives a promise another day to be kept by. Throws NotFoundError, ConflictError, RefusalError once it is done. */
export async function moveFollowUp(ctx: CommandContext, { dueOn, ...input }: z.output<typeof moveInput>) {
	allow(completeRefusal(await lockFollowUpVersion(ctx, input)));
	await ctx.tx.update(followUps).set({ dueOn }).where(eq(followUps.id, input.id));
	return { id: input.id };
}

/** Gives a promise to another account or back to the office. Throws as reviseFollowUp, RefusalError once it is done. */
export async function assignFollowUp(
	ctx: CommandContext,
	{ assigneeId, ...input }: z.output<typeof assignInput>,
) {
	const found = await lockFollowUpVersion(ctx, input);
	allow(completeRefusal(found));
	await reassign(ctx, found, assigneeId);
	await ctx.tx.update(followUps).set({ assigneeId }).where(eq(followUps.id, input.id));
	return { id: input.id };
}

/** Moves the open promises of a visit by so many days, as the visit moves; the caller holds the visit. */
export async function moveDueDays({ tx }: CommandContext, visitId: string, days: number) {
	if (days === 0) return;
	await tx
		.update(followUps)
		.set({ dueOn: sql`${followUps.dueOn} + ${days}::int` })
		.where(and(eq(followUps.visitId, visitId), isNull(followUps.doneOn), isNotNull(followUps.dueOn)));
}

/** Opens a promise again; what was said of it stays for the next time. Throws RefusalError if it is not done. */
export async function reopenFollowUp(ctx: CommandContext, input: Version) {
	allow(reopenRefusal(await lockFollowUpVersion(ctx, input)));
	await ctx.tx.update(followUps).set({ doneOn: null }).where(eq(followUps.id, input.id));
	return { id: input.id };
}

/** Takes a promise off the list. Throws NotFoundError, ConflictError. */
export async function removeFollowUp(ctx: CommandContext, input: Version) {
	await lockFollowUpVersion(ctx, input);
	await ctx.tx.delete(followUps).where(eq(followUps.id, input.id));
	return { id: input.id };
}

/** Whoever has it already may keep it. */
async function reassign(ctx: CommandContext, found: Found, assigneeId: string | null) {
	if (assigneeId && assigneeId !== found.assigneeId) await requireAssignee(ctx, assigneeId, subjectOf(found));
}

function subjectOf({ visitId, agreementId, partnershipId }: Found): FollowUpSubject {
	if (visitId) return { visitId };
	return agreementId ? { agreementId } : { partnershipId: partnershipId ?? '' };
}

const lockFollowUpVersion = async (ctx: CommandContext, { id, version }: Version) =>
	requireVersion(await findFollowUp(ctx, id), version, followUpToFields);

/** A visit is held, so that its days don't move away while a promise is noted on it. */
async function requireSubject({ tx, user }: CommandContext, subject: FollowUpSubject) {
	const [found] = await ('visitId' in subject
		? tx
				.select({ id: visits.id })
				.from(visits)
				.where(and(eq(visits.id, subject.visitId), visibleVisits(user)))
				.for('update')
		: 'agreementId' in subject
			? tx
					.select({ id: agreements.id })
					.from(agreements)
					.where(and(eq(agreements.id, subject.agreementId), visibleAgreements(user)))
			: tx
					.select({ id: partnerships.id })
					.from(partnerships)
					.where(and(eq(partnerships.id, subject.partnershipId), visiblePartnerships(user))));
	if (!found) throw new NotFoundError();
}

/** The promise as its form shows it. */
function followUpToFields(found: Found): Omit<FollowUpFields, 'id' | 'version'> {
	return {
		text: found.text,
		owner: found.owner,
		responsible: found.responsible ?? '',
		assigneeId: found.assigneeId ?? '',
		dueOn: found.dueOn ?? '',
	};
}

/**
 * Gives back to the office the open promises that the account can no longer see to: it was closed, changed its role or
 * lost a partnership. What is done keeps its name.
 */
export async function returnFollowUps({ tx }: CommandContext, userId: string) {
	const writes = sql`exists (select from users u where u.id = ${userId} and u.active and (
		u.role in ${writing('all')} or u.role in ${writing('own')} and exists (
			select from user_partnerships up where up.user_id = u.id and (
				up.partnership_id = follow_ups.partnership_id
				or up.partnership_id in (select vp.partnership_id from visit_partnerships vp where vp.visit_id = follow_ups.visit_id)
				or up.partnership_id in (select ap.partnership_id from agreement_partnerships ap where ap.agreement_id = follow_ups.agreement_id)))))`;
	await tx
		.update(followUps)
		.set({ assigneeId: null })
		.where(
			and(
				isNotNull(followUps.assigneeId),
				eq(followUps.assigneeId, userId),
				isNull(followUps.doneOn),
				sql`not ${writes}`,
			),
		);
}
