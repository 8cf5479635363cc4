import 'server-only';
import { and, desc, eq } from 'drizzle-orm';
import { legislatures } from '@/db/schema/office';
import { reports } from '@/db/schema/reports';
import { users } from '@/db/schema/users';
import { visibleReports } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { isRecordId } from '@/lib/input';
import { changesSince, type FrozenFigures, type FrozenTrips } from './report';
import type { Period } from './report-period';
import { countedVisits, visitsNow } from './trip-queries';

const columns = {
	id: reports.id,
	version: reports.version,
	kind: reports.kind,
	title: reports.title,
	from: reports.from,
	to: reports.to,
	frozenOn: reports.frozenOn,
	frozenBy: users.name,
	legislature: legislatures.label,
};

/** The frozen reports, the latest first. */
export function listReports(ctx: OfficeContext) {
	return ctx.db
		.select(columns)
		.from(reports)
		.leftJoin(users, eq(users.id, reports.frozenById))
		.leftJoin(legislatures, eq(legislatures.id, reports.legislatureId))
		.where(visibleReports(ctx.user))
		.orderBy(desc(reports.createdAt), desc(reports.id));
}

/** A frozen report with its figures, if it is there. */
export async function findReport(ctx: OfficeContext, id: string) {
	if (!isRecordId(id)) return undefined;
	const [found] = await ctx.db
		.select({ ...columns, figures: reports.figures })
		.from(reports)
		.leftJoin(users, eq(users.id, reports.frozenById))
		.leftJoin(legislatures, eq(legislatures.id, reports.legislatureId))
		.where(and(eq(reports.id, id), visibleReports(ctx.user)));
	return found && { ...found, figures: found.figures as FrozenFigures };
}

export type FrozenReport = NonNullable<Awaited<ReturnType<typeof findReport>>>;

/** What has become of the visits that a frozen report counted. */
export async function reportChanges(ctx: OfficeContext, { from, to }: Period, frozenTrips: FrozenTrips) {
	const [now, counted] = await Promise.all([
		visitsNow(
			ctx,
			frozenTrips.visits.map(({ id }) => id),
		),
		countedVisits(ctx, { from, to, government: frozenTrips.government }),
	]);
	return changesSince(frozenTrips.visits, now, counted);
}

/** The legislatures, the latest first. */
export function listLegislatures({ db }: Pick<OfficeContext, 'db'>) {
	return db
		.select({
			id: legislatures.id,
			label: legislatures.label,
			from: legislatures.from,
			to: legislatures.to,
		})
		.from(legislatures)
		.orderBy(desc(legislatures.from));
}
