import 'server-only';
import { and, eq, isNotNull } from 'drizzle-orm';
import { db } from '@/db';
import { users } from '@/db/schema/users';
import { knownDevice } from './devices';
import { isPassword } from './password';
import { noteRefused } from './refused-attempts';
import { spendSecondFactor } from './second-factor';
import { guessSucceeded, limits, reserveGuess } from './throttle';

export type Visitor = { address: string; deviceToken?: string };

export type SignInProblem = 'wrong' | 'throttled' | 'codeWrong' | 'startAgain';

export type SignInResult =
	| { userId: string; secondFactor: boolean; problem?: undefined }
	| { problem: SignInProblem; userId?: undefined };

const columns = {
	id: users.id,
	name: users.name,
	email: users.email,
	active: users.active,
	passwordHash: users.passwordHash,
	totpSecret: users.totpSecret,
	totpConfirmedAt: users.totpConfirmedAt,
};

/** E-mail addresses are kept and compared in lower case. */
export const tidyEmail = (email: string) => email.trim().toLowerCase().slice(0, 254);

/**
 * Checks e-mail and password. Unknown, disabled and passwordless accounts answer as a wrong password does,
 * after as long, and are throttled alike.
 */
export async function checkPassword(
	email: string,
	password: string,
	visitor: Visitor,
): Promise<SignInResult> {
	const account = tidyEmail(email);
	const [user] = await db().select(columns).from(users).where(eq(users.email, account));
	const deviceId = await knownDevice(visitor.deviceToken, user?.id);
	const guess = await reserveGuess({ account, address: visitor.address, deviceId });
	const refused = (problem: SignInProblem, reason: string = problem): SignInResult => {
		noteRefused('sign-in', { account, client: visitor.address, reason });
		return { problem };
	};
	if (!guess) return refused('throttled');
	const fits = await isPassword(password, user?.active ? user.passwordHash : null);
	if (!user) return refused('wrong', 'unknown');
	if (!fits) return refused('wrong', user.active ? 'wrong' : 'disabled');
	await guessSucceeded(guess);
	return { userId: user.id, secondFactor: user.totpConfirmedAt !== null };
}

/** Checks the second factor of a user whose password was right a moment ago. */
export async function checkCode(userId: string, code: string, visitor: Visitor): Promise<SignInResult> {
	const owner = and(eq(users.id, userId), eq(users.active, true), isNotNull(users.totpConfirmedAt));
	const [user] = await db().select(columns).from(users).where(owner);
	const refused = (problem: SignInProblem): SignInResult => {
		noteRefused('second-factor', { account: user?.email, client: visitor.address, reason: problem });
		return { problem };
	};
	if (!user) return refused('startAgain');
	const deviceId = await knownDevice(visitor.deviceToken, user.id);
	const guess = await reserveGuess({
		account: `code ${user.id}`,
		address: visitor.address,
		deviceId,
		limit: limits.code,
	});
	if (!guess) return refused('throttled');
	if (!(await spendSecondFactor(user, code.slice(0, 40)))) return refused('codeWrong');
	await guessSucceeded(guess);
	return { userId: user.id, secondFactor: false };
}
