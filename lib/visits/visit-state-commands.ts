import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { visits } from '@/db/schema/visits';
import type { CommandContext } from '@/lib/context';
import { allow, RefusalError } from '@/lib/errors';
import {
	cancelRefusal,
	confirmRefusal,
	planRefusal,
	postponeRefusal,
	reportRefusal,
	visitTransitions,
} from './visit';
import { lockVisitVersion } from './visit-commands';
import type { acceptInput, cancelInput, postponeInput, reportInput, visitVersion } from './visit-input';
import { moveWithVisit } from './visit-move-commands';
import type { Visit } from './visit-queries';

type Values = Partial<typeof visits.$inferInsert>;

async function change(ctx: CommandContext, id: string, values: Values) {
	await ctx.tx.update(visits).set(values).where(eq(visits.id, id));
	return { id };
}

type NewDays = Pick<z.output<typeof acceptInput>, 'startsOn' | 'endsOn' | 'parts' | 'toNearest'>;

/** The visit's new days, if there are any; what hangs on them moves along unless it is to stay. */
async function moveTo(ctx: CommandContext, visit: Visit, { startsOn, endsOn, parts, toNearest }: NewDays) {
	if (!startsOn) return {};
	const days = { startsOn, endsOn: endsOn ?? startsOn };
	await moveWithVisit(ctx, visit, days, { choice: parts || 'move', toNearest, stops: true });
	return days;
}

/**
 * Agrees to a request, or puts a postponed visit back into the calendar; new days if given, else those it
 * has. Throws NotFoundError, ConflictError, RefusalError unless it is requested or postponed, InvalidInputError if
 * something would fall outside its new days and nobody agreed to what becomes of it.
 */
export async function acceptVisit(ctx: CommandContext, input: z.output<typeof acceptInput>) {
	const visit = await lockVisitVersion(ctx, input);
	allow(planRefusal(visit));
	const days = await moveTo(ctx, visit, input);
	return change(ctx, visit.id, { status: visitTransitions.plan.to, cancelledReason: null, ...days });
}

/** Confirms that it takes place. Throws NotFoundError, ConflictError, RefusalError unless it is planned. */
export async function confirmVisit(ctx: CommandContext, input: z.output<typeof visitVersion>) {
	const visit = await lockVisitVersion(ctx, input);
	allow(confirmRefusal(visit));
	return change(ctx, visit.id, { status: visitTransitions.confirm.to });
}

/**
 * Puts it off, with a reason and perhaps new days already; takes it off the public site. Throws
 * NotFoundError, ConflictError, RefusalError once it has begun or is over, InvalidInputError like acceptVisit.
 */
export async function postponeVisit(ctx: CommandContext, input: z.output<typeof postponeInput>) {
	const visit = await lockVisitVersion(ctx, input);
	allow(postponeRefusal(visit, ctx.today));
	return change(ctx, visit.id, {
		status: visitTransitions.postpone.to,
		cancelledReason: input.reason,
		publishedAt: null,
		...(await moveTo(ctx, visit, input)),
	});
}

/**
 * Calls it off, with a reason; takes it off the public site. Throws NotFoundError, ConflictError,
 * RefusalError once it has begun or is over.
 */
export async function cancelVisit(ctx: CommandContext, input: z.output<typeof cancelInput>) {
	const visit = await lockVisitVersion(ctx, input);
	allow(cancelRefusal(visit, ctx.today));
	return change(ctx, visit.id, {
		status: visitTransitions.cancel.to,
		cancelledReason: input.reason,
		publishedAt: null,
	});
}

/** Reports what came of it. Throws NotFoundError, ConflictError, RefusalError before its first day or twice. */
export async function reportVisit(ctx: CommandContext, input: z.output<typeof reportInput>) {
	const visit = await lockVisitVersion(ctx, input);
	allow(reportRefusal(visit, ctx.today));
	return change(ctx, visit.id, { status: visitTransitions.report.to, result: input.result });
}

/** Corrects the report. Throws NotFoundError, ConflictError, RefusalError if there is none yet. */
export async function reviseResult(ctx: CommandContext, input: z.output<typeof reportInput>) {
	const visit = await lockVisitVersion(ctx, input);
	if (visit.status !== 'reported') throw new RefusalError('visits.refusals.notReported');
	return change(ctx, visit.id, { result: input.result });
}
