import { eq } from 'drizzle-orm';
import { vi } from 'vitest';
import { connections, db } from '@/db';
import { users } from '@/db/schema/users';
import { createTestDatabase } from '@/db/test-database';
import { type Command, perform } from '@/lib/perform';
import { asActor } from './actor';
import { hashPassword } from './password';
import type { Role } from './permissions';
import type { CurrentUser } from './session';
import { beginSession, sessionHolder } from './session-rows';

export const goodPassword = 'vier kleine Elche singen';

/** A database of its own for a test file, as the process's office. */
export async function openTestOffice() {
	const database = await createTestDatabase();
	vi.stubEnv('DATABASE_URL', database.url);
	vi.stubEnv('SITE_DATABASE_URL', database.siteUrl);
	return async () => {
		await connections().close();
		await database.drop();
	};
}

/** A user with `goodPassword`, made by nobody in particular. */
export async function makeUser(role: Role, name: string = role) {
	const values = {
		role,
		name,
		email: `${crypto.randomUUID()}@example.org`,
		passwordHash: await hashPassword(goodPassword),
	};
	const id = crypto.randomUUID();
	await asActor({ id, name: 'test' }, 'test', (tx) => tx.insert(users).values({ id, ...values }));
	return { id, ...values };
}

/** Signs a user in without the form. */
export async function signInAs(userId: string): Promise<CurrentUser> {
	const holder = await sessionHolder(await beginSession({ userId, userAgent: null, address: '127.0.0.1' }));
	if (!holder) throw new Error('not signed in');
	return holder;
}

/** Runs a command as `user` through the office's door. */
export const act = <I, A, Ready>(user: CurrentUser, command: Command<I, A, Ready>, input: I) =>
	perform(user, crypto.randomUUID(), command, input);

export async function readUser(id: string) {
	const [row] = await db().select().from(users).where(eq(users.id, id));
	if (!row) throw new Error('no such user');
	return row;
}
