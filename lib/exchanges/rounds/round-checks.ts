import 'server-only';
import { and, eq } from 'drizzle-orm';
import { exchangeProgrammes } from '@/db/schema/programmes';
import { visibleProgrammes } from '@/lib/auth/scope';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError } from '@/lib/errors';
import { directionRefusal, type Places } from '@/lib/exchanges/exchange';
import type { ProgrammeOfRound } from './round';
import type { Fill } from './round-fill';

/** The programme, held against changes until the transaction ends. Throws NotFoundError if it is out of reach. */
export async function lockProgramme(ctx: CommandContext, id: string): Promise<ProgrammeOfRound> {
	const [programme] = await ctx.tx
		.select({ status: exchangeProgrammes.status, direction: exchangeProgrammes.direction })
		.from(exchangeProgrammes)
		.where(and(eq(exchangeProgrammes.id, id), visibleProgrammes(ctx.user)))
		.for('share');
	if (!programme) throw new NotFoundError();
	return programme;
}

/** The programme's direction. Throws NotFoundError, InvalidInputError at places that are against it. */
export async function requireFitting(ctx: CommandContext, programmeId: string, places: Places) {
	const { direction } = await lockProgramme(ctx, programmeId);
	const against = directionRefusal(direction, places);
	if (against) throw new InvalidInputError({ [against.field]: against.message });
	return direction;
}

/** What is given away can't be taken back by a smaller number. */
export function requireEnough(places: Places, fill: Fill[]) {
	for (const { direction, taken } of fill) {
		const field = direction === 'in' ? 'placesIn' : 'placesOut';
		if (places[field] < taken)
			throw new InvalidInputError({
				[field]: { key: 'exchanges.refusals.fewerThanTaken', values: { taken } },
			});
	}
}
