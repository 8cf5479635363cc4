import { type NextRequest, NextResponse } from 'next/server';
import createIntlMiddleware from 'next-intl/middleware';
import { routing } from './i18n/routing';
import { mayHaveSession } from './lib/auth/session-cookie';
import { officePolicy } from './server/front-door/headers';

const localise = createIntlMiddleware(routing);
// biome-ignore lint/style/noProcessEnv: the compiler fills in this one
const development = process.env.NODE_ENV === 'development';
const behindSignIn = /^\/(de|en)\/office(\/|$)/;
const withScripts = /^\/(de|en)\/(office|sign-in|setup|invite)(\/|$)/;

function policy(nonce: string) {
	const table = officePolicy(nonce);
	if (!development) return table;
	return table
		.replace("'strict-dynamic'", "$& 'unsafe-eval'")
		.replace(`style-src 'self' 'nonce-${nonce}'`, "style-src 'self' 'unsafe-inline'");
}

/** Language and content security policy; what somebody may do is decided behind it, not here. */
export function proxy(request: NextRequest) {
	const { pathname, search } = request.nextUrl;
	const [, locale] = pathname.split('/');
	if (
		behindSignIn.test(pathname) &&
		!mayHaveSession(request.cookies) &&
		!request.headers.has('next-action')
	) {
		const next = encodeURIComponent(pathname + search);
		return NextResponse.redirect(new URL(`/${locale}/sign-in?next=${next}`, request.nextUrl));
	}
	if (!withScripts.test(pathname)) return localise(request);
	const nonce = crypto.randomUUID();
	request.headers.set('content-security-policy', policy(nonce));
	request.headers.set('x-office-path', pathname + search);
	const response = localise(request);
	response.headers.set('content-security-policy', policy(nonce));
	return response;
}

/**
 * Everything but what isn't a page, by name: an address with a dot in it would otherwise slip by. Where the front door
 * has told the page of its address and nonce already (officeHeaders), nothing is left to do.
 */
export const config = {
	matcher: [
		{
			source: '/((?!api/|_next/|sitemap\\.xml$|robots\\.txt$|icon\\.svg$).*)',
			missing: [{ type: 'header', key: 'x-office-path' }],
		},
	],
};
