import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { roundReviewers } from '@/db/schema/rounds';
import { users } from '@/db/schema/users';
import { may, roles } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { alphabetical } from '@/lib/list-query';

/** Who reviews the applications of a round, by name. */
export function listReviewers({ db }: Pick<OfficeContext, 'db'>, roundId: string) {
	return db
		.select({ id: users.id, name: users.name, active: users.active })
		.from(roundReviewers)
		.innerJoin(users, eq(users.id, roundReviewers.userId))
		.where(eq(roundReviewers.roundId, roundId))
		.orderBy(alphabetical(users.name));
}

const reviewerRoles = roles.filter((role) => may({ role, partnershipIds: [] }, 'exchanges.write'));

/** Who can be asked to review: active accounts that may see and write applications. */
export function listPossibleReviewers({ db }: Pick<OfficeContext, 'db'>) {
	return db
		.select({ id: users.id, label: users.name })
		.from(users)
		.where(and(eq(users.active, true), inArray(users.role, reviewerRoles)))
		.orderBy(alphabetical(users.name));
}

export async function isReviewer({ db, user }: OfficeContext, roundId: string): Promise<boolean> {
	const found = await db
		.select({ id: roundReviewers.userId })
		.from(roundReviewers)
		.where(and(eq(roundReviewers.roundId, roundId), eq(roundReviewers.userId, user.id)));
	return found.length > 0;
}
