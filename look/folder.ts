import path from 'node:path';

export const folder = path.join(import.meta.dirname, '..', 'looks');

export const views = [1280, 320].flatMap((width) =>
	(['light', 'dark'] as const).map((scheme) => ({ width, scheme, name: `${width}-${scheme}` })),
);
