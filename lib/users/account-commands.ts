import 'server-only';
import { eq } from 'drizzle-orm';
import { db } from '@/db';
import { users } from '@/db/schema/users';
import { countOwnGuess, mayGuessOwn } from '@/lib/auth/own-guesses';
import { hashPassword, isPassword } from '@/lib/auth/password';
import { passwordProblem } from '@/lib/auth/password-rules';
import { noteRefused } from '@/lib/auth/refused-attempts';
import type { CurrentUser } from '@/lib/auth/session';
import { endSessionRow, endSessionsOf } from '@/lib/auth/session-rows';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import type { ChangeLanguageInput, ChangePasswordInput, OwnSessionInput } from './account-input';

export type Own = typeof users.$inferSelect;

/** The password as it stood when `current` was compared with it. */
export type Proven = { provenHash: string | null };

export async function self({ tx, user }: CommandContext, proven?: Proven): Promise<Own> {
	const [row] = await tx.select().from(users).where(eq(users.id, user.id)).for('update');
	if (!row) throw new NotFoundError();
	if (proven && row.passwordHash !== proven.provenHash) throw wrongPassword();
	return row;
}

const wrongPassword = () => new InvalidInputError({ current: 'users.refusals.wrongPassword' });

/** Compares ahead of the transaction; `asked` refuses first what needs no password. */
export async function prove(user: CurrentUser, current: string, asked: (own: Own) => void = () => {}) {
	const [own] = await db().select().from(users).where(eq(users.id, user.id));
	if (!own) throw new NotFoundError();
	asked(own);
	if (!mayGuessOwn(user.id)) {
		noteRefused('own-password', { account: user.email, reason: 'throttled' });
		throw new RefusalError('users.refusals.throttled');
	}
	if (!(await isPassword(current, own.passwordHash))) {
		countOwnGuess(user.id);
		noteRefused('own-password', { account: user.email, reason: 'wrong' });
		throw wrongPassword();
	}
	return { own, provenHash: own.passwordHash };
}

/** Changes the own password; all other sessions end. Throws InvalidInputError with what is wrong with it. */
export async function changeOwnPassword(
	ctx: CommandContext,
	_: ChangePasswordInput,
	{ passwordHash, ...proven }: Proven & { passwordHash: string },
) {
	const own = await self(ctx, proven);
	await ctx.tx.update(users).set({ passwordHash }).where(eq(users.id, own.id));
	await endSessionsOf(ctx.tx, own.id, ctx.user.sessionId);
	return {};
}

changeOwnPassword.before = async (user: CurrentUser, { current, password }: ChangePasswordInput) => {
	const { own, provenHash } = await prove(user, current);
	const problem = passwordProblem(password, own);
	if (problem) throw new InvalidInputError({ password: `auth.password.${problem}` });
	return { provenHash, passwordHash: await hashPassword(password) };
};

/** The language in which the office writes to this user. */
export async function changeOwnLanguage({ tx, user }: CommandContext, { locale }: ChangeLanguageInput) {
	await tx.update(users).set({ locale }).where(eq(users.id, user.id));
	return { locale };
}

/** Ends one of the own sessions. */
export async function endOwnSession({ tx, user }: CommandContext, { sessionId }: OwnSessionInput) {
	await endSessionRow(tx, sessionId, user.id);
	return {};
}

/** Ends all own sessions but the present one. */
export async function endOtherSessions({ tx, user }: CommandContext) {
	await endSessionsOf(tx, user.id, user.sessionId);
	return {};
}
