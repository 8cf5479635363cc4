import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { representativeAbsences } from '@/db/schema/representatives';
import type { CommandContext } from '@/lib/context';
import { formatDay } from '@/lib/dates';
import { writeDayRange } from '@/lib/day-range';
import { allow, InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import { personChoice } from '@/lib/people/person-choices';
import { requireVersion } from '@/lib/versioned';
import { listAbsences } from './absence-queries';
import { overlaps, termOverRefusal } from './representative';
import { absenceToFields } from './representative-fields';
import type { absenceVersion, newAbsenceInput } from './representative-input';
import { lockAbsence, lockTerm } from './representative-lock';

/** Records the days on which a term's holder is away. Throws RefusalError once the term is over, outside it or twice, InvalidInputError. */
export async function recordAbsence(
	ctx: CommandContext,
	{ representativeId, from, to, ...values }: z.output<typeof newAbsenceInput>,
): Promise<{ id: string }> {
	const { post, term } = await lockTerm(ctx, representativeId);
	if (!term) throw new NotFoundError();
	allow(termOverRefusal(term, ctx.today));
	if (from < term.from || (term.to && to > term.to))
		throw new RefusalError('representatives.refusals.absenceOutsideTerm', undefined, 'from');
	const others = (await listAbsences(ctx, post.id)).filter((each) => each.representativeId === term.id);
	const twice = others.find((each) => overlaps(each, { from, to }));
	if (twice) {
		const days = { from: formatDay(twice.from, ctx.user.locale), to: formatDay(twice.to, ctx.user.locale) };
		throw new RefusalError('representatives.refusals.absenceTwice', days, 'from');
	}
	if (values.deputyId === term.personId)
		throw new InvalidInputError({ deputyId: 'representatives.refusals.ownStandIn' });
	if (values.deputyId && !(await personChoice(ctx, values.deputyId)))
		throw new InvalidInputError({ deputyId: 'errors.chooseOne' });
	const [added] = await ctx.tx
		.insert(representativeAbsences)
		.values({ ...values, representativeId, postId: post.id, during: writeDayRange({ from, to }) })
		.returning({ id: representativeAbsences.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Takes an absence off. Throws NotFoundError, ConflictError. */
export async function removeAbsence(ctx: CommandContext, { id, version }: z.output<typeof absenceVersion>) {
	requireVersion(await lockAbsence(ctx, id), version, absenceToFields);
	await ctx.tx.delete(representativeAbsences).where(eq(representativeAbsences.id, id));
	return { id };
}
