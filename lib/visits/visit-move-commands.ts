import 'server-only';
import { eq, inArray } from 'drizzle-orm';
import { agendaItems, visitStops } from '@/db/schema/visits';
import type { CommandContext } from '@/lib/context';
import { daysBetween } from '@/lib/dates';
import { InvalidInputError } from '@/lib/errors';
import { moveDueDays } from '@/lib/follow-ups/follow-up-commands';
import { listAgenda } from './agenda-queries';
import { renewOffices } from './delegation-office-commands';
import { agendaPart, type MovedPart, movedDays, type PartsChoice, type Stay, shiftOf } from './moved-days';
import { movedTimes } from './visit-part-commands';
import type { Visit } from './visit-queries';

export type MoveChoice = { choice: PartsChoice; toNearest?: boolean };

/**
 * Takes along what hangs on the visit's days, before these become `after`: the programme, the days on which open promises
 * are due, its stops unless a form brings them itself, and the offices of its delegation, unless it is reported. What would fall outside goes to the nearest day,
 * and off the public page, if `toNearest` agrees to that; else throws InvalidInputError.
 */
export async function moveWithVisit(
	ctx: CommandContext,
	visit: Visit,
	after: Stay,
	{ choice, toNearest, stops }: MoveChoice & { stops: boolean },
): Promise<void> {
	if (visit.startsOn === after.startsOn && visit.endsOn === after.endsOn) return;
	const agenda = (await listAgenda(ctx, visit.id)).map(agendaPart);
	const moved = {
		agenda: movedDays(visit, after, choice, agenda),
		stops: stops ? movedDays(visit, after, choice, visit.stops.map(stopPart)) : [],
	};
	const falling = [...moved.agenda, ...moved.stops].some(({ fallsOut }) => fallsOut);
	if (falling && !toNearest) throw new InvalidInputError({ toNearest: 'visits.errors.fallsOut' });
	await moveAgenda(ctx, moved.agenda, shiftOf(visit, after, choice));
	for (const { id, was, from, to } of moved.stops) {
		if (from === was.from && to === was.to) continue;
		await ctx.tx.update(visitStops).set({ from, to }).where(eq(visitStops.id, id));
	}
	await moveDueDays(ctx, visit.id, shiftOf(visit, after, choice));
	if (visit.status !== 'reported') await renewOffices(ctx, visit.id, visit.startsOn, after.startsOn);
}

const stopPart = ({ id, place, from, to }: Visit['stops'][number]) => ({ id, name: place ?? '', from, to });

async function moveAgenda({ tx }: CommandContext, items: MovedPart[], shift: number) {
	const along = items.filter(({ fallsOut }) => !fallsOut).map(({ id }) => id);
	if (shift && along.length)
		await tx.update(agendaItems).set(movedTimes(shift)).where(inArray(agendaItems.id, along));
	for (const { id, was, from } of items.filter(({ fallsOut }) => fallsOut)) {
		const days = was.from && from ? daysBetween(was.from, from) : 0;
		await tx
			.update(agendaItems)
			.set({ ...movedTimes(days), public: false })
			.where(eq(agendaItems.id, id));
	}
}
