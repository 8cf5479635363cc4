import 'server-only';
import { createHmac } from 'node:crypto';
import { env } from '../env';
import { log } from '../log';

export type Attempt =
	| 'sign-in'
	| 'second-factor'
	| 'own-password'
	| 'own-code'
	| 'access-link'
	| 'setup'
	| 'provider';

/** The same for the same account as long as AUTH_SECRET stays, and no way back to the account. */
export const accountHash = (account: string): string =>
	createHmac('sha256', env.authSecret).update(`account ${account}`).digest('hex').slice(0, 16);

type Refused = { account?: string; client?: string; reason: string };

/**
 * One line for each attempt to get in that was refused, for whoever watches over the office: when, what, why, from which
 * address, and at which account, as its hash.
 */
export function noteRefused(event: Attempt, { account, client, reason }: Refused): void {
	const who = account === undefined ? {} : { account: accountHash(account) };
	const locked = reason === 'throttled';
	log.warn(
		{ event, reason, ...who, ...(client === undefined ? {} : { client }) },
		locked ? 'too many attempts: locked out for a while' : 'an attempt to get in was refused',
	);
}
