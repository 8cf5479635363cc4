import 'server-only';
import { and, eq } from 'drizzle-orm';
import { visits } from '@/db/schema/visits';
import { visibleVisits } from '@/lib/auth/scope';
import type { CommandContext } from '@/lib/context';
import { NotFoundError } from '@/lib/errors';

/**
 * The visit that a part is about to be written to, held until the transaction ends.
 * Throws NotFoundError if there is none that the user may see.
 */
export async function lockVisit({ tx, user }: CommandContext, id: string) {
	const [visit] = await tx
		.select({ id: visits.id, startsOn: visits.startsOn, endsOn: visits.endsOn })
		.from(visits)
		.where(and(eq(visits.id, id), visibleVisits(user)))
		.for('update');
	if (!visit) throw new NotFoundError();
	return visit;
}
