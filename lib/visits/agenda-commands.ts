import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { agendaItems } from '@/db/schema/visits';
import type { CommandContext } from '@/lib/context';
import { addDays } from '@/lib/dates';
import { InvalidInputError, NotFoundError } from '@/lib/errors';
import { requireVersion } from '@/lib/versioned';
import type {
	AgendaItemFields,
	agendaItemInput,
	agendaItemVersion,
	newAgendaItemInput,
} from './agenda-input';
import { type AgendaItem, findAgendaItem } from './agenda-queries';
import { nearest, type Stay } from './moved-days';
import { holdVisit } from './visit-parent';

type Times = Pick<AgendaItemFields, 'on' | 'startsAt' | 'endsAt' | 'timeZone'>;

function instants({ on, startsAt, endsAt, timeZone }: Times) {
	const at = (day: string, time: string) =>
		sql<Date>`(${`${day} ${time}`}::timestamp at time zone ${timeZone})`;
	const endDay = endsAt < startsAt ? addDays(on, 1) : on;
	return { startsAt: at(on, startsAt), endsAt: endsAt ? at(endDay, endsAt) : null };
}

/** People arrive the evening before and leave the morning after; anything further off is a slip. */
function requireDuring(visit: Stay, { on, public: shown }: Pick<AgendaItemFields, 'on' | 'public'>) {
	if (on < addDays(visit.startsOn, -1) || on > addDays(visit.endsOn, 1)) {
		throw new InvalidInputError({ on: 'errors.outsidePeriod' });
	}
	if (shown && on !== nearest(visit, on))
		throw new InvalidInputError({ public: 'visits.errors.publicOutside' });
}

/** Adds an item to the programme. Throws NotFoundError, InvalidInputError if its day lies outside the visit. */
export async function addAgendaItem(
	ctx: CommandContext,
	{ on, ...input }: z.output<typeof newAgendaItemInput>,
): Promise<{ id: string }> {
	requireDuring(await holdVisit(ctx, input.visitId), { on, ...input });
	const [added] = await ctx.tx
		.insert(agendaItems)
		.values({ ...input, ...instants({ on, ...input }) })
		.returning({ id: agendaItems.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Changes an item. Throws NotFoundError, ConflictError, InvalidInputError. */
export async function reviseAgendaItem(
	ctx: CommandContext,
	{ id, version, on, ...values }: z.output<typeof agendaItemInput>,
): Promise<{ id: string }> {
	const { visit, item } = await holdAgendaItem(ctx, id);
	requireVersion(item, version, agendaItemToFields);
	requireDuring(visit, { on, ...values });
	await ctx.tx
		.update(agendaItems)
		.set({ ...values, ...instants({ on, ...values }) })
		.where(eq(agendaItems.id, id));
	return { id };
}

/** Takes an item off the programme. Throws NotFoundError, ConflictError. */
export async function removeAgendaItem(
	ctx: CommandContext,
	{ id, version }: z.output<typeof agendaItemVersion>,
) {
	const { item } = await holdAgendaItem(ctx, id);
	requireVersion(item, version, agendaItemToFields);
	await ctx.tx.delete(agendaItems).where(eq(agendaItems.id, id));
	return { id };
}

async function holdAgendaItem(ctx: CommandContext, id: string) {
	const found = await findAgendaItem(ctx, id);
	if (!found) throw new NotFoundError();
	const visit = await holdVisit(ctx, found.visitId);
	return { visit, item: await findAgendaItem(ctx, id) };
}

/** The item as its form shows it. */
export function agendaItemToFields(found: AgendaItem): Omit<AgendaItemFields, 'id' | 'version'> {
	return {
		title: found.title,
		on: found.on,
		startsAt: found.startsAt,
		endsAt: found.endsAt,
		timeZone: found.timeZone,
		place: found.place ?? '',
		responsible: found.responsible ?? '',
		public: found.public,
	};
}
