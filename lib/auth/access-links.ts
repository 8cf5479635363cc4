import 'server-only';
import { createHmac } from 'node:crypto';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { type Db, db, type Transaction } from '@/db';
import { type accessLinkPurposes, accessLinks } from '@/db/schema/access-links';
import { users } from '@/db/schema/users';
import { env } from '../env';
import { asActor } from './actor';
import { hashPassword } from './password';
import { type PasswordProblem, passwordProblem } from './password-rules';
import { hashToken } from './secrets';
import { endSessionsOf } from './session-rows';

const linkDays = 7;

/**
 * The token follows from the link's id and AUTH_SECRET. So the database holds its hash alone, and yet the
 * admin's page can show the link again for a few minutes without any answer of ours being kept in clear.
 */
export const linkToken = (id: string) =>
	createHmac('sha256', env.authSecret).update(`access link ${id}`).digest('base64url');

/** Issues the one link by which a user sets a password; links issued before no longer count. */
export async function issueLink(
	tx: Transaction,
	userId: string,
	purpose: (typeof accessLinkPurposes)[number],
) {
	await revokeLinks(tx, userId);
	const id = crypto.randomUUID();
	const expiresAt = sql`now() + make_interval(days => ${linkDays})`;
	await tx
		.insert(accessLinks)
		.values({ id, userId, purpose, tokenHash: hashToken(linkToken(id)), expiresAt });
	return id;
}

export async function revokeLinks(tx: Transaction, userId: string): Promise<void> {
	const open = and(
		eq(accessLinks.userId, userId),
		isNull(accessLinks.usedAt),
		gt(accessLinks.expiresAt, sql`now()`),
	);
	await tx.update(accessLinks).set({ expiresAt: sql`now()` }).where(open);
}

/** The link by which a user can set a password now, and whom it is for; null if there is none. */
export async function openLinkOf(userId: string) {
	const [row] = await db()
		.select({
			id: accessLinks.id,
			purpose: accessLinks.purpose,
			reader: { name: users.name, email: users.email, locale: users.locale },
		})
		.from(accessLinks)
		.innerJoin(users, eq(users.id, accessLinks.userId))
		.where(
			and(eq(accessLinks.userId, userId), isNull(accessLinks.usedAt), gt(accessLinks.expiresAt, sql`now()`)),
		);
	return row ?? null;
}

/** Whose password a link sets; null if it is unknown, used, expired, replaced, or its user is disabled. */
export async function linkOwner(tx: Db, token: string) {
	const [row] = await tx
		.select({
			linkId: accessLinks.id,
			id: users.id,
			name: users.name,
			email: users.email,
			locale: users.locale,
		})
		.from(accessLinks)
		.innerJoin(users, eq(users.id, accessLinks.userId))
		.where(
			and(
				eq(accessLinks.tokenHash, hashToken(token)),
				isNull(accessLinks.usedAt),
				gt(accessLinks.expiresAt, sql`now()`),
				eq(users.active, true),
			),
		);
	return row ?? null;
}

export type LinkAnswer = { email: string; problem?: undefined } | { problem: 'gone' | PasswordProblem };

/** Sets the password of a link's owner, once; every session of the owner ends. */
export async function setPasswordByLink(token: string, password: string): Promise<LinkAnswer> {
	const owner = await linkOwner(db(), token);
	if (!owner) return { problem: 'gone' };
	const problem = passwordProblem(password, owner);
	if (problem) return { problem };
	const passwordHash = await hashPassword(password);
	return asActor(owner, 'setPasswordByLink', async (tx) => {
		const used = await tx
			.update(accessLinks)
			.set({ usedAt: sql`now()` })
			.where(
				and(
					eq(accessLinks.id, owner.linkId),
					isNull(accessLinks.usedAt),
					gt(accessLinks.expiresAt, sql`now()`),
				),
			)
			.returning({ id: accessLinks.id });
		if (used.length === 0) return { problem: 'gone' };
		await tx.update(users).set({ passwordHash }).where(eq(users.id, owner.id));
		await endSessionsOf(tx, owner.id);
		return { email: owner.email };
	});
}
