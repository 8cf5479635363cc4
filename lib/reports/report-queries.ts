import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { cache } from 'react';
import { legislatures } from '@/db/schema/legislatures';
import { reports } from '@/db/schema/reports';
import { users } from '@/db/schema/users';
import { visibleReports } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { isRecordId } from '@/lib/input';
import type { FrozenFigures, ReportKind } from './report';
import type { Period } from './report-period';

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

/** A frozen report with its figures, if it is there; its rows are read by frozen-row-queries.ts. */
export const findReport = cache(readReport);

async function readReport(ctx: OfficeContext, id: string) {
	if (!isRecordId(id)) return undefined;
	const [found] = await ctx.db
		.select({ ...columns, figures: sql<FrozenFigures>`${reports.figures} - 'visits'` })
		.from(reports)
		.leftJoin(users, eq(users.id, reports.frozenById))
		.leftJoin(legislatures, eq(legislatures.id, reports.legislatureId))
		.where(and(eq(reports.id, id), visibleReports(ctx.user)));
	return found;
}

type Same = Period & { kind: ReportKind; government?: boolean; kinds?: string[] };

/** The latest report that was frozen today of the same kind, period and, as it goes, travellers or kinds of partnership. */
export async function frozenToday(
	{ db, user, today }: OfficeContext,
	{ kind, from, to, government, kinds }: Same,
) {
	const [found] = await db
		.select({ id: reports.id, title: reports.title })
		.from(reports)
		.where(
			and(
				...[visibleReports(user), eq(reports.frozenOn, today)],
				...[eq(reports.kind, kind), eq(reports.from, from), eq(reports.to, to)],
				government === undefined
					? undefined
					: sql`(${reports.figures} ->> 'government')::boolean = ${government}`,
				kinds && sql`coalesce(${reports.figures} -> 'kinds', '[]') = ${JSON.stringify(kinds)}::jsonb`,
			),
		)
		.orderBy(desc(reports.createdAt), desc(reports.id))
		.limit(1);
	return found ?? null;
}

export type FrozenReport = NonNullable<Awaited<ReturnType<typeof findReport>>>;

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
