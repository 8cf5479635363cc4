import { routing } from '@/i18n/routing';

/**
 * Every address that anybody answers at. The list decides, not how an address looks: to Next `/de/office.rsc` is the
 * office, and a page that it doesn't know is drawn by the same code that reads the calls of actions.
 */
const language = `/(?:${routing.locales.join('|')})`;
const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** In its own language a page is shown; its other names, and no language, are led on by Next. */
const siteNames = Object.entries(routing.pathnames).flatMap(([name, names]) => [
	name,
	...(typeof names === 'string' ? [names] : Object.values(names)),
]);
const sitePages = [...new Set(siteNames)]
	.map((name) => (name === '/' ? '' : name.replace('[slug]', slug)))
	.join('|');
const site = new RegExp(
	`^(?:(?:${language})?(?:${sitePages})|${language}/404|/sitemap\\.xml|/robots\\.txt)$`,
);

const office = new RegExp(`^${language}/(?:office(?:/[\\w-]+)*|sign-in|setup|invite/[\\w-]+)$`);

const noun = '[\\w-]+';
/** Forms that people send before they are signed in. */
const strangersForms = [
	'/api/auth/callback/credentials',
	'/api/auth/signout',
	'/api/auth/setup',
	'/api/auth/invite',
];
const api = new RegExp(
	`^(?:${[
		...strangersForms,
		'/api/auth/signin/oidc',
		'/api/auth/callback/oidc',
		'/api/search',
		'/api/reports/trips',
		'/api/counts/visits',
		`/api/(?:choices|exports|filters|saved-views|selection)/${noun}`,
		`/api/people/${noun}/mentions`,
	].join('|')})$`,
);

export const isSite = (path: string) => path !== '' && site.test(path);
export const isOffice = (path: string) => office.test(path);
export const isApi = (path: string) => api.test(path);
/** Whether somebody without a session may send something here; everywhere else they may only read. */
export const takesFromStrangers = (path: string) => strangersForms.includes(path);
