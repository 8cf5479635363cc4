import { readdirSync } from 'node:fs';
import type { Answer, Request } from './http';
import { fromOurPage } from './http';

type Kind = [name: string, path: string, request?: Request];

const anyId = '00000000-0000-7000-8000-000000000000';
const page = { headers: { accept: 'text/html' } };

/** Every kind of address that needs the database, as browsers and programs ask for it; `base` is the office's. */
export function kindsOfRoute(base: string): Kind[] {
	const form = (body: string): Request => ({
		method: 'POST',
		headers: { ...fromOurPage(base), ...page.headers, 'content-type': 'application/x-www-form-urlencoded' },
		body,
	});
	const days = 'from=2024-01-01&to=2024-12-31';
	return [
		['a page of the office', '/de/office/visits', page],
		['a report', `/de/office/reports/trips?${days}`, page],
		['the same in English', '/en/office/people', page],
		['the sign-in for somebody signed in', '/de/sign-in', page],
		['an invitation', '/de/invite/abc', page],
		['a public page never published', `/de/partnerschaften/${Math.random().toString(36).slice(2)}`, page],
		['a public search', '/de/partnerschaften?q=hafen', page],
		['a chooser', '/api/choices/people?q=a'],
		['the search', '/api/search?q=ab'],
		['a selection', '/api/selection/visits'],
		['a count above a list', '/api/counts/visits?locale=de'],
		['what a filter offers', '/api/filters/partnerships?locale=de'],
		['mentions', `/api/people/${anyId}/mentions`],
		['an export', '/api/exports/visits?format=csv'],
		['an export as a link', '/api/exports/visits?format=csv', page],
		['a report as a file', `/api/reports/trips?${days}`],
		['a sign-in', '/api/auth/callback/credentials', form('email=a@example.org&password=bbbbbbbbbbbb')],
		['a sign-out', '/api/auth/signout', form('next=/de')],
		[
			'the form of an invitation',
			'/api/auth/invite',
			form('token=a&password=bbbbbbbbbbbb&repeat=bbbbbbbbbbbb'),
		],
	];
}

/** The route handlers that no kind above asks. */
export function handlersLeftOut(base: string): string[] {
	const asked = kindsOfRoute(base).map(([, path]) => path.replace(anyId, '[id]').split('?')[0] ?? '');
	return readdirSync('app/api', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('route.ts'))
		.map((name) => `/api/${name.replace(/\/route\.ts$/, '')}`)
		.filter((route) => {
			const pattern = new RegExp(`^${route.replace(/\[id\]/, '\\[id\\]').replace(/\[(?!id\\).*?\]/, '.+')}$`);
			return !asked.some((path) => pattern.test(path));
		});
}

/** What is wrong with an answer that should say that nobody can answer now. */
export function notOutage({ status, headers, body, ms }: Answer, request: Request = {}): string | null {
	const type = String(headers['content-type']);
	const forPeople = String(request.headers?.accept ?? '').includes('html');
	if (status !== 503) return `${status} ${type} ${body.slice(0, 100)}`;
	if (!headers['retry-after']) return 'no Retry-After';
	if (ms > 3000) return `${Math.round(ms)} ms`;
	if (forPeople && !(type.startsWith('text/html') && /nicht erreichbar|Not available/.test(body)))
		return `no page: ${type}`;
	if (!forPeople && body.length < 20) return 'no words';
	return null;
}
