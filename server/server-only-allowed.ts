import { createRequire } from 'node:module';

/** "server-only" keeps modules out of the browser's bundle by throwing; here is no bundle, so it may rest. */
export function allowServerOnly() {
	const require = createRequire(import.meta.url);
	const id = require.resolve('server-only');
	require.cache[id] ??= Object.assign(Object.create(null), {
		id,
		filename: id,
		loaded: true,
		exports: {},
		children: [],
		paths: [],
	});
}
