import 'server-only';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { people } from '@/db/schema/people';
import type { CommandContext } from '@/lib/context';
import { optionalDay, optionalText, recordVersion } from '@/lib/input';
import { lockVersion } from '@/lib/versioned';
import { personToFields } from './person-commands';
import { findPerson } from './person-queries';

/** What is left empty stays as it is with each person; one of both must be given. */
export const retentionInput = z
	.strictObject({ ...recordVersion, legalBasis: optionalText(300), retainUntil: optionalDay() })
	.superRefine(({ legalBasis, retainUntil }, context) => {
		if (!legalBasis && !retainUntil)
			context.addIssue({ code: 'custom', path: ['retainUntil'], message: 'errors.required' });
	});

/** Notes why a person is kept, and until when (Europe/Berlin). Throws NotFoundError, ConflictError. */
export async function setRetention(
	ctx: CommandContext,
	{ id, version, legalBasis, retainUntil }: z.output<typeof retentionInput>,
): Promise<{ id: string }> {
	await lockVersion(ctx, findPerson, { id, version }, personToFields);
	await ctx.tx
		.update(people)
		.set({ ...(legalBasis && { legalBasis }), ...(retainUntil && { retainUntil }) })
		.where(eq(people.id, id));
	return { id };
}
