import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '@/server/paths';

export const notes = path.join(root, 'test-reports', 'long');

/** Prints what a test has found, and keeps the line for docs/figures.md, where `npm run test:long -- --write` puts it. */
export function noteFigures(name: string, line: string) {
	console.log(line);
	mkdirSync(notes, { recursive: true });
	writeFileSync(path.join(notes, `${name}.txt`), line);
}
