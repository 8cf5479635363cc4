import 'server-only';
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { visits } from '@/db/schema/visits';
import { scopeOf } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { addDays, type Day, daysBetween } from '@/lib/dates';
import { NotFoundError } from '@/lib/errors';
import { territoriesBy } from '@/lib/territories/territory-successor-queries';
import { renewOffices } from './delegation-office-commands';
import type { copyInput } from './visit-input';
import { movedTimes, saveParts } from './visit-part-commands';
import { findVisit, type Visit } from './visit-queries';

/**
 * Plans a new visit after this one, as things are on its new day: its partnerships (a representative's own) that have
 * not ended, topics, stops in what their territories have become, delegation without dietary and access needs by their
 * names of today and their offices of that day, and programme, moved to the new first day with the clock times kept.
 * Result, public texts, publication and follow-ups stay behind, and no item of the programme is public until somebody decides so. Any version may be copied. Throws NotFoundError.
 */
export async function copyVisit(
	ctx: CommandContext,
	input: z.output<typeof copyInput>,
): Promise<{ id: string }> {
	const visit = await findVisit(ctx, input.id);
	if (!visit) throw new NotFoundError();
	const shift = daysBetween(visit.startsOn, input.startsOn);
	const moved = (day: Day | null) => day && addDays(day, shift);
	const { direction, kind, purpose, host } = visit;
	const [copy] = await ctx.tx
		.insert(visits)
		.values({
			...{ direction, kind, purpose, host },
			title: input.title,
			startsOn: input.startsOn,
			endsOn: addDays(visit.endsOn, shift),
			status: 'planned',
		})
		.returning({ id: visits.id });
	if (!copy) throw new NotFoundError();
	const places = await territoriesBy(
		ctx,
		visit.stops.map((stop) => stop.territoryId),
		input.startsOn,
	);
	await saveParts(ctx.tx, copy.id, {
		partnershipIds: await partnershipsOn(ctx, visit, input.startsOn),
		topicIds: visit.topics.map((topic) => topic.id),
		stops: visit.stops.map(({ territoryId, place, from, to }) => ({
			...{ stopId: '', territoryId: places.get(territoryId) ?? territoryId, place },
			from: moved(from),
			to: moved(to),
		})),
	});
	await copyDelegation(ctx, visit.id, copy.id);
	await renewOffices(ctx, copy.id, visit.startsOn, input.startsOn);
	await copyAgenda(ctx, visit.id, copy.id, shift);
	return copy;
}

/** Those that have not ended by then; all if all have. A representative's own only. */
async function partnershipsOn({ tx, user }: CommandContext, visit: Visit, day: Day): Promise<string[]> {
	const onlyOwn = scopeOf(user, 'visits.write') === 'own';
	const ids = visit.partnerships
		.map((partnership) => partnership.id)
		.filter((id) => !onlyOwn || user.partnershipIds.includes(id));
	const lasting = await tx.execute<{ id: string }>(sql`select id from partnerships
		where id = any(${`{${ids.join(',')}}`}::uuid[]) and partnership_status(id, ${day}::date) <> 'ended'`);
	const left = ids.filter((id) => lasting.some((row) => row.id === id));
	return left.length > 0 ? left : ids;
}

/** Whoever is linked is called as today. */
async function copyDelegation({ tx }: CommandContext, from: string, to: string) {
	const columns = sql.raw(
		'person_id, office_then, organisation_then, tier, is_head, counts_as_government, position',
	);
	const name = sql`coalesce((select concat_ws(' ', title, given_name, family_name) from people where id = person_id), name_then)`;
	await tx.execute(sql`insert into delegation_members (visit_id, name_then, ${columns})
		select ${to}::uuid, ${name}, ${columns} from delegation_members where visit_id = ${from}`);
}

async function copyAgenda({ tx }: CommandContext, from: string, to: string, shift: number) {
	const { startsAt, endsAt } = movedTimes(shift);
	await tx.execute(sql`insert into agenda_items
		(visit_id, starts_at, ends_at, time_zone, end_time_zone, place, title, responsible, public)
		select ${to}::uuid, ${startsAt}, ${endsAt}, time_zone,
			end_time_zone, place, title, responsible, false
		from agenda_items where visit_id = ${from} order by starts_at, id`);
}
