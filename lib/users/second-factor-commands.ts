import 'server-only';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { users } from '@/db/schema/users';
import { recoveryCodes, recoveryHash } from '@/lib/auth/recovery-codes';
import { noteRefused } from '@/lib/auth/refused-attempts';
import { totpPurpose } from '@/lib/auth/second-factor';
import { seal, unseal } from '@/lib/auth/secrets';
import type { CurrentUser } from '@/lib/auth/session';
import { endSessionsOf } from '@/lib/auth/session-rows';
import { newTotpSecret, totpStep } from '@/lib/auth/totp';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, RefusalError } from '@/lib/errors';
import { type Own, type Proven, prove, self } from './account-commands';
import type { CodeInput, PasswordInput } from './account-input';

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
