import 'server-only';
import { and, eq } from 'drizzle-orm';
import { exports } from '@/db/schema/exports';
import type { CommandContext } from '@/lib/context';
import { NotFoundError } from '@/lib/errors';
import type { ListNoun } from '@/lib/lists/list-nouns';
import type { ExportFormat } from './export-column';

type Export = { noun: ListNoun | 'reports'; format: ExportFormat; query: string };

/** Notes that somebody takes a list out of the office, before the first of it leaves. */
export async function beginExport({ tx, user }: CommandContext, { noun, format, query }: Export) {
	const [added] = await tx
		.insert(exports)
		.values({ userId: user.id, noun, format, query })
		.returning({ id: exports.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Notes how many rows it had; one that was broken off keeps none. Throws NotFoundError if it is somebody else's. */
export async function finishExport({ tx, user }: CommandContext, { id, rows }: { id: string; rows: number }) {
	const [found] = await tx
		.update(exports)
		.set({ rows })
		.where(and(eq(exports.id, id), eq(exports.userId, user.id)))
		.returning({ id: exports.id });
	if (!found) throw new NotFoundError();
	return found;
}
