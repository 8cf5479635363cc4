import 'server-only';
import { and, eq } from 'drizzle-orm';
import { agreements } from '@/db/schema/agreements';
import { partnershipEvents, partnerships } from '@/db/schema/partnerships';
import { visits } from '@/db/schema/visits';
import { visibleAgreements, visiblePartnerships, visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { addDays, type Day } from '@/lib/dates';
import { isRecordId } from '@/lib/input';
import type { LocalisedText } from '@/lib/localised-text';
import { type Anniversary, anniversaries } from './anniversaries';
import { type PartnershipEvent, partnershipStatus, type Suspension } from './partnership';

const lines = ({ db, user }: OfficeContext) =>
	db
		.select({
			id: partnershipEvents.id,
			version: partnershipEvents.version,
			partnershipId: partnershipEvents.partnershipId,
			type: partnershipEvents.type,
			on: partnershipEvents.on,
			onFirst: partnershipEvents.onFirst,
			onLast: partnershipEvents.onLast,
			celebratedOn: partnershipEvents.celebratedOn,
			scope: partnershipEvents.scope,
			text: partnershipEvents.text,
			reason: partnershipEvents.reason,
			legalBasis: partnershipEvents.legalBasis,
			reviewOn: partnershipEvents.reviewOn,
			anniversaryBase: partnershipEvents.anniversaryBase,
			visitId: visits.id,
			visit: visits.title,
			agreementId: agreements.id,
			agreement: agreements.title,
			agreementVisitId: agreements.visitId,
		})
		.from(partnershipEvents)
		.innerJoin(partnerships, eq(partnerships.id, partnershipEvents.partnershipId))
		.leftJoin(visits, and(eq(visits.id, partnershipEvents.visitId), visibleVisits(user)))
		.leftJoin(agreements, and(eq(agreements.id, partnershipEvents.agreementId), visibleAgreements(user)));

/** The ledger in order of entry, as the rules of partnership.ts want it; empty if `user` may not see it. */
export function listLedger(ctx: OfficeContext, partnershipId: string) {
	return lines(ctx)
		.where(and(eq(partnershipEvents.partnershipId, partnershipId), visiblePartnerships(ctx.user)))
		.orderBy(partnershipEvents.createdAt, partnershipEvents.id);
}

export type LedgerLine = Awaited<ReturnType<typeof listLedger>>[number];

/** One line of a ledger, if it is there and `user` may see it. */
export async function findEvent(ctx: OfficeContext, id: string): Promise<LedgerLine | undefined> {
	if (!isRecordId(id)) return undefined;
	const [found] = await lines(ctx).where(and(eq(partnershipEvents.id, id), visiblePartnerships(ctx.user)));
	return found;
}

type Ledger = { partnershipId: string; label: LocalisedText; events: PartnershipEvent[] };

async function allLedgers({ db, user }: OfficeContext): Promise<Ledger[]> {
	const rows = await db
		.select({
			partnershipId: partnerships.id,
			label: partnerships.label,
			type: partnershipEvents.type,
			on: partnershipEvents.on,
			onFirst: partnershipEvents.onFirst,
			onLast: partnershipEvents.onLast,
			scope: partnershipEvents.scope,
			reviewOn: partnershipEvents.reviewOn,
			anniversaryBase: partnershipEvents.anniversaryBase,
		})
		.from(partnershipEvents)
		.innerJoin(partnerships, eq(partnerships.id, partnershipEvents.partnershipId))
		.where(visiblePartnerships(user))
		.orderBy(partnershipEvents.createdAt, partnershipEvents.id);
	const ledgers = new Map<string, Ledger>();
	for (const { partnershipId, label, ...event } of rows) {
		const ledger = ledgers.get(partnershipId) ?? { partnershipId, label, events: [] };
		ledgers.set(partnershipId, ledger);
		ledger.events.push(event);
	}
	return [...ledgers.values()];
}

export type AnniversaryDue = Anniversary & Pick<Ledger, 'partnershipId' | 'label'>;

/** The anniversaries between two days (inclusive) of all partnerships that `user` may see, the next first. */
export async function anniversariesDue(ctx: OfficeContext, from: Day, to: Day): Promise<AnniversaryDue[]> {
	const found = (await allLedgers(ctx)).flatMap(({ partnershipId, label, events }) =>
		anniversaries(events, from, to, ctx.today).map((anniversary) => ({
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
	const found = (await allLedgers(ctx)).flatMap(({ partnershipId, label, events }) => {
		const { suspension, partialSuspension } = partnershipStatus(events, ctx.today);
		return [suspension, partialSuspension].flatMap((each) =>
			each?.reviewOn && each.reviewOn <= until ? [{ partnershipId, label, ...each }] : [],
		);
	});
	return found.sort((a, b) => ((a.reviewOn ?? '') < (b.reviewOn ?? '') ? -1 : 1));
}
