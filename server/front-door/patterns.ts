import path from 'node:path';
import { routing } from '@/i18n/routing';
import { readJson } from '../json-file';
import type { Route } from './routes';

interface Manifest {
	staticRoutes: { page: string }[];
	dynamicRoutes: { page: string; regex: string }[];
}

/** What the public pages' first words are called inside: 'besuche' is 'visits'. */
const inside = new Map(
	Object.entries(routing.pathnames).flatMap(([own, names]) =>
		typeof names === 'string'
			? []
			: Object.values(names).map((name) => [name.split('/')[1] ?? '', own.split('/')[1] ?? ''] as const),
	),
);

/**
 * Addresses as the program's own routes name them ('/[locale]/office/visits/[id]'): one of a closed list, whatever
 * somebody typed, so that logs and metrics hold no value of it.
 */
export class Patterns {
	readonly #fixed: Set<string>;
	readonly #others: { page: string; form: RegExp }[];

	/** `root` is the folder of the build. */
	constructor(root: string) {
		const manifest = readJson<Manifest>(path.join(root, '.next', 'routes-manifest.json'));
		this.#fixed = new Set(manifest?.staticRoutes.map(({ page }) => page));
		this.#others = (manifest?.dynamicRoutes ?? []).map(({ page, regex }) => ({
			page,
			form: new RegExp(regex),
		}));
	}

	of(route: Route | undefined): string {
		if (!route || route.kind === 'malformed' || route.kind === 'nowhere') return 'nowhere';
		if (route.kind === 'static') return '/_next/static';
		if (route.kind === 'root' || route.kind === 'health') return route.path;
		const [, language, first = '', ...rest] = route.path.split('/');
		const known = inside.get(first);
		const own = known && route.kind === 'public' ? ['', language, known, ...rest].join('/') : route.path;
		if (this.#fixed.has(own)) return own;
		return this.#others.find(({ form }) => form.test(own))?.page ?? 'nowhere';
	}
}
