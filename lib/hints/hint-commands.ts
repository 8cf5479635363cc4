import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { dismissedHints } from '@/db/schema/dismissed-hints';
import type { CommandContext, OfficeContext } from '@/lib/context';
import type { HintInput } from './hint-input';

/** Puts hints away for this account; what is away already stays so. */
export async function dismissHints({ tx, user }: CommandContext, { hints }: HintInput) {
	await tx
		.insert(dismissedHints)
		.values(hints.map((hint) => ({ userId: user.id, hint })))
		.onConflictDoNothing();
	return {};
}

/** Takes hints out again. */
export async function recallHints({ tx, user }: CommandContext, { hints }: HintInput) {
	await tx
		.delete(dismissedHints)
		.where(and(eq(dismissedHints.userId, user.id), inArray(dismissedHints.hint, hints)));
	return {};
}

/** The hints that this account has put away. */
export async function findDismissed({ db, user }: OfficeContext): Promise<string[]> {
	const rows = await db
		.select({ hint: dismissedHints.hint })
		.from(dismissedHints)
		.where(eq(dismissedHints.userId, user.id));
	return rows.map(({ hint }) => hint);
}
