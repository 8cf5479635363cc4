import 'server-only';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { db } from '@/db';
import { users } from '@/db/schema/users';
import { countOwnGuess, mayGuessOwn } from '@/lib/auth/own-guesses';
import { hashPassword, isPassword } from '@/lib/auth/password';
import { passwordProblem } from '@/lib/auth/password-rules';
import { recoveryCodes, recoveryHash } from '@/lib/auth/recovery-codes';
import { noteRefused } from '@/lib/auth/refused-attempts';
import { totpPurpose } from '@/lib/auth/second-factor';
import { seal, unseal } from '@/lib/auth/secrets';
import type { CurrentUser } from '@/lib/auth/session';
import { endSessionRow, endSessionsOf } from '@/lib/auth/session-rows';
import { newTotpSecret, totpStep } from '@/lib/auth/totp';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import type {
	ChangeLanguageInput,
	ChangePasswordInput,
	CodeInput,
	OwnSessionInput,
	PasswordInput,
} from './account-input';

type Own = typeof users.$inferSelect;

/** The password as it stood when `current` was compared with it. */
type Proven = { provenHash: string | null };

async function self({ tx, user }: CommandContext, proven?: Proven): Promise<Own> {
	const [row] = await tx.select().from(users).where(eq(users.id, user.id)).for('update');
	if (!row) throw new NotFoundError();
	if (proven && row.passwordHash !== proven.provenHash) throw wrongPassword();
	return row;
}

const wrongPassword = () => new InvalidInputError({ current: 'users.refusals.wrongPassword' });

/** Compares ahead of the transaction; `asked` refuses first what needs no password. */
async function prove(user: CurrentUser, current: string, asked: (own: Own) => void = () => {}) {
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

/**
 * Begins the enrolment of an authenticator app: makes a secret, which the account's page shows until a code of
 * it confirms it. Needs the password again; refused while a second factor is confirmed.
 */
export async function beginSecondFactor(ctx: CommandContext, _: PasswordInput, proven: Proven) {
	const own = await self(ctx, proven);
	requireEnrolable(own);
	const totpSecret = seal(newTotpSecret(), totpPurpose);
	await ctx.tx.update(users).set({ totpSecret, totpLastStep: null }).where(eq(users.id, own.id));
	return {};
}

beginSecondFactor.before = (user: CurrentUser, { current }: PasswordInput) =>
	prove(user, current, requireEnrolable);

function requireEnrolable(own: Own) {
	if (own.totpConfirmedAt) throw new RefusalError('users.refusals.secondFactorOn');
	if (own.oidcIssuer) throw new RefusalError('users.refusals.byProvider');
}

/** Confirms the enrolment by the app's present code; from now on it is asked at sign-in. Other sessions end. */
export async function confirmSecondFactor(ctx: CommandContext, { code }: CodeInput) {
	const own = await self(ctx);
	const secret = unseal(own.totpSecret, totpPurpose);
	if (own.totpConfirmedAt || !secret) throw new RefusalError('users.refusals.beginAgain');
	const step = totpStep(secret, code);
	if (step === null) {
		noteRefused('own-code', { account: own.email, reason: 'codeWrong' });
		throw new InvalidInputError({ code: 'users.refusals.wrongCode' });
	}
	const recoveryHashes = recoveryCodes(secret).map(recoveryHash);
	await ctx.tx
		.update(users)
		.set({ totpConfirmedAt: new Date(), totpLastStep: step, recoveryHashes })
		.where(and(eq(users.id, own.id), isNull(users.totpConfirmedAt), isNotNull(users.totpSecret)));
	await endSessionsOf(ctx.tx, own.id, ctx.user.sessionId);
	return {};
}

/** Removes the second factor, or an enrolment not confirmed yet. Needs the password again. */
export async function dropSecondFactor(ctx: CommandContext, _: PasswordInput, proven: Proven) {
	const own = await self(ctx, proven);
	const none = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null, recoveryHashes: [] };
	await ctx.tx.update(users).set(none).where(eq(users.id, own.id));
	return {};
}
dropSecondFactor.before = (user: CurrentUser, { current }: PasswordInput) => prove(user, current);
