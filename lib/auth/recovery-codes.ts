import { createHmac } from 'node:crypto';
import { env } from '../env';
import { hashToken } from './secrets';

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
const amount = 8;

const code = (bytes: Buffer) =>
	[...bytes.subarray(0, 16)]
		.map((byte) => alphabet[byte % 32])
		.join('')
		.replace(/(.{4})(?=.)/g, '$1-');

/**
 * The recovery codes that go with an authenticator's secret, 80 bits each. They follow from the secret and
 * AUTH_SECRET, so they need to be kept nowhere until the enrolment is confirmed; then only their hashes are.
 */
export const recoveryCodes = (secret: string) =>
	Array.from({ length: amount }, (_, i) =>
		code(createHmac('sha256', env.authSecret).update(`recovery ${i} ${secret}`).digest()),
	);

/** The hash of a code as somebody types it, with or without dashes, in capitals or not. */
export const recoveryHash = (typed: string) => hashToken(typed.toLowerCase().replace(/[^a-z0-9]/g, ''));
