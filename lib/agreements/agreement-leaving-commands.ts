import 'server-only';
import { eq, inArray, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { agreementSignatories, agreements } from '@/db/schema/agreements';
import type { CommandContext } from '@/lib/context';
import { allow, InvalidInputError, NotFoundError } from '@/lib/errors';
import { leaveOnRefusal, leaveRefusal, stayRefusal } from './agreement';
import { membersOf, partyOf } from './agreement-fields';
import type { leaveInput, stayInput } from './agreement-input';
import { lockAgreementVersion, type Versioned } from './agreement-lock';

/**
 * Notes that a party leaves, and from which day on, past or to come; the agreement holds among the others, and the
 * partnerships of who leaves keep it as what was. Throws RefusalError unless it holds and more than two belong to it,
 * InvalidInputError for a day before the party joined.
 */
export async function leaveAgreement(
	ctx: CommandContext,
	{ signatoryId, leftOn, ...input }: z.output<typeof leaveInput>,
) {
	const { found, party, rows } = await partyOfLine(ctx, input, signatoryId);
	allow(leaveRefusal(found, party, ctx.today));
	const early = leaveOnRefusal(found, party, leftOn);
	if (early) throw new InvalidInputError({ leftOn: early });
	const staying = rows.filter((row) => !row.leftOn);
	return write(ctx, input.id, staying, leftOn);
}

/** Takes the last leaving of a party back, as if it had stayed. Throws RefusalError unless it has left. */
export async function stayInAgreement(
	ctx: CommandContext,
	{ signatoryId, ...input }: z.output<typeof stayInput>,
) {
	const { found, party, rows } = await partyOfLine(ctx, input, signatoryId);
	allow(stayRefusal(found, party));
	const last = rows
		.flatMap(({ leftOn }) => leftOn ?? [])
		.sort()
		.at(-1);
	return write(
		ctx,
		input.id,
		rows.filter(({ leftOn }) => leftOn === last),
		null,
	);
}

async function partyOfLine(ctx: CommandContext, input: Versioned, signatoryId: string) {
	const agreement = await lockAgreementVersion(ctx, input);
	const line = agreement.signatories.find(({ id }) => id === signatoryId);
	if (!line) throw new NotFoundError();
	const party = partyOf(line);
	return {
		found: { ...agreement, members: membersOf(agreement) },
		party,
		rows: agreement.signatories.filter((each) => partyOf(each) === party),
	};
}

async function write({ tx }: CommandContext, id: string, rows: { id: string }[], leftOn: string | null) {
	const ids = rows.map((row) => row.id);
	await tx.update(agreementSignatories).set({ leftOn }).where(inArray(agreementSignatories.id, ids));
	await tx
		.update(agreements)
		.set({ version: sql`${agreements.version} + 1` })
		.where(eq(agreements.id, id));
	return { id };
}
