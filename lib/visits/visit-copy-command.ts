import 'server-only';
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { visits } from '@/db/schema/visits';
import { scopeOf } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { addDays, type Day, daysBetween } from '@/lib/dates';
import { NotFoundError } from '@/lib/errors';
import { renewOffices } from './delegation-offices';
import type { copyInput } from './visit-input';
import { movedTimes, saveParts } from './visit-parts';
import { findVisit } from './visit-queries';

/**
 * Plans a new visit after this one: its partnerships (a representative's own), topics, stops, delegation
 * without dietary and access needs in the offices of the new day, and programme, moved to the new first day with the clock times kept.
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
	const onlyOwn = scopeOf(ctx.user, 'visits.write') === 'own';
	await saveParts(ctx.tx, copy.id, {
		partnershipIds: visit.partnerships
			.map((partnership) => partnership.id)
			.filter((id) => !onlyOwn || ctx.user.partnershipIds.includes(id)),
		topicIds: visit.topics.map((topic) => topic.id),
		stops: visit.stops.map(({ territoryId, place, from, to }) => ({
			...{ stopId: '', territoryId, place },
			from: moved(from),
			to: moved(to),
		})),
	});
	await copyDelegation(ctx, visit.id, copy.id);
	await renewOffices(ctx, copy.id, visit.startsOn, input.startsOn);
	await copyAgenda(ctx, visit.id, copy.id, shift);
	return copy;
}

async function copyDelegation({ tx }: CommandContext, from: string, to: string) {
	const columns = sql.raw(
		'person_id, name_then, office_then, organisation_then, tier, is_head, counts_as_government, position',
	);
	await tx.execute(sql`insert into delegation_members (visit_id, ${columns})
		select ${to}::uuid, ${columns} from delegation_members where visit_id = ${from}`);
}

async function copyAgenda({ tx }: CommandContext, from: string, to: string, shift: number) {
	const { startsAt, endsAt } = movedTimes(shift);
	await tx.execute(sql`insert into agenda_items
		(visit_id, starts_at, ends_at, time_zone, end_time_zone, place, title, responsible, public)
		select ${to}::uuid, ${startsAt}, ${endsAt}, time_zone,
			end_time_zone, place, title, responsible, false
		from agenda_items where visit_id = ${from} order by starts_at, id`);
}
