import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { reports } from '@/db/schema/reports';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError } from '@/lib/errors';
import { requireVersion } from '@/lib/versioned';
import { anniversariesOf } from './anniversary-queries';
import { monthsBefore } from './quiet';
import { quietSince } from './quiet-queries';
import { quotedWithin } from './quoted-queries';
import type { FrozenFigures } from './report';
import type {
	freezeAnniversariesInput,
	freezeQuietInput,
	freezeTripsInput,
	reportVersion,
} from './report-input';
import { findReport, listLegislatures } from './report-queries';
import { countedVisits, uncountedVisits } from './trip-queries';
import { tripFigures } from './trips';

type Heading = Pick<typeof reports.$inferInsert, 'title' | 'from' | 'to' | 'legislatureId'>;

async function freeze(
	{ tx, user, today }: CommandContext,
	heading: Heading,
	figures: FrozenFigures,
): Promise<{ id: string }> {
	const [added] = await tx
		.insert(reports)
		.values({ ...heading, kind: figures.kind, frozenOn: today, frozenById: user.id, figures })
		.returning({ id: reports.id });
	if (!added) throw new NotFoundError();
	return added;
}

/**
 * Keeps the trips of the period as they are counted now, with every visit behind the figures: nothing changes
 * them any more. Throws InvalidInputError at a legislature that is not there.
 */
export async function freezeTrips(
	ctx: CommandContext,
	{ title, from, to, legislatureId, government }: z.output<typeof freezeTripsInput>,
) {
	const known =
		legislatureId === null || (await listLegislatures(ctx)).some(({ id }) => id === legislatureId);
	if (!known) throw new InvalidInputError({ legislatureId: 'errors.chooseOne' });
	const period = { from, to };
	const visits = await countedVisits(ctx, { ...period, government });
	return freeze(
		ctx,
		{ title, ...period, legislatureId },
		{
			kind: 'trips',
			government,
			figures: tripFigures(visits, { ...period, today: ctx.today }),
			uncounted: await uncountedVisits(ctx, { ...period, government }),
			quoted: await quotedWithin(ctx, period),
			visits,
		},
	);
}

/** Keeps the anniversaries of the years as the ledgers tell them now. */
export async function freezeAnniversaries(
	ctx: CommandContext,
	{ title, from, to, kinds }: z.output<typeof freezeAnniversariesInput>,
) {
	const found = await anniversariesOf(ctx, { from, to }, kinds);
	const heading = { title, from: `${from}-01-01`, to: `${to}-12-31` };
	return freeze(ctx, heading, { kind: 'anniversaries', ...found });
}

/** Keeps which partnerships had no visit in the last so many months, as of today. */
export async function freezeQuiet(
	ctx: CommandContext,
	{ title, months, kinds }: z.output<typeof freezeQuietInput>,
) {
	const lines = await quietSince(ctx, { months, kinds });
	const heading = { title, from: monthsBefore(ctx.today, months), to: ctx.today };
	return freeze(ctx, heading, { kind: 'quiet', months, lines });
}

/** Removes a frozen report for good; the history keeps that it was there, not its figures. Throws NotFoundError, ConflictError. */
export async function deleteReport(ctx: CommandContext, { id, version }: z.output<typeof reportVersion>) {
	requireVersion(await findReport(ctx, id), version, ({ title }) => ({ title }));
	await ctx.tx.delete(reports).where(eq(reports.id, id));
	return { id };
}
