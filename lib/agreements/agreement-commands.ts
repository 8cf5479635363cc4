import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { agreements } from '@/db/schema/agreements';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import {
	lockLedgers,
	moveAgreementLines,
	partnershipsWithLine,
} from '@/lib/partnerships/ledger-agreement-commands';
import { signedOnRefusal, signRefusal } from './agreement';
import { requireDatesFit, requireOrder } from './agreement-date-checks';
import type { AgreementValues, agreementInput, newAgreementInput } from './agreement-input';
import { lockAgreementVersion, type Versioned } from './agreement-lock';
import { requireVisit } from './agreement-part-checks';
import { saveParts } from './agreement-part-commands';
import { type Agreement, findAgreement } from './agreement-queries';
import { followSignatories } from './agreement-reach-commands';
import { seal } from './agreement-signing-commands';

type Done = { id: string };

/**
 * Adds an agreement: a draft, or, if the day of signing is given, one that is signed, with its line in every ledger
 * if wanted. Throws InvalidInputError at the field that can't be, RefusalError if a ledger doesn't allow the line.
 */
export async function addAgreement(
	ctx: CommandContext,
	{ ledger, ...values }: z.output<typeof newAgreementInput>,
): Promise<Done> {
	if (ledger && !values.signedOn) throw new InvalidInputError({ signedOn: 'errors.required' });
	await requireVisit(ctx, values.visitId, values.partnershipIds);
	await requireOrder(ctx, { id: null, ...values });
	const { columns, parts } = split({ ...values, signedOn: null });
	if (ledger) await lockLedgers(ctx, parts.partnershipIds);
	const [added] = await ctx.tx.insert(agreements).values(columns).returning({ id: agreements.id });
	if (!added) throw new NotFoundError();
	await saveParts(ctx, added.id, parts);
	await follow(ctx, added.id, []);
	if (values.signedOn) {
		const refusal = signRefusal({ signedFirst: null, signatories: parts.signatories });
		if (refusal) throw new InvalidInputError({ signatories: refusal });
		await seal(ctx, added.id, { ...values, signedOn: values.signedOn, ledger });
	}
	return added;
}

/**
 * Changes an agreement; a signed one stays signed, and where its day changes the lines of the ledgers move with it.
 * Throws NotFoundError, ConflictError, InvalidInputError, RefusalError if a ledger would then be unlawful.
 */
export async function reviseAgreement(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof agreementInput>,
): Promise<Done> {
	const found = await lockAgreementVersion(ctx, { id, version });
	const { signedOn } = values;
	if (!found.signedOn && signedOn) throw new InvalidInputError({ signedOn: 'agreements.refusals.signFirst' });
	if (found.signedOn && !signedOn) throw new InvalidInputError({ signedOn: 'errors.required' });
	const future = signedOn && signedOnRefusal(signedOn.first, ctx.today);
	if (future) throw new InvalidInputError({ signedOn: future });
	await requireVisit(ctx, values.visitId, values.partnershipIds);
	await requireOrder(ctx, { id, ...values });
	const { columns, parts } = split(values);
	requireDatesFit(ctx, found, columns, parts.signatories);
	const saved = await saveParts(ctx, id, parts, found);
	const changed = (await follow(ctx, id, found.signatories)) || saved;
	await ctx.tx
		.update(agreements)
		.set({ ...columns, ...(changed && { version: sql`${agreements.version} + 1` }) })
		.where(eq(agreements.id, id));
	if (found.signedOn !== columns.signedOn || found.visitId !== columns.visitId) {
		await moveAgreementLines(ctx, { id, ...columns });
	}
	return { id };
}

/** Partnerships come and go with the signatories; the visit must be one of those that are left. */
async function follow(ctx: CommandContext, id: string, before: Agreement['signatories']) {
	const present = await findAgreement(ctx, id);
	if (!present) throw new NotFoundError();
	const changed = await followSignatories(ctx, id, { before, after: present.signatories });
	const left = changed ? (await findAgreement(ctx, id))?.partnerships : present.partnerships;
	if (left?.length === 0) throw new InvalidInputError({ partnershipIds: 'errors.required' });
	return changed;
}

/** Removes an agreement with its commitments for good. Throws RefusalError while a ledger or a successor names it. */
export async function deleteAgreement(ctx: CommandContext, input: Versioned): Promise<Done> {
	const found = await lockAgreementVersion(ctx, input);
	if (found.successorId) throw new RefusalError('agreements.refusals.hasSuccessor');
	if ((await partnershipsWithLine(ctx, input.id)).length > 0) {
		throw new RefusalError('agreements.refusals.namedByLedger');
	}
	await ctx.tx.delete(agreements).where(eq(agreements.id, input.id));
	return { id: input.id };
}

function split({ partnershipIds, signatories, signedOn, ...columns }: AgreementValues) {
	return {
		parts: { partnershipIds, signatories },
		columns: {
			...columns,
			signedOn: signedOn?.edtf ?? null,
			signedFirst: signedOn?.first ?? null,
			signedLast: signedOn?.last ?? null,
		},
	};
}
