import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '../env';

/** 32 random bytes, for addresses and cookies. */
export const randomToken = () => randomBytes(32).toString('base64url');

/** What is kept of a token that has enough randomness of its own. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url');

const key = (purpose: string) =>
	Buffer.from(hkdfSync('sha256', env.authSecret, '', `jumelage ${purpose}`, 32));

/** Seals a text with AUTH_SECRET, so that the database alone does not give it away. */
export function seal(text: string, purpose: string): string {
	const iv = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', key(purpose), iv);
	const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** The sealed text, or null if it was sealed with another secret, for another purpose, or changed. */
export function unseal(sealed: string | null | undefined, purpose: string): string | null {
	try {
		const bytes = Buffer.from(sealed ?? '', 'base64url');
		const decipher = createDecipheriv('aes-256-gcm', key(purpose), bytes.subarray(0, 12));
		decipher.setAuthTag(bytes.subarray(12, 28));
		return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
	} catch {
		return null;
	}
}
