import 'server-only';
import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { ledgerEntries } from '@/db/schema/ledger-entries';
import { visitPartnerships } from '@/db/schema/visits';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import { requireVersion } from '@/lib/versioned';
import { baseTypes } from './ledger';
import { boundToAgreement, lockAgreementOfLine } from './ledger-agreement-commands';
import type {
	endInput,
	foundInput,
	LedgerFields,
	ledgerEditInput,
	ledgerEntryInput,
	proposeInput,
	recordInput,
	renewInput,
	resumeInput,
	suspendInput,
} from './ledger-input';
import { findLedgerEntry, type LedgerLine, listLedger } from './ledger-queries';
import { settle } from './ledger-settle-commands';
import { isAhead } from './partnership';
import { findPartnership } from './partnership-queries';

type Entry = z.output<typeof ledgerEntryInput>;
type Entered = { id: string };
type Versioned = { id: string; version: number };

/** Each verb enters its line; throws ConflictError, or RefusalError if the rules of partnership.ts say no. */
export const proposePartnership = (ctx: CommandContext, input: z.output<typeof proposeInput>) =>
	enter(ctx, input);

/** See proposePartnership. Anniversaries count from the founding, unless another line is marked. */
export const foundPartnership = (ctx: CommandContext, input: z.output<typeof foundInput>) =>
	enter(ctx, input);

/** See proposePartnership. */
export const renewPartnership = (ctx: CommandContext, input: z.output<typeof renewInput>) =>
	enter(ctx, input);

/** See proposePartnership. Needs a reason; with scope "project" the partnership stays active. */
export const suspendPartnership = (ctx: CommandContext, input: z.output<typeof suspendInput>) =>
	enter(ctx, input);

/** See proposePartnership. */
export const resumePartnership = (ctx: CommandContext, input: z.output<typeof resumeInput>) =>
	enter(ctx, input);

/** See proposePartnership. What ended can be resumed. */
export const endPartnership = (ctx: CommandContext, input: z.output<typeof endInput>) => enter(ctx, input);

/** See proposePartnership. For what decides no status: first contact, declaration, extension, celebration, change of partner. */
export const recordLedgerEntry = (ctx: CommandContext, input: z.output<typeof recordInput>) =>
	enter(ctx, input);

async function enter(ctx: CommandContext, input: Entry): Promise<Entered> {
	const { partnershipId, version, type, on, visitId, ...values } = input;
	const signed = await lockAgreementOfLine(ctx, partnershipId, values.agreementId);
	requireVersion(await findPartnership(ctx, partnershipId, { lock: true }), version, () => ({}));
	const before = await listLedger(ctx, partnershipId);
	await requireOwnVisit(ctx, partnershipId, visitId);
	const bound = await boundToAgreement(ctx, partnershipId, signed, { on, visitId });
	if (values.anniversaryBase) {
		requireBaseBegun(ctx, bound.onFirst);
		await unmarkBase(ctx, partnershipId);
	}
	const [added] = await ctx.tx
		.insert(ledgerEntries)
		.values({ partnershipId, type, ...values, ...bound })
		.returning({ id: ledgerEntries.id });
	if (!added) throw new NotFoundError();
	await settle(ctx, partnershipId, before, { id: added.id, type }, 'on');
	return { id: partnershipId };
}

/** Corrects a line; its type stays. Throws ConflictError, or RefusalError if this or another line would then be unlawful. */
export async function reviseLedgerEntry(
	ctx: CommandContext,
	input: z.output<typeof ledgerEditInput>,
): Promise<Entered> {
	const { id, version, type, on, visitId, ...values } = input;
	const known = await findLedgerEntry(ctx, id);
	if (!known) throw new NotFoundError();
	const signed = await lockAgreementOfLine(ctx, known.partnershipId, values.agreementId);
	const { line, before } = await lockLine(ctx, { id, version });
	if (line.type !== type) throw new InvalidInputError({ type: 'errors.invalid' });
	if (visitId !== line.visitId) await requireOwnVisit(ctx, line.partnershipId, visitId);
	const bound = await boundToAgreement(ctx, line.partnershipId, signed, { on, visitId });
	if (values.anniversaryBase) {
		if (!(line.anniversaryBase && isAhead(line, ctx.today))) requireBaseBegun(ctx, bound.onFirst);
		if (!line.anniversaryBase) await unmarkBase(ctx, line.partnershipId);
	}
	await ctx.tx
		.update(ledgerEntries)
		.set({ ...values, ...bound })
		.where(eq(ledgerEntries.id, id));
	await settle(ctx, line.partnershipId, before, line, 'on');
	return { id: line.partnershipId };
}

