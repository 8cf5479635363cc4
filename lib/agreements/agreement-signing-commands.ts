import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { agreements } from '@/db/schema/agreements';
import type { CommandContext } from '@/lib/context';
import type { PartialDate } from '@/lib/edtf';
import { allow, InvalidInputError } from '@/lib/errors';
import { enterAgreementLines } from '@/lib/partnerships/ledger-agreement-commands';
import { officeOn } from '@/lib/people/office-queries';
import { signedOnRefusal, signRefusal } from './agreement';
import { requireOrder } from './agreement-date-checks';
import type { signInput } from './agreement-input';
import { lockAgreementVersion } from './agreement-lock';
import { requireVisit } from './agreement-part-checks';

/**
 * Notes that a draft was signed: when, where, on which visit; with a line in the ledger of every partnership in the
 * same transaction, if wanted. The offices of those who signed are frozen as they were that day. Throws ConflictError,
 * InvalidInputError, and RefusalError if it is signed already, has no signatories, or a ledger doesn't allow the line.
 */
export async function signAgreement(ctx: CommandContext, input: z.output<typeof signInput>) {
	const { signedOn } = input;
	const found = await lockAgreementVersion(ctx, input);
	allow(signRefusal(found));
	if (!signedOn) throw new InvalidInputError({ signedOn: 'errors.required' });
	await requireVisit(
		ctx,
		input.visitId,
		found.partnerships.map(({ id }) => id),
	);
	await requireOrder(ctx, { ...found, signedOn });
	await seal(ctx, input.id, {
		...input,
		signedOn,
		partnershipIds: found.partnerships.map(({ id }) => id),
	});
	return { id: input.id };
}

type Signing = {
	signedOn: PartialDate;
	signedAt: string | null;
	visitId: string | null;
	ledger: z.output<typeof signInput>['ledger'];
	partnershipIds: string[];
};

/** Puts the date on a draft that the caller holds and has checked. Throws as signAgreement. */
export async function seal(ctx: CommandContext, id: string, signing: Signing) {
	const { signedOn, signedAt, visitId, ledger, partnershipIds } = signing;
	const future = signedOnRefusal(signedOn.first, ctx.today);
	if (future) throw new InvalidInputError({ signedOn: future });
	const columns = {
		signedOn: signedOn.edtf,
		signedFirst: signedOn.first,
		signedLast: signedOn.last,
		visitId,
	};
	await ctx.tx
		.update(agreements)
		.set({ ...columns, signedAt })
		.where(eq(agreements.id, id));
	if (signedOn.first === signedOn.last) await freezeOffices(ctx, id, signedOn.first);
	if (ledger) await enterAgreementLines(ctx, { id, ...columns }, ledger, partnershipIds);
}

/**
 * Puts the office held on the day of signing where none stands yet, or one that the person holds or held at another
 * time: what somebody wrote by hand stays. For days that are exact only: nothing is guessed.
 */
async function freezeOffices({ tx }: CommandContext, agreementId: string, on: string) {
	const day = sql`coalesce(x.signed_on, ${on}::date)`;
	const held = officeOn({ db: tx }, sql`x.person_id`, day, { at: sql`x.organisation_id` });
	await tx.execute(sql`
		update agreement_signatories s set office_then = held.function
		from agreement_signatories x cross join lateral ${held}
		where x.id = s.id and s.agreement_id = ${agreementId} and s.office_then is distinct from held.function
			and (s.office_then is null
				or exists (select from appointments ap where ap.person_id = s.person_id and ap.function = s.office_then))`);
	await tx.execute(sql`
		update agreement_signatories s set name_then = concat_ws(' ', p.title, p.given_name, p.family_name)
		from people p where p.id = s.person_id and s.agreement_id = ${agreementId} and s.name_then is null`);
}
