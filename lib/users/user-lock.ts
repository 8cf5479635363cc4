import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { userPartnerships } from '@/db/schema/user-partnerships';
import { users } from '@/db/schema/users';
import type { CommandContext } from '@/lib/context';
import { NotFoundError } from '@/lib/errors';
import { requireVersion } from '@/lib/versioned';
import type { UserVersionInput } from './user-input';

/** What commands read of a user. */
export const columns = {
	id: users.id,
	name: users.name,
	email: users.email,
	role: users.role,
	active: users.active,
	locale: users.locale,
	version: users.version,
	passwordHash: users.passwordHash,
	oidcIssuer: users.oidcIssuer,
	secondFactor: sql<boolean>`${users.totpConfirmedAt} is not null`,
};

/** The user, held until the transaction ends. Throws NotFoundError. */
export async function lockUser({ tx }: CommandContext, id: string) {
	const [user] = await tx.select(columns).from(users).where(eq(users.id, id)).for('update');
	if (!user) throw new NotFoundError();
	return user;
}

export type Locked = Awaited<ReturnType<typeof lockUser>>;

/** The same in the version that was read. Throws NotFoundError, ConflictError. */
export async function lockUserVersion(ctx: CommandContext, { id, version }: UserVersionInput) {
	const user = await lockUser(ctx, id);
	const partnershipIds = await partnershipsOf(ctx, id);
	const toInput = ({ name, email, role }: Locked) => ({ id, name, email, role, partnershipIds });
	return requireVersion(user, version, toInput);
}

/** The ids of the partnerships that a representative has. */
export async function partnershipsOf({ tx }: CommandContext, userId: string): Promise<string[]> {
	const rows = await tx
		.select({ id: userPartnerships.partnershipId })
		.from(userPartnerships)
		.where(eq(userPartnerships.userId, userId));
	return rows.map((row) => row.id);
}
