import 'server-only';
import { nextPath } from '../auth/next-path';

/**
 * For a file that nobody is signed in for: a link is led to the sign-in, and from there back to the page it stood on;
 * a script that fetches gets 401.
 */
export function signInFirst(request: Request): Response {
	const headers = { 'cache-control': 'no-store' };
	if (request.headers.get('sec-fetch-mode') !== 'navigate')
		return new Response('Not signed in.\n', {
			status: 401,
			headers: { ...headers, 'content-type': 'text/plain' },
		});
	const locale = new URL(request.url).searchParams.get('locale') === 'en' ? 'en' : 'de';
	const referrer = request.headers.get('referer') ?? '';
	const page = URL.canParse(referrer) ? new URL(referrer).pathname + new URL(referrer).search : '';
	const query = new URLSearchParams({ next: nextPath(page, locale) });
	return new Response(null, {
		status: 303,
		headers: { ...headers, location: `/${locale}/sign-in?${query}` },
	});
}
