import 'server-only';
import { and, eq } from 'drizzle-orm';
import { cache } from 'react';
import { agreements } from '@/db/schema/agreements';
import { ledgerEntries } from '@/db/schema/ledger-entries';
import { partnerships } from '@/db/schema/partnerships';
import { visits } from '@/db/schema/visits';
import { visibleAgreements, visiblePartnerships, visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { addDays, type Day } from '@/lib/dates';
import { isRecordId } from '@/lib/input';
import type { LocalisedText } from '@/lib/localised-text';
import { type Anniversary, anniversaries } from './anniversaries';
import { type LedgerEntry, partnershipStatus, type Suspension } from './partnership';

const lines = ({ db, user }: OfficeContext) =>
	db
		.select({
			id: ledgerEntries.id,
			version: ledgerEntries.version,
			partnershipId: ledgerEntries.partnershipId,
			type: ledgerEntries.type,
			on: ledgerEntries.on,
			onFirst: ledgerEntries.onFirst,
			onLast: ledgerEntries.onLast,
			celebratedOn: ledgerEntries.celebratedOn,
			scope: ledgerEntries.scope,
			text: ledgerEntries.text,
			reason: ledgerEntries.reason,
			legalBasis: ledgerEntries.legalBasis,
			reviewOn: ledgerEntries.reviewOn,
			anniversaryBase: ledgerEntries.anniversaryBase,
			visitId: visits.id,
			visit: visits.title,
			agreementId: agreements.id,
			agreement: agreements.title,
			agreementVisitId: agreements.visitId,
		})
		.from(ledgerEntries)
		.innerJoin(partnerships, eq(partnerships.id, ledgerEntries.partnershipId))
		.leftJoin(visits, and(eq(visits.id, ledgerEntries.visitId), visibleVisits(user)))
		.leftJoin(agreements, and(eq(agreements.id, ledgerEntries.agreementId), visibleAgreements(user)));

/** The ledger in order of entry, as the rules of partnership.ts want it; empty if `user` may not see it. */
export function listLedger(ctx: OfficeContext, partnershipId: string) {
	return lines(ctx)
		.where(and(eq(ledgerEntries.partnershipId, partnershipId), visiblePartnerships(ctx.user)))
		.orderBy(ledgerEntries.createdAt, ledgerEntries.id);
}

export type LedgerLine = Awaited<ReturnType<typeof listLedger>>[number];

/** One line of a ledger, if it is there and `user` may see it. */
export async function findLedgerEntry(ctx: OfficeContext, id: string): Promise<LedgerLine | undefined> {
	if (!isRecordId(id)) return undefined;
	const [found] = await lines(ctx).where(and(eq(ledgerEntries.id, id), visiblePartnerships(ctx.user)));
	return found;
}

type Ledger = { partnershipId: string; label: LocalisedText; entries: LedgerEntry[] };

const allLedgers = cache(readLedgers);

async function readLedgers({ db, user }: OfficeContext): Promise<Ledger[]> {
	const rows = await db
		.select({
			partnershipId: partnerships.id,
			label: partnerships.label,
			type: ledgerEntries.type,
			on: ledgerEntries.on,
			onFirst: ledgerEntries.onFirst,
			onLast: ledgerEntries.onLast,
			scope: ledgerEntries.scope,
			reviewOn: ledgerEntries.reviewOn,
			anniversaryBase: ledgerEntries.anniversaryBase,
		})
		.from(ledgerEntries)
		.innerJoin(partnerships, eq(partnerships.id, ledgerEntries.partnershipId))
		.where(visiblePartnerships(user))
		.orderBy(ledgerEntries.createdAt, ledgerEntries.id);
	const ledgers = new Map<string, Ledger>();
	for (const { partnershipId, label, ...entry } of rows) {
		const ledger = ledgers.get(partnershipId) ?? { partnershipId, label, entries: [] };
		ledgers.set(partnershipId, ledger);
		ledger.entries.push(entry);
	}
	return [...ledgers.values()];
}

export type AnniversaryDue = Anniversary & Pick<Ledger, 'partnershipId' | 'label'>;

/** The anniversaries between two days (inclusive) of all partnerships that `user` may see, the next first. */
export async function anniversariesDue(ctx: OfficeContext, from: Day, to: Day): Promise<AnniversaryDue[]> {
	const found = (await allLedgers(ctx)).flatMap(({ partnershipId, label, entries }) =>
		anniversaries(entries, from, to, ctx.today).map((anniversary) => ({
			partnershipId,
			label,
			...anniversary,
		})),
	);
	return found.sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
}

export type SuspensionDue = Suspension & Pick<Ledger, 'partnershipId' | 'label'>;

/** The suspensions in force today, of projects too, that are to be reviewed within so many days; the oldest first. */
export async function suspensionsDue(ctx: OfficeContext, days: number): Promise<SuspensionDue[]> {
	const until = addDays(ctx.today, days);
	const found = (await allLedgers(ctx)).flatMap(({ partnershipId, label, entries }) => {
		const { suspension, partialSuspension } = partnershipStatus(entries, ctx.today);
		return [suspension, partialSuspension].flatMap((each) =>
			each?.reviewOn && each.reviewOn <= until ? [{ partnershipId, label, ...each }] : [],
		);
	});
	return found.sort((a, b) => ((a.reviewOn ?? '') < (b.reviewOn ?? '') ? -1 : 1));
}
