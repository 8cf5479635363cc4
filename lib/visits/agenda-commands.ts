import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { agendaItems } from '@/db/schema/visits';
import { instantsOf, type Times } from '@/lib/clock';
import type { CommandContext } from '@/lib/context';
import { addDays } from '@/lib/dates';
import { InvalidInputError, NotFoundError } from '@/lib/errors';
import { requireVersion } from '@/lib/versioned';
import { agendaItemToFields } from './agenda-fields';
import type {
	AgendaItemFields,
	agendaItemInput,
	agendaItemVersion,
	newAgendaItemInput,
} from './agenda-input';
import { findAgendaItem } from './agenda-queries';
import { nearest, type Stay } from './moved-days';
import { lockVisit } from './visit-lock';

/** What the row keeps of times as they are typed; an end's zone only where it is another. */
function instants({ on, startsAt, endsAt, endsOn, timeZone, endTimeZone }: Times) {
	const { start, end } = instantsOf({ on, startsAt, endsAt, endsOn, timeZone, endTimeZone });
	return {
		startsAt: new Date(start),
		endsAt: end === null ? null : new Date(end),
		endTimeZone: end === null || endTimeZone === timeZone ? null : endTimeZone || null,
	};
}

/** People arrive the evening before and leave the morning after; anything further off is a slip. */
function requireDuring(
	visit: Stay,
	{ on, endsOn, public: shown }: Pick<AgendaItemFields, 'on' | 'endsOn' | 'public'>,
) {
	if (on < addDays(visit.startsOn, -1) || on > addDays(visit.endsOn, 1)) {
		throw new InvalidInputError({ on: 'errors.outsidePeriod' });
	}
	// A flight home may land two days on by the clocks there.
	if (endsOn && (endsOn < addDays(on, -1) || endsOn > addDays(visit.endsOn, 2))) {
		throw new InvalidInputError({ endsOn: 'errors.outsidePeriod' });
	}
	if (shown && on !== nearest(visit, on))
		throw new InvalidInputError({ public: 'visits.errors.publicOutside' });
}

/** Adds an item to the programme. Throws NotFoundError, InvalidInputError if its day lies outside the visit. */
export async function addAgendaItem(
	ctx: CommandContext,
	{ on, endsOn, ...input }: z.output<typeof newAgendaItemInput>,
): Promise<{ id: string }> {
	requireDuring(await lockVisit(ctx, input.visitId), { on, endsOn, ...input });
	const [added] = await ctx.tx
		.insert(agendaItems)
		.values({ ...input, ...instants({ on, endsOn, ...input }) })
		.returning({ id: agendaItems.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Changes an item. Throws NotFoundError, ConflictError, InvalidInputError. */
export async function reviseAgendaItem(
	ctx: CommandContext,
	{ id, version, on, endsOn, ...values }: z.output<typeof agendaItemInput>,
): Promise<{ id: string }> {
	const { visit, item } = await lockAgendaItem(ctx, id);
	requireVersion(item, version, agendaItemToFields);
	requireDuring(visit, { on, endsOn, ...values });
	await ctx.tx
		.update(agendaItems)
		.set({ ...values, ...instants({ on, endsOn, ...values }) })
		.where(eq(agendaItems.id, id));
	return { id };
}

/** Takes an item off the programme. Throws NotFoundError, ConflictError. */
export async function removeAgendaItem(
	ctx: CommandContext,
	{ id, version }: z.output<typeof agendaItemVersion>,
) {
	const { item } = await lockAgendaItem(ctx, id);
	requireVersion(item, version, agendaItemToFields);
	await ctx.tx.delete(agendaItems).where(eq(agendaItems.id, id));
	return { id };
}

async function lockAgendaItem(ctx: CommandContext, id: string) {
	const found = await findAgendaItem(ctx, id);
	if (!found) throw new NotFoundError();
	const visit = await lockVisit(ctx, found.visitId);
	return { visit, item: await findAgendaItem(ctx, id) };
}
