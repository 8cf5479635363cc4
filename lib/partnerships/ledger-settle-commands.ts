import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema/partnerships';
import type { CommandContext } from '@/lib/context';
import { RefusalError } from '@/lib/errors';
import { newContradictions, onceOnly } from './ledger';
import { type LedgerLine, listLedger } from './ledger-queries';

/**
 * Refuses what makes the ledger unlawful, and gives the partnership a new version: its status may be another now.
 * `before` is the ledger as it was, `changed` the line that was entered, corrected or removed, `field` where a form
 * says it.
 */
export async function settle(
	ctx: CommandContext,
	partnershipId: string,
	before: LedgerLine[],
	changed: Pick<LedgerLine, 'id' | 'type'>,
	field?: 'on' | 'ledger' | 'signedOn',
) {
	const wrong = newContradictions(before, await listLedger(ctx, partnershipId), ctx.today);
	const own = wrong.find(
		({ entry }) => entry.id === changed.id || (onceOnly.includes(entry.type) && entry.type === changed.type),
	);
	if (own) throw new RefusalError(own.refusal, undefined, field);
	if (wrong[0]) {
		const { type, on } = wrong[0].entry;
		const year = on?.slice(0, 4) ?? '';
		throw new RefusalError('partnerships.refusals.contradicts', { type, year }, field);
	}
	await ctx.tx
		.update(partnerships)
		.set({ version: sql`${partnerships.version} + 1` })
		.where(eq(partnerships.id, partnershipId));
}
