import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import de from './browser/de';
import en from './browser/en';
import { sections } from './office-messages';

const everywhere = Object.keys(de);

const root = path.resolve(import.meta.dirname, '..');
const office = path.join(root, 'app', '[locale]', 'office');

const fileOf = (from: string, name: string) => {
	const base = name.startsWith('@/')
		? path.join(root, name.slice(2))
		: path.resolve(path.dirname(from), name);
	return [base, `${base}.tsx`, `${base}.ts`].find((file) => existsSync(file) && statSync(file).isFile());
};

/** The namespaces of `useTranslations` in what the browser gets of these files. */
function clientNamespaces(files: string[]) {
	const found = new Set<string>();
	const seen = new Set<string>();
	const follow = (file: string, above: boolean) => {
		const text = readFileSync(file, 'utf8');
		const client = above || text.startsWith("'use client'");
		if (seen.has(`${file}${client}`) || /^('use server'|import 'server-only')/.test(text)) return;
		seen.add(`${file}${client}`);
		if (client && file.endsWith('.tsx'))
			expect(text, file).not.toMatch(/[('`.](nouns|recorded)\.[$\w]|nounWords\(/);
		if (client) for (const [, name = ''] of text.matchAll(/useTranslations\('([^'.]+)/g)) found.add(name);
		for (const [, name = ''] of text.matchAll(/(?:from|import\()\s*'((?:@\/|\.)[^']+)'/g)) {
			const next = fileOf(file, name);
			if (next && /\.tsx?$/.test(next)) follow(next, client);
		}
	};
	for (const file of files) follow(file, false);
	return [...found].sort();
}

const entries = (folder: string, deep: boolean): string[] =>
	readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const file = path.join(folder, entry.name);
		if (entry.isDirectory()) return deep ? entries(file, true) : [];
		return /^(page|layout|error|not-found|forbidden)\.tsx$/.test(entry.name) ? [file] : [];
	});

const folders = readdirSync(office, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entries(path.join(office, entry.name), true).length > 0)
	.map(({ name }) => name);

describe('the messages sent to the browser', () => {
	it('are those that every page uses', () => {
		expect(clientNamespaces(entries(office, false)).filter((name) => !everywhere.includes(name))).toEqual([]);
	});

	it('are the same in both languages', () => {
		expect(Object.keys(en)).toEqual(everywhere);
	});

	it.each(folders)('are those that %s uses, and no others', (folder) => {
		const used = clientNamespaces(entries(path.join(office, folder), true));
		const listed: string[] = folder in sections ? sections[folder as keyof typeof sections] : [];
		expect(used.filter((name) => !everywhere.includes(name))).toEqual([...listed].sort());
	});

	it.each(['access', 'preview'])('are enough for the pages of (%s)', (group) => {
		const used = clientNamespaces(entries(path.join(office, '..', `(${group})`), true));
		expect(used.filter((name) => !everywhere.includes(name))).toEqual([]);
	});
});
