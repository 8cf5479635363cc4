import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { tiesTo } from '@/lib/ties';
import type { Deletion } from './deletion';

/** What deleting a record depends on, for its verbs; null for those who may not delete. */
export async function deletionOf(
	ctx: OfficeContext,
	table: Parameters<typeof tiesTo>[1],
	id: string,
	published?: boolean,
): Promise<Deletion | null> {
	return may(ctx.user, 'records.delete') ? { ties: await tiesTo(ctx, table, id), published } : null;
}
