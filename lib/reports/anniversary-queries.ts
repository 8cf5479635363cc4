import 'server-only';
import { and, eq, notInArray, sql } from 'drizzle-orm';
import { ledgerEntries } from '@/db/schema/ledger-entries';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { partnerships } from '@/db/schema/partnerships';
import { visits } from '@/db/schema/visits';
import { visiblePartnerships, visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { uncountedStatuses } from '@/lib/counting';
import { type AnniversaryLine, anniversaryLines, type LedgerOf, undatedLedgers } from './anniversary-lines';

type Years = { from: number; to: number };

async function ledgers({ db, user }: OfficeContext, kinds: string[]): Promise<LedgerOf[]> {
	const rows = await db
		.select({
			partnershipId: partnerships.id,
			label: partnerships.label,
			kind: partnershipKinds.label,
			type: ledgerEntries.type,
			on: ledgerEntries.on,
			onFirst: ledgerEntries.onFirst,
			onLast: ledgerEntries.onLast,
			celebratedOn: ledgerEntries.celebratedOn,
			scope: ledgerEntries.scope,
			reviewOn: ledgerEntries.reviewOn,
			anniversaryBase: ledgerEntries.anniversaryBase,
			visitId: visits.id,
			visit: visits.title,
		})
		.from(partnerships)
		.innerJoin(partnershipKinds, eq(partnershipKinds.id, partnerships.kindId))
		.innerJoin(ledgerEntries, eq(ledgerEntries.partnershipId, partnerships.id))
		.leftJoin(visits, and(eq(visits.id, ledgerEntries.visitId), visibleVisits(user)))
		.where(
			and(visiblePartnerships(user), kinds.length > 0 ? sql`${partnershipKinds.key} in ${kinds}` : undefined),
		)
		.orderBy(ledgerEntries.createdAt, ledgerEntries.id);
	const found = new Map<string, LedgerOf>();
	for (const { partnershipId, label, kind, visitId, visit, ...entry } of rows) {
		const ledger = found.get(partnershipId) ?? { partnershipId, label, kind, entries: [] };
		found.set(partnershipId, ledger);
		ledger.entries.push({ ...entry, visit: visitId ? { id: visitId, title: visit ?? '' } : null });
	}
	return [...found.values()];
}

const ceremonies = ({ db, user }: OfficeContext, years: Years) =>
	db
		.select({
			id: visits.id,
			title: visits.title,
			startsOn: visits.startsOn,
			endsOn: visits.endsOn,
			partnershipIds: sql<string[]>`array(select vp.partnership_id::text from visit_partnerships vp
				where vp.visit_id = visits.id)`,
		})
		.from(visits)
		.where(
			and(
				visibleVisits(user),
				eq(visits.kind, 'ceremonial'),
				notInArray(visits.status, [...uncountedStatuses]),
				sql`${visits.startsOn} between make_date(${years.from}::int, 1, 1) and make_date(${years.to}::int, 12, 31)`,
			),
		)
		.orderBy(visits.startsOn, visits.id);

/** The anniversaries of the years (inclusive) in partnerships that `user` may see; `kinds` are keys, none is all. */
export async function anniversariesOf(
	ctx: OfficeContext,
	years: Years,
	kinds: string[] = [],
): Promise<{ lines: AnniversaryLine[]; undated: number }> {
	const [books, visitsOfYears] = await Promise.all([ledgers(ctx, kinds), ceremonies(ctx, years)]);
	return {
		lines: anniversaryLines(books, visitsOfYears, years, ctx.today),
		undated: undatedLedgers(books, ctx.today),
	};
}
