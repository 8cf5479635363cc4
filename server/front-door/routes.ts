import { isApi, isOffice, isSite } from './addresses';

type Kind = 'health' | 'root' | 'static' | 'api' | 'office' | 'public' | 'nowhere' | 'moved';

/** An address in its one spelling, and who answers there. */
export type Route = { [K in Kind]: { kind: K; path: string; search: string } }[Kind] | { kind: 'malformed' };

export type RouteTo<K extends Kind> = Extract<Route, { kind: K }>;

/** One spelling for each address that is listed; whatever isn't is nowhere and never reaches Next. */
export function routeOf(target: string): Route {
	if (!target.startsWith('/')) return { kind: 'malformed' };
	const mark = target.indexOf('?');
	const raw = mark < 0 ? target : target.slice(0, mark);
	const search = mark < 0 ? '' : withoutNul(target.slice(mark));
	let canonical: string;
	try {
		canonical = raw
			.split('/')
			.map((part) => encodeURIComponent(decodeURIComponent(part)))
			.join('/');
	} catch {
		return { kind: 'malformed' };
	}
	// A percent sign that stands for itself is read as the beginning of another by whoever decodes once more.
	if (raw.length > 2000 || /\/\.{1,2}(\/|$)|%00|%25|%5C|%2F/i.test(canonical)) return { kind: 'malformed' };
	// Next's own files are asked for as they are named, with brackets and all.
	if (raw.startsWith('/_next/')) {
		return {
			kind: raw.startsWith('/_next/static/') ? 'static' : 'nowhere',
			path: decodeURIComponent(raw),
			search,
		};
	}
	const clean = canonical.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
	const path = isSite(clean.toLowerCase()) ? clean.toLowerCase() : clean;
	const kind = kindOf(path);
	return { kind: kind !== 'nowhere' && path !== raw ? 'moved' : kind, path, search };
}

function kindOf(path: string) {
	if (path === '/') return 'root';
	if (path === '/api/health') return 'health';
	if (isApi(path)) return 'api';
	if (isOffice(path)) return 'office';
	return isSite(path) ? 'public' : 'nowhere';
}

/** PostgreSQL keeps every character but this one; half of it can stand before another (`%%0000`). */
function withoutNul(search: string): string {
	const less = search.replaceAll('%00', '');
	return less === search ? search : withoutNul(less);
}

export function languageOf(path: string, acceptLanguage = ''): 'de' | 'en' {
	if (/^\/en(\/|$)/.test(path)) return 'en';
	if (/^\/de(\/|$)/.test(path)) return 'de';
	const wishes = acceptLanguage
		.split(',')
		.map((wish) => {
			const [tag = '', ...rest] = wish.trim().toLowerCase().split(';');
			const weight = rest.find((part) => part.trim().startsWith('q='));
			return { tag, weight: weight ? Number(weight.trim().slice(2)) || 0 : 1 };
		})
		.sort((one, other) => other.weight - one.weight);
	const first = wishes.find(({ tag, weight }) => weight > 0 && /^(de|en)\b/.test(tag));
	return first?.tag.startsWith('en') ? 'en' : 'de';
}
