import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { agreementSignatories, agreements } from '@/db/schema/agreements';
import type { CommandContext } from '@/lib/context';
import { allow, InvalidInputError } from '@/lib/errors';
import { accedeRefusal, holdsFrom, signedOnRefusal } from './agreement';
import type { accedeInput } from './agreement-input';
import { lockAgreementVersion } from './agreement-lock';
import { requireParties } from './agreement-part-checks';
import { findAgreement } from './agreement-queries';
import { followSignatories } from './agreement-reach-commands';

/** Notes that somebody joined, and when; the partnerships it stands for are linked. Throws RefusalError unless it is open and holds, InvalidInputError. */
export async function accedeToAgreement(
	ctx: CommandContext,
	{ id, version, party, ...values }: z.output<typeof accedeInput>,
): Promise<{ id: string }> {
	const found = await lockAgreementVersion(ctx, { id, version });
	allow(accedeRefusal(found, ctx.today));
	await requireParties(ctx, [{ party, ...values }], () => '');
	const same = found.signatories.some(
		(each) =>
			each.territoryId === party.territoryId &&
			each.organisationId === party.organisationId &&
			!(each.leftOn && each.leftOn <= values.signedOn),
	);
	if (same) throw new InvalidInputError({ party: 'agreements.refusals.alreadyAcceded' });
	const wrongDay =
		values.signedOn < (holdsFrom(found) ?? '')
			? 'agreements.refusals.accededTooEarly'
			: signedOnRefusal(values.signedOn, ctx.today);
	if (wrongDay) throw new InvalidInputError({ signedOn: wrongDay });
	await ctx.tx.insert(agreementSignatories).values({
		...{ agreementId: id, ...party, ...values, accession: true },
		position: found.signatories.length,
	});
	const { signatories: after } = (await findAgreement(ctx, id)) ?? found;
	await followSignatories(ctx, id, { before: found.signatories, after });
	await ctx.tx
		.update(agreements)
		.set({ version: sql`${agreements.version} + 1` })
		.where(eq(agreements.id, id));
	return { id };
}
