import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { agreements } from '@/db/schema/agreements';
import { ledgerEntries } from '@/db/schema/ledger-entries';
import { visitPartnerships } from '@/db/schema/visits';
import { visibleAgreements } from '@/lib/auth/scope';
import type { CommandContext } from '@/lib/context';
import type { PartialDate } from '@/lib/edtf';
import { InvalidInputError, RefusalError } from '@/lib/errors';
import { isFounding } from './founding-line';
import { type LedgerLine, listLedger } from './ledger-queries';
import { settle } from './ledger-settle-commands';
import type { LedgerEntryType } from './partnership';
import { findPartnership } from './partnership-queries';

type Signed = {
	id: string;
	signedOn: string | null;
	signedFirst: string | null;
	signedLast: string | null;
	visitId: string | null;
};

/**
 * The agreement that a line is to name, held so that it can't be dated anew meanwhile. Whoever changes both takes the
 * agreement first, then the partnerships. Throws InvalidInputError if it is none of this partnership, or not signed.
 */
export async function lockAgreementOfLine(
	{ tx, user }: CommandContext,
	partnershipId: string,
	agreementId: string | null,
): Promise<Signed | null> {
	if (!agreementId) return null;
	const [found] = await tx
		.select({
			id: agreements.id,
			signedOn: agreements.signedOn,
			signedFirst: agreements.signedFirst,
			signedLast: agreements.signedLast,
			visitId: agreements.visitId,
		})
		.from(agreements)
		.where(
			and(
				eq(agreements.id, agreementId),
				visibleAgreements(user),
				sql`exists (select from agreement_partnerships ap where ap.agreement_id = ${agreementId} and ap.partnership_id = ${partnershipId})`,
			),
		)
		.for('share');
	if (!found) throw new InvalidInputError({ agreementId: 'partnerships.refusals.agreementOfAnother' });
	if (!found.signedOn)
		throw new InvalidInputError({ agreementId: 'partnerships.refusals.agreementUnsigned' });
	return found;
}

/**
 * When and where a line happened: as the agreement says, if it names one. Throws InvalidInputError if the form says
 * something else.
 */
export async function boundToAgreement(
	ctx: CommandContext,
	partnershipId: string,
	signed: Signed | null,
	{ on, visitId }: { on: PartialDate | null; visitId: string | null },
) {
	if (!signed) {
		return { on: on?.edtf ?? null, onFirst: on?.first ?? null, onLast: on?.last ?? null, visitId };
	}
	if (on && on.edtf !== signed.signedOn) {
		throw new InvalidInputError({ on: 'partnerships.refusals.dateOfAgreement' });
	}
	if (signed.visitId && visitId && visitId !== signed.visitId) {
		throw new InvalidInputError({ visitId: 'partnerships.refusals.visitOfAgreement' });
	}
	const own = signed.visitId ? await ownVisit(ctx, partnershipId, signed.visitId) : visitId;
	return { on: signed.signedOn, onFirst: signed.signedFirst, onLast: signed.signedLast, visitId: own };
}

/**
 * Holds the partnerships whose ledgers an agreement is to be entered in, in one order. A new agreement does so before
 * it names them: naming shares their rows, and of two who share none could take them alone.
 */
export async function lockLedgers(ctx: CommandContext, partnershipIds: readonly string[]) {
	for (const id of [...partnershipIds].sort()) await findPartnership(ctx, id, { lock: true });
}

/**
 * Enters a line of this type in the ledger of each partnership, dated as the agreement is; the agreement is held by
 * the caller. A founding that the ledger already has, and no agreement is named by, is taken instead of another one.
 * Throws RefusalError if a ledger doesn't allow it: then nothing is entered anywhere.
 */
export async function enterAgreementLines(
	ctx: CommandContext,
	signed: Signed,
	type: LedgerEntryType,
	partnershipIds: readonly string[],
) {
	for (const partnershipId of [...partnershipIds].sort()) {
		await findPartnership(ctx, partnershipId, { lock: true });
		const before = await listLedger(ctx, partnershipId);
		if (type === 'founded' && (await attachToFounding(ctx, signed, partnershipId, before))) continue;
		const bound = await boundToAgreement(ctx, partnershipId, signed, { on: null, visitId: null });
		const [added] = await ctx.tx
			.insert(ledgerEntries)
			.values({ partnershipId, type, agreementId: signed.id, ...bound })
			.returning({ id: ledgerEntries.id });
		if (added) await settle(ctx, partnershipId, before, { id: added.id, type }, 'ledger');
	}
}

async function attachToFounding(
	ctx: CommandContext,
	signed: Signed,
	partnershipId: string,
	before: LedgerLine[],
): Promise<boolean> {
	const line = before.find(({ type, agreementId }) => type === 'founded' && !agreementId);
	if (!line || !signed.signedFirst || !signed.signedLast) return false;
	if (!isFounding(line, { first: signed.signedFirst, last: signed.signedLast }))
		throw new RefusalError('agreements.refusals.foundedAnotherDay', undefined, 'ledger');
	const visitId = signed.visitId ? null : line.visitId;
	const bound = await boundToAgreement(ctx, partnershipId, signed, { on: null, visitId });
	await ctx.tx
		.update(ledgerEntries)
		.set({ ...bound, agreementId: signed.id })
		.where(eq(ledgerEntries.id, line.id));
	await settle(ctx, partnershipId, before, line, 'ledger');
	return true;
}

/** Moves the lines of an agreement to its new day and visit. Throws RefusalError if a ledger would then be unlawful. */
export async function moveAgreementLines(ctx: CommandContext, signed: Signed) {
	const lines = await ctx.tx
		.select({
			id: ledgerEntries.id,
			type: ledgerEntries.type,
			partnershipId: ledgerEntries.partnershipId,
		})
		.from(ledgerEntries)
		.where(eq(ledgerEntries.agreementId, signed.id))
		.orderBy(ledgerEntries.partnershipId, ledgerEntries.id);
	for (const line of lines) {
		await findPartnership(ctx, line.partnershipId, { lock: true });
		const before = await listLedger(ctx, line.partnershipId);
		const saved = before.find(({ id }) => id === line.id);
		if (!saved) continue;
		const visitId = signed.visitId ? null : saved.visitId;
		const bound = await boundToAgreement(ctx, line.partnershipId, signed, { on: null, visitId });
		await ctx.tx.update(ledgerEntries).set(bound).where(eq(ledgerEntries.id, line.id));
		await settle(ctx, line.partnershipId, before, line, 'signedOn');
	}
}

/** The partnerships of which a line names the agreement, those given or all. */
export async function partnershipsWithLine({ tx }: CommandContext, agreementId: string, among?: string[]) {
	const rows = await tx
		.select({ partnershipId: ledgerEntries.partnershipId })
		.from(ledgerEntries)
		.where(
			and(
				eq(ledgerEntries.agreementId, agreementId),
				among ? inArray(ledgerEntries.partnershipId, among) : undefined,
			),
		);
	return rows.map(({ partnershipId }) => partnershipId);
}

async function ownVisit({ tx }: CommandContext, partnershipId: string, visitId: string) {
	const [own] = await tx
		.select({ visitId: visitPartnerships.visitId })
		.from(visitPartnerships)
		.where(and(eq(visitPartnerships.visitId, visitId), eq(visitPartnerships.partnershipId, partnershipId)));
	return own?.visitId ?? null;
}
