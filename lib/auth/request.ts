import { env } from '../env';

/** The client's address, as the front door has established it; a stranger's own header never gets past it. */
export const clientAddress = (headers: Headers): string =>
	(headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown').slice(0, 60);

/**
 * Whether a request that changes something was made by a page of ours. Browsers always send Origin
 * with a form; `null` (a strict referrer policy) is believed only beside Sec-Fetch-Site.
 */
export function isSameOrigin(headers: Headers): boolean {
	const site = headers.get('sec-fetch-site');
	if (site && site !== 'same-origin') return false;
	const origin = headers.get('origin');
	if (!origin || origin === 'null') return site === 'same-origin';
	const hosts = [headers.get('x-forwarded-host') ?? headers.get('host'), new URL(env.baseUrl).host];
	return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}
