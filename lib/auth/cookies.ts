import { env } from '../env';

const secure = (base: string) => base.startsWith('https://');

/**
 * Browsers tell cookies apart by host and not by port: so that two offices on one host, such as one for trials, don't
 * sign each other's people out, each name has the port of BASE_URL. `__Host-` keeps neighbours of the domain from
 * setting it.
 */
function named(what: string, base: string) {
	const { port } = new URL(base);
	return `${secure(base) ? '__Host-' : ''}jumelage_${what}_${port || (secure(base) ? 443 : 80)}`;
}

export const sessionCookie = (base = env.baseUrl) => named('session', base);
/** Marks a browser on which the user has signed in before. */
export const deviceCookie = (base = env.baseUrl) => named('device', base);
/** As it was called before it had a port: taken along, since it keeps strangers from locking its owner out. */
export const formerDeviceCookie = () => `${secure(env.baseUrl) ? '__Host-' : ''}jumelage_device`;
/** What a sign-in under way has to remember: the e-mail typed, and who still owes the second factor. */
export const progressCookie = () => named('sign_in', env.baseUrl);
/** What next-auth keeps while somebody is on the way to the provider and back. */
export const csrfCookie = () => named('csrf', env.baseUrl);
export const callbackCookie = () => named('callback', env.baseUrl);

/** `maxAge` in seconds. */
export const cookieOptions = (maxAge: number) =>
	({ httpOnly: true, sameSite: 'lax', path: '/', secure: secure(env.baseUrl), maxAge }) as const;

export const sessionSeconds = 30 * 24 * 60 * 60;
export const deviceSeconds = 365 * 24 * 60 * 60;
export const progressSeconds = 10 * 60;

/** next-auth's own cookies under names of this office. */
export function nextAuthCookies() {
	const { maxAge: _, ...options } = cookieOptions(0);
	const passing = (what: string) => ({
		name: named(what, env.baseUrl),
		options: cookieOptions(15 * 60),
	});
	return {
		sessionToken: { name: sessionCookie(), options },
		callbackUrl: { name: callbackCookie(), options },
		csrfToken: { name: csrfCookie(), options },
		pkceCodeVerifier: passing('pkce'),
		state: passing('state'),
		nonce: passing('nonce'),
	};
}
