import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { reports } from '@/db/schema/reports';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, LikelySameError, NotFoundError, RefusalError } from '@/lib/errors';
import { requireVersion } from '@/lib/versioned';
import { anniversariesNow, markOf, quietNow, tripsNow } from './report-figure-queries';
import type {
	freezeAnniversariesInput,
	freezeQuietInput,
	freezeTripsInput,
	reportVersion,
} from './report-input';
import { daysOfMonths, daysOfYears } from './report-period';
import { findReport, frozenToday, listLegislatures } from './report-queries';
import { tripsWithRows } from './trip-queries';

type Heading = Pick<typeof reports.$inferInsert, 'title' | 'from' | 'to' | 'legislatureId'>;
type Asked = { seen?: string; anyway?: boolean };

/** Keeps `seen` figures, which `kept` says in SQL where their rows never come out of the database. */
async function freeze(
	ctx: CommandContext,
	heading: Heading,
	figures: Parameters<typeof markOf>[0],
	{ seen, anyway }: Asked,
	kept?: SQL,
): Promise<{ id: string }> {
	const { tx, user, today } = ctx;
	if (seen !== undefined && seen !== markOf(figures)) {
		throw new RefusalError('reports.refusals.figuresChanged');
	}
	await tx.execute(sql`select pg_advisory_xact_lock(hashtext('reports.freeze'))`);
	const twin = anyway ? undefined : await frozenToday(ctx, { ...heading, ...figures });
	if (twin) {
		const same = { path: `reports/${twin.id}`, name: twin.title, detail: null };
		throw new LikelySameError([same], 'reports.refusals.frozenToday', 'reports.freeze.anyway');
	}
	const [added] = await tx
		.insert(reports)
		.values({
			...{ ...heading, kind: figures.kind, frozenOn: today, frozenById: user.id },
			figures: kept ?? figures,
		})
		.returning({ id: reports.id, figures: sql`${reports.figures} -> 'figures'` });
	if (!added) throw new NotFoundError();
	if ('names' in figures && !isDeepStrictEqual(added.figures, figures.figures)) {
		throw new RefusalError('reports.refusals.figuresChanged');
	}
	return { id: added.id };
}

/**
 * Keeps the trips of the period as they are counted now, with every visit behind the figures: nothing changes
 * them any more. Throws InvalidInputError at a legislature that is not there; RefusalError if the figures are no
 * longer those that were seen, LikelySameError if the same was frozen today, without `anyway`.
 */
export async function freezeTrips(
	ctx: CommandContext,
	{ title, from, to, legislatureId, government, ...asked }: z.output<typeof freezeTripsInput>,
) {
	const known =
		legislatureId === null || (await listLegislatures(ctx)).some(({ id }) => id === legislatureId);
	if (!known) throw new InvalidInputError({ legislatureId: 'errors.chooseOne' });
	const scope = { from, to, government };
	const figures = await tripsNow(ctx, scope);
	return freeze(ctx, { title, from, to, legislatureId }, figures, asked, tripsWithRows(ctx, scope, figures));
}

/** Keeps the anniversaries of the years as the ledgers tell them now. Throws as freezeTrips does. */
export async function freezeAnniversaries(
	ctx: CommandContext,
	{ title, from, to, kinds, ...asked }: z.output<typeof freezeAnniversariesInput>,
) {
	const figures = await anniversariesNow(ctx, { from, to, kinds });
	return freeze(ctx, { title, ...daysOfYears({ from, to }) }, figures, asked);
}

/** Keeps which partnerships had no visit in the last so many months, as of today. Throws as freezeTrips does. */
export async function freezeQuiet(
	ctx: CommandContext,
	{ title, months, kinds, ...asked }: z.output<typeof freezeQuietInput>,
) {
	const figures = await quietNow(ctx, { months, kinds });
	return freeze(ctx, { title, ...daysOfMonths(months, ctx.today) }, figures, asked);
}

/** Removes a frozen report for good; the history keeps that it was there, not its figures. Throws NotFoundError, ConflictError. */
export async function deleteReport(ctx: CommandContext, { id, version }: z.output<typeof reportVersion>) {
	requireVersion(await findReport(ctx, id), version, ({ title }) => ({ title }));
	await ctx.tx.delete(reports).where(eq(reports.id, id));
	return { id };
}
