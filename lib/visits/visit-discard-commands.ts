import 'server-only';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { history } from '@/db/schema/history';
import { visits } from '@/db/schema/visits';
import { may } from '@/lib/auth/permissions';
import type { CommandContext, OfficeContext } from '@/lib/context';
import { today as dayOf } from '@/lib/dates';
import { allow } from '@/lib/errors';
import { type TieRows, tiesTo } from '@/lib/ties';
import { lockVisitVersion } from './visit-commands';
import { type DiscardFacts, discardRefusal } from './visit-discard';
import type { visitVersion } from './visit-input';
import type { Visit } from './visit-queries';

/** Rows that are parts of the visit and go along with it. */
const parts = ['agenda_items', 'delegation_members', 'visit_stops'];

/** Who logged a visit and who else worked on it, by its history; and what names it. Doesn't check who may see it. */
async function discardFacts(ctx: OfficeContext, id: string): Promise<DiscardFacts & { along: TieRows[] }> {
	const ofVisit = and(eq(history.subjectTable, 'visits'), eq(history.subjectId, id));
	const [logged] = await ctx.db
		.select({ at: history.at, actorId: history.actorId })
		.from(history)
		.where(and(ofVisit, eq(history.tableName, 'visits'), eq(history.operation, 'insert')))
		.orderBy(asc(history.id))
		.limit(1);
	const [other] = await ctx.db
		.select({ id: history.id })
		.from(history)
		.where(and(ofVisit, sql`${history.actorId} is distinct from ${ctx.user.id}::uuid`))
		.limit(1);
	const { blocking, along, loosened } = await tiesTo(ctx, 'visits', id);
	const foreign = [...blocking, ...along, ...loosened].filter(({ table }) => !parts.includes(table));
	return {
		logged: logged ? { on: dayOf(logged.at), self: logged.actorId === ctx.user.id } : null,
		touched: other !== undefined,
		named: foreign.reduce((sum, { rows }) => sum + rows, 0),
		along: along.filter(({ table }) => parts.includes(table)),
	};
}

/** What would go along if the reader discarded this visit now; null if they may not. */
export async function discardOffer(ctx: OfficeContext, visit: Visit): Promise<{ along: TieRows[] } | null> {
	const own = visit.partnerships.map(({ id }) => id);
	if (!may(ctx.user, 'visits.discard', own) || visit.publishedAt) return null;
	const facts = await discardFacts(ctx, visit.id);
	return discardRefusal(visit, facts, ctx.today) ? null : { along: facts.along };
}

/**
 * Removes a visit that was logged by mistake, with its stops, delegation and programme; the history keeps all of it.
 * Throws NotFoundError, ConflictError, RefusalError unless the same person logged it today (Europe/Berlin), it is
 * neither public nor reported, nobody else worked on it and nothing names it.
 */
export async function discardVisit(ctx: CommandContext, input: z.output<typeof visitVersion>) {
	const visit = await lockVisitVersion(ctx, input);
	allow(discardRefusal(visit, await discardFacts(ctx, visit.id), ctx.today));
	await ctx.tx.delete(visits).where(eq(visits.id, visit.id));
	return { id: visit.id };
}
