import { routing } from '@/i18n/routing';

/** The words of which the program's own addresses are made; whatever else stands in one was typed by somebody. */
const own = new Set(
	[
		...Object.values(routing.pathnames).flatMap((path) =>
			typeof path === 'string' ? path : Object.values(path),
		),
		'/de/en/office/sign-in/setup/invite/api/auth/callback/signin/signout/credentials/oidc/choices/exports/health/404/new/edit',
		'/agreements/people/organisations/territories/exchanges/rounds/placements/follow-ups/reports/users/account/history/settings',
		'/sitemap.xml/robots.txt/_next/static/front-door.css',
	].flatMap((path) => path.split('/')),
);
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An address as the log may hold it: without its query, and without names, tokens and words that were looked for. */
export const loggable = (target: string): string =>
	(target.split(/[?#]/)[0] ?? '')
		.split('/')
		.slice(0, 12)
		.map((part) => (own.has(part) || id.test(part) ? part : '…'))
		.join('/');
