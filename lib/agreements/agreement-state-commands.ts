import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { agreementPartnerships, agreementSignatories, agreements } from '@/db/schema/agreements';
import type { CommandContext } from '@/lib/context';
import { allow, InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import {
	closeRefusal,
	endOnRefusal,
	openRefusal,
	publishRefusal,
	renewRefusal,
	terminateRefusal,
	unpublishRefusal,
	withdrawTerminationRefusal,
} from './agreement';
import type { terminateInput } from './agreement-input';
import { lockAgreementVersion, type Versioned } from './agreement-lock';
import type { Agreement } from './agreement-queries';
import { lastingLinks } from './agreement-reach-commands';
import { partiesOfToday } from './agreement-renewal-queries';

type Done = { id: string };
type Changes = Partial<typeof agreements.$inferInsert>;

/** A verb that asks nothing but yes or no: throws RefusalError if `rule` says no, ConflictError, NotFoundError. */
const verb =
	(rule: (found: Agreement, ctx: CommandContext) => string | null, changes: () => Changes) =>
	async (ctx: CommandContext, input: Versioned): Promise<Done> => {
		const refusal = rule(await lockAgreementVersion(ctx, input), ctx);
		if (refusal) throw new RefusalError(refusal);
		await ctx.tx.update(agreements).set(changes()).where(eq(agreements.id, input.id));
		return { id: input.id };
	};

/** Takes a termination back, as if notice had never been given. */
export const withdrawTermination = verb(withdrawTerminationRefusal, () => ({
	terminatedOn: null,
	terminationReason: null,
}));
export const openAgreement = verb(
	(found, { today }) => openRefusal(found, today),
	() => ({ openForAccession: true }),
);
/** Nobody else can join; who has joined stays. */
export const closeAgreement = verb(closeRefusal, () => ({ openForAccession: false }));
export const publishAgreement = verb(publishRefusal, () => ({ publishedAt: new Date() }));
export const unpublishAgreement = verb(unpublishRefusal, () => ({ publishedAt: null }));

/** Ends an agreement from a day on, past or to come, with the reason. Throws RefusalError unless it holds today. */
export async function terminateAgreement(
	ctx: CommandContext,
	{ terminatedOn, reason, ...input }: z.output<typeof terminateInput>,
): Promise<Done> {
	const found = await lockAgreementVersion(ctx, input);
	allow(terminateRefusal(found, ctx.today));
	const early = endOnRefusal(found, terminatedOn);
	if (early) throw new InvalidInputError({ terminatedOn: early });
	await ctx.tx
		.update(agreements)
		.set({ terminatedOn, terminationReason: reason })
		.where(eq(agreements.id, input.id));
	return { id: input.id };
}

/**
 * Begins the agreement that takes this one's place: a draft with the same title, partnerships without those that have
 * ended (unless all have), parties as they are today and terms, whose days and persons are still to come. Throws
 * RefusalError if this one is a draft or was renewed.
 */
export async function renewAgreement(ctx: CommandContext, input: Versioned): Promise<Done> {
	const found = await lockAgreementVersion(ctx, input);
	allow(renewRefusal(found));
	const { title, kind, tacitRenewalMonths, noticeMonths, fileReference } = found;
	const [added] = await ctx.tx
		.insert(agreements)
		.values({ title, kind, tacitRenewalMonths, noticeMonths, fileReference, predecessorId: found.id })
		.returning({ id: agreements.id });
	if (!added) throw new NotFoundError();
	const agreementId = added.id;
	const links = await lastingLinks(ctx, found.id);
	await ctx.tx.insert(agreementPartnerships).values(links.map((link) => ({ ...link, agreementId })));
	const rows = await partiesOfToday(ctx, found.signatories, agreementId);
	if (rows.length > 0) await ctx.tx.insert(agreementSignatories).values(rows);
	return added;
}
