import type { OutgoingHttpHeaders } from 'node:http';

/** What an answer is, which decides its headers; the test walks through this table. */
export type Kind = 'public' | 'office' | 'api' | 'static' | 'outage' | 'refusal';

const everywhere = {
	'x-content-type-options': 'nosniff',
	// Not "no-referrer": browsers would then send forms with "Origin: null".
	'referrer-policy': 'same-origin',
	'permissions-policy':
		'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'x-frame-options': 'DENY',
};

const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const styled =
	"default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const contentSecurityPolicy: Record<Exclude<Kind, 'office'>, string> = {
	public: styled,
	outage: styled,
	api: nothing,
	static: nothing,
	refusal: nothing,
};

/** React Aria sets style attributes in its markup, never style elements without the nonce. */
export const officePolicy = (nonce: string) =>
	[
		"default-src 'none'",
		`script-src 'nonce-${nonce}' 'strict-dynamic'`,
		`style-src 'self' 'nonce-${nonce}'`,
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
	].join('; ');

const year = 'max-age=31536000';
const strictTransport: Record<string, string> = { true: year, subdomains: `${year}; includeSubDomains` };

const cacheControl: Record<Kind, string> = {
	public: 'public, max-age=0, must-revalidate',
	office: 'no-store',
	api: 'no-store',
	static: 'public, max-age=31536000, immutable',
	outage: 'no-store',
	refusal: 'no-store',
};

/** Whether browsers reach the office by https only, and where asked every host below its name, too. */
export type Secure = boolean | 'subdomains';

export function securityHeaders(kind: Kind, secure: Secure, nonce = ''): OutgoingHttpHeaders {
	return {
		...everywhere,
		'content-security-policy': kind === 'office' ? officePolicy(nonce) : contentSecurityPolicy[kind],
		'cache-control': cacheControl[kind],
		...(secure ? { 'strict-transport-security': strictTransport[String(secure)] } : {}),
	};
}
