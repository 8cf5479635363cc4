import { env } from '../env';

/**
 * The client's address: the front door appends what it saw to X-Forwarded-For, so the last entry
 * is true; each proxy of one's own before it (TRUST_PROXY) moves one further to the left.
 */
export function clientAddress(headers: Headers): string {
	const seen = (headers.get('x-forwarded-for') ?? '')
		.split(',')
		.map((entry) => entry.trim())
		.filter(Boolean);
	return (seen.at(-1 - env.trustProxy) ?? seen[0] ?? 'unknown').slice(0, 60);
}

/**
 * Whether a request that changes something was made by a page of ours. Browsers always send Origin
 * with a form; `null` (a strict referrer policy) is believed only beside Sec-Fetch-Site.
 */
export function isSameOrigin(headers: Headers): boolean {
	const site = headers.get('sec-fetch-site');
	if (site && site !== 'same-origin') return false;
	const origin = headers.get('origin');
	if (!origin || origin === 'null') return site === 'same-origin';
	const hosts = [headers.get('host'), new URL(env.baseUrl).host];
	if (env.trustProxy > 0) hosts.push(headers.get('x-forwarded-host'));
	return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}
