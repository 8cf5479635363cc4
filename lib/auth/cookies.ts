import { env } from '../env';

const secure = () => env.baseUrl.startsWith('https://');

/** next-auth's own names, so that its `getToken` finds them without being told. */
export const sessionCookie = () => `${secure() ? '__Secure-' : ''}next-auth.session-token`;
export const csrfCookie = () => `${secure() ? '__Host-' : ''}next-auth.csrf-token`;
/** Marks a browser on which the user has signed in before. */
export const deviceCookie = () => `${secure() ? '__Host-' : ''}jumelage_device`;
/** What a sign-in under way has to remember: the e-mail typed, and who still owes the second factor. */
export const progressCookie = () => `${secure() ? '__Host-' : ''}jumelage_sign_in`;

/** `maxAge` in seconds. */
export const cookieOptions = (maxAge: number) =>
	({ httpOnly: true, sameSite: 'lax', path: '/', secure: secure(), maxAge }) as const;

export const sessionSeconds = 30 * 24 * 60 * 60;
export const deviceSeconds = 365 * 24 * 60 * 60;
export const progressSeconds = 10 * 60;
