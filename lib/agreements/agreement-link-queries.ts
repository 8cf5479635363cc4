import 'server-only';
import { and, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import { agreementSignatories, agreements } from '@/db/schema/agreements';
import { ledgerEntries } from '@/db/schema/ledger-entries';
import { partnerships } from '@/db/schema/partnerships';
import { visibleAgreements, visiblePartnerships } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { addDays, type Day } from '@/lib/dates';
import { leftOn } from '@/lib/partnerships/partnership-left-sql';
import { agreementStanding } from './agreement';
import { inChains } from './agreement-chain';
import { dateColumns } from './agreement-queries';

const soon = 90;

/** Agreements as others name them, the oldest first, drafts last; with what holds of them today. */
async function linked({ db, user, today }: OfficeContext, where: SQL | undefined, partnershipId?: string) {
	const rows = await db
		.select({
			...dateColumns,
			id: agreements.id,
			predecessorId: agreements.predecessorId,
			title: agreements.title,
			kind: agreements.kind,
			openForAccession: agreements.openForAccession,
			publishedAt: agreements.publishedAt,
			leftOn: sql<Day | null>`${partnershipId ? leftOn(sql`agreements.id`, sql`${partnershipId}::uuid`) : sql`null`}::text`,
		})
		.from(agreements)
		.where(and(where, visibleAgreements(user)))
		.orderBy(sql`${agreements.signedFirst} nulls last`, agreements.id);
	return rows.map((row) => ({ ...row, standing: agreementStanding(row, today) }));
}

export type LinkedAgreement = Awaited<ReturnType<typeof linked>>[number];

/** Everything that `id` renewed and that renewed it, from the oldest to the newest; just itself, if it stands alone. */
export async function chainOf(ctx: OfficeContext, id: string): Promise<LinkedAgreement[]> {
	const found = await linked(
		ctx,
		sql`agreements.id in (
			with recursive before as (
				select id, predecessor_id from agreements where id = ${id}
				union select a.id, a.predecessor_id from before join agreements a on a.id = before.predecessor_id
			), after as (
				select id from agreements where id = ${id}
				union select a.id from after join agreements a on a.predecessor_id = after.id
			)
			select id from before union select id from after)`,
	);
	return inChains(found).find((chain) => chain.some((each) => each.id === id)) ?? [];
}

/** The agreements of a partnership in their chains, with the day from which its partner no longer belongs. */
export async function chainsOfPartnership(ctx: OfficeContext, partnershipId: string) {
	return inChains(
		await linked(
			ctx,
			sql`agreements.id in (select ap.agreement_id from agreement_partnerships ap where ap.partnership_id = ${partnershipId})`,
			partnershipId,
		),
	);
}

/** What was signed on a visit. */
export const agreementsOfVisit = (ctx: OfficeContext, visitId: string) =>
	linked(ctx, eq(agreements.visitId, visitId));

/** What somebody signed, under the name and office of that day; the latest first. */
export function signedBy({ db, user }: OfficeContext, personId: string) {
	return db
		.select({
			id: agreementSignatories.id,
			agreementId: agreements.id,
			title: agreements.title,
			signedOn: agreements.signedOn,
			ownDay: agreementSignatories.signedOn,
			nameThen: agreementSignatories.nameThen,
			officeThen: agreementSignatories.officeThen,
		})
		.from(agreementSignatories)
		.innerJoin(agreements, eq(agreements.id, agreementSignatories.agreementId))
		.where(and(eq(agreementSignatories.personId, personId), visibleAgreements(user)))
		.orderBy(sql`${agreements.signedFirst} desc nulls first`, agreementSignatories.id);
}

/** The lines of ledgers that name the agreement. */
export function ledgerLinesOf({ db, user }: OfficeContext, agreementId: string) {
	return db
		.select({
			id: ledgerEntries.id,
			type: ledgerEntries.type,
			partnershipId: partnerships.id,
			label: partnerships.label,
			slug: partnerships.slug,
		})
		.from(ledgerEntries)
		.innerJoin(partnerships, eq(partnerships.id, ledgerEntries.partnershipId))
		.where(and(eq(ledgerEntries.agreementId, agreementId), visiblePartnerships(user)))
		.orderBy(ledgerEntries.id);
}

/**
 * What has to be decided within ninety days: of those that renew themselves by the last day for notice, of those with
 * a fixed end by that end, unless a successor is signed. The next comes first.
 */
export async function agreementsDue(ctx: OfficeContext) {
	const until = addDays(ctx.today, soon);
	const found = await linked(
		ctx,
		and(
			isNotNull(agreements.signedFirst),
			isNotNull(agreements.endsOn),
			or(isNotNull(agreements.tacitRenewalMonths), sql`${agreements.endsOn} >= ${ctx.today}`),
			isNull(agreements.terminatedOn),
		),
	);
	return found
		.flatMap((each) => {
			const { termEnd, notice } = each.standing;
			const by = each.tacitRenewalMonths ? notice?.noticeBy : termEnd;
			return by && by <= until ? [{ ...each, by }] : [];
		})
		.sort((a, b) => (a.by < b.by ? -1 : 1));
}
