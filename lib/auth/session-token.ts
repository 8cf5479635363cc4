import { decode, encode } from 'next-auth/jwt';
import { env } from '../env';
import { sessionSeconds } from './cookies';

/** The value of the session cookie: it names the session's row and says nothing else. */
export const sessionToken = (sid: string) =>
	encode({ token: { sid }, secret: env.authSecret, maxAge: sessionSeconds });

/** The session's id, or null for a token that is forged, expired or made for something else. */
export async function readSessionToken(
	token: string | undefined,
	secret = env.authSecret,
): Promise<string | null> {
	if (!token) return null;
	try {
		const sid = (await decode({ token, secret }))?.sid;
		return typeof sid === 'string' && /^[0-9a-f-]{36}$/.test(sid) ? sid : null;
	} catch {
		return null;
	}
}