/** Anniversaries count from what was, and until another base has come from the one there is. */
function requireBaseBegun({ today }: CommandContext, onFirst: string | null) {
	if (isAhead({ onFirst }, today))
		throw new InvalidInputError({ anniversaryBase: 'partnerships.refusals.baseAhead' });
}

/** Takes a line out of the ledger. Throws ConflictError, or RefusalError if another line rests on it. */
export async function removeLedgerEntry(ctx: CommandContext, input: Versioned): Promise<Entered> {
	const { line, before } = await lockLine(ctx, input);
	await ctx.tx.delete(ledgerEntries).where(eq(ledgerEntries.id, line.id));
	await settle(ctx, line.partnershipId, before, line);
	return { id: line.partnershipId };
}

/** Lets anniversaries count from this line. Throws ConflictError, or RefusalError if nothing can be counted from it. */
export async function markAnniversaryBase(ctx: CommandContext, input: Versioned): Promise<Entered> {
	const { line, before } = await lockLine(ctx, input);
	if (!baseTypes.includes(line.type)) throw new RefusalError('partnerships.refusals.noAnniversaryBase');
	if (!line.on) throw new RefusalError('partnerships.refusals.baseUndated');
	if (isAhead(line, ctx.today)) throw new RefusalError('partnerships.refusals.baseAhead');
	await unmarkBase(ctx, line.partnershipId);
	await ctx.tx.update(ledgerEntries).set({ anniversaryBase: true }).where(eq(ledgerEntries.id, line.id));
	await settle(ctx, line.partnershipId, before, line);
	return { id: line.partnershipId };
}

/** A line of the ledger as its form shows it. */
export function ledgerEntryToFields(line: LedgerLine): LedgerFields {
	return {
		type: line.type,
		on: line.on ?? '',
		celebratedOn: line.celebratedOn ?? '',
		scope: line.scope,
		text: { de: line.text.de ?? '', en: line.text.en ?? '' },
		reason: line.reason ?? '',
		legalBasis: line.legalBasis ?? '',
		reviewOn: line.reviewOn ?? '',
		visitId: line.visitId ?? '',
		agreementId: line.agreementId ?? '',
		anniversaryBase: line.anniversaryBase,
	};
}

/** The partnership is held first, so that two changes of one ledger are checked one after the other. */
async function lockLine(ctx: CommandContext, { id, version }: Versioned) {
	const known = await findLedgerEntry(ctx, id);
	if (!known) throw new NotFoundError();
	await findPartnership(ctx, known.partnershipId, { lock: true });
	const line = requireVersion(await findLedgerEntry(ctx, id), version, ledgerEntryToFields);
	return { line, before: await listLedger(ctx, line.partnershipId) };
}

async function requireOwnVisit({ tx }: CommandContext, partnershipId: string, visitId: string | null) {
	if (!visitId) return;
	const [own] = await tx
		.select({ visitId: visitPartnerships.visitId })
		.from(visitPartnerships)
		.where(and(eq(visitPartnerships.visitId, visitId), eq(visitPartnerships.partnershipId, partnershipId)));
	if (!own) throw new InvalidInputError({ visitId: 'partnerships.refusals.visitOfAnother' });
}

async function unmarkBase({ tx }: CommandContext, partnershipId: string) {
	await tx
		.update(ledgerEntries)
		.set({ anniversaryBase: false })
		.where(and(eq(ledgerEntries.partnershipId, partnershipId), eq(ledgerEntries.anniversaryBase, true)));
}
