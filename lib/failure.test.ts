import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import de from '@/messages/de/errors.json';

it('has words for every error that the office can answer with', () => {
	const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
		.map((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8'));
	const used = new Set(
		sources.flatMap((text) => [...text.matchAll(/'errors\.(\w+)'/g)].map(([, key]) => key)),
	);
	expect([...used].filter((key) => !((key ?? '') in de))).toEqual([]);
	expect(used.size).toBeGreaterThan(20);
});
