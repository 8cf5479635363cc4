import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractKern } from './kern-extract';

const own = ['tokens', 'fonts', 'base', 'ui', 'site', 'print'];
const read = (path: string) => readFileSync(path, 'utf8');

// Red after a change of our sheets or of KERN's version: `npx vitest run server/kern-extract.test.ts -u`.
test('the site has of KERN exactly what its pages use', async () => {
	const users = own.map((name) => read(`app/styles/${name}.css`)).join('\n');
	const css = extractKern(read('node_modules/@kern-ux/native/dist/kern.css'), users);
	await expect(css).toMatchFileSnapshot('../app/styles/kern-site.css');
});

test('rules and tokens that nothing uses are left out', () => {
	const css = ':root{--a: 1px;--b: var(--a);--c: 2px}.kern-btn--x:hover{margin: 0}.kern-card{top: 0}';
	expect(extractKern(css, 'p{margin:var(--b)}')).toContain(
		'*/\n:root{--a: 1px;--b: var(--a);}\n.kern-btn--x:hover{margin: 0}\n',
	);
});
