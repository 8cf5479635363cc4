import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { visits } from '@/db/schema/visits';
import { type Holder, scopeOf } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { NotFoundError, RefusalError } from '@/lib/errors';
import { lockVersion } from '@/lib/versioned';
import { usualChoice } from './moved-days';
import { visitToFields } from './visit-fields';
import type { NewVisit, VisitEdit, visitVersion } from './visit-input';
import { moveWithVisit } from './visit-move-commands';
import { saveParts } from './visit-part-commands';
import { findVisit, type Visit } from './visit-queries';

/**
 * Logs a visit, as planned or as requested. Throws RefusalError where a representative names a partnership
 * that isn't the own one, InvalidInputError at a field that names what is not there.
 */
export async function planVisit(ctx: CommandContext, input: NewVisit): Promise<{ id: string }> {
	const { partnershipIds, topicIds, stops, ...values } = input;
	requireOwn(ctx.user, [], partnershipIds);
	const [added] = await ctx.tx.insert(visits).values(values).returning({ id: visits.id });
	if (!added) throw new NotFoundError();
	await saveParts(ctx.tx, added.id, { partnershipIds, topicIds, stops });
	return added;
}

/**
 * Changes what the form holds; where the days change, the programme moves along or stays as `parts` says. Throws NotFoundError, ConflictError, RefusalError where a representative would
 * add or remove another's partnership, where a published visit would lose its public German texts or a
 * reported one would begin in the future, InvalidInputError where something would fall outside the new days.
 */
export async function reviseVisit(ctx: CommandContext, input: VisitEdit): Promise<{ id: string }> {
	const { id, version, partnershipIds, topicIds, stops, parts, toNearest, ...values } = input;
	const visit = await lockVisitVersion(ctx, { id, version });
	requireOwn(
		ctx.user,
		visit.partnerships.map((partnership) => partnership.id),
		partnershipIds,
	);
	if (visit.status === 'reported' && values.startsOn > ctx.today) {
		throw new RefusalError('visits.refusals.notBegun', undefined, 'startsOn');
	}
	if (visit.publishedAt && !values.publicTitle.de) {
		throw new RefusalError('visits.refusals.publicTitleMissing', undefined, 'publicTitle.de');
	}
	if (visit.publishedAt && !values.publicSummary.de) {
		throw new RefusalError('visits.refusals.publicSummaryMissing', undefined, 'publicSummary.de');
	}
	const choice = parts || usualChoice(visit, values);
	await moveWithVisit(ctx, visit, values, { choice, toNearest, stops: false });
	const partsChanged = await saveParts(ctx.tx, id, { partnershipIds, topicIds, stops }, visit);
	await ctx.tx
		.update(visits)
		.set({ ...values, ...(partsChanged && { version: sql`version + 1` }) })
		.where(eq(visits.id, id));
	return { id };
}

/** Removes a visit and its parts for good; the history keeps what it was. Throws NotFoundError, ConflictError. */
export async function deleteVisit(ctx: CommandContext, input: z.output<typeof visitVersion>) {
	await lockVisitVersion(ctx, input);
	await ctx.tx.delete(visits).where(eq(visits.id, input.id));
	return { id: input.id };
}

/** The visit, held until the transaction ends. Throws NotFoundError, ConflictError if it was saved since. */
export async function lockVisitVersion(
	ctx: CommandContext,
	{ id, version }: { id: string; version: number },
): Promise<Visit> {
	return lockVersion(ctx, findVisit, { id, version }, visitToFields);
}

/** A representative names own partnerships only, keeps those of others as they are, and keeps one own. */
function requireOwn(user: Holder, before: string[], after: string[]) {
	if (scopeOf(user, 'visits.write') !== 'own') return;
	const foreign = (ids: string[]) =>
		[...new Set(ids)].filter((id) => !user.partnershipIds.includes(id)).sort();
	const unchanged = foreign(before).join() === foreign(after).join();
	if (!unchanged || !after.some((id) => user.partnershipIds.includes(id))) {
		throw new RefusalError('visits.refusals.foreignPartnership', undefined, 'partnershipIds');
	}
}
