import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

type Messages = { [key: string]: Messages | string };

const namesIn = (folder: string) =>
	readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });

const messages: Messages = Object.fromEntries(
	namesIn('messages/de').map((name) => [
		name.replace('.json', ''),
		JSON.parse(readFileSync(path.join(root, 'messages/de', name), 'utf8')),
	]),
);

const at = (key: string) =>
	key
		.split('.')
		.reduce<Messages | string | undefined>(
			(found, part) => (typeof found === 'object' ? found[part] : undefined),
			messages,
		);

const files = ['app', 'components', 'lib', 'server'].flatMap((folder) =>
	namesIn(folder)
		.filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
		.map((name) => path.join(folder, name)),
);

/** Variables by the namespaces that they translate in this file: `t = useTranslations('visits.form')`. */
function translators(text: string) {
	const found = new Map<string, string[]>();
	const add = (name: string, namespace: string) => found.set(name, [...(found.get(name) ?? []), namespace]);
	for (const [, name = '', namespace = ''] of text.matchAll(
		/\b(\w+) = (?:await )?(?:use|get)Translations\((?:'([\w.]+)')?\)/g,
	))
		add(name, namespace);
	for (const [, names = '', calls = ''] of text.matchAll(
		/const \[([\w\s,]+)\] = await Promise\.all\(\[([\s\S]*?)\]\)/g,
	)) {
		const namespaces = calls.split(/,\s*\n|,\s(?![^(]*\))/).filter((call) => call.trim());
		names.split(',').forEach((name, index) => {
			const call = namespaces[index]?.match(/getTranslations\((?:'([\w.]+)')?\)/);
			if (call) add(name.trim(), call[1] ?? '');
		});
	}
	return found;
}

function missing(file: string): string[] {
	const text = readFileSync(path.join(root, file), 'utf8');
	const absent: string[] = [];
	for (const [name, namespaces] of [...translators(text), ['pageTitle', ['']] as const]) {
		for (const [, key = ''] of text.matchAll(
			new RegExp(`(?<![\\w.])${name}(?:\\.rich|\\.markup|\\.raw)?\\(\\s*'([\\w.]+)'`, 'g'),
		)) {
			const there = namespaces.some(
				(namespace) => typeof at([namespace, key].filter(Boolean).join('.')) === 'string',
			);
			if (!there) absent.push(`${name}('${key}') in ${namespaces.join(' or ')}`);
		}
		for (const [, prefix = ''] of text.matchAll(
			new RegExp(`(?<![\\w.])${name}(?:\\.rich)?\\(\\s*\`([\\w.]+)\\.\\$`, 'g'),
		)) {
			const there = namespaces.some(
				(namespace) => typeof at([namespace, prefix].filter(Boolean).join('.')) === 'object',
			);
			if (!there) absent.push(`${name}('${prefix}.…') in ${namespaces.join(' or ')}`);
		}
	}
	return absent;
}

/** Keys with their namespace, as errors and schemas carry them to the browser: 'visits.refusals.notPlanned'. */
const carried = (text: string) =>
	[...text.matchAll(/'([a-zA-Z]+\.(?:refusals|errors|validation|rules)\.[\w.]+|errors\.\w+)'/g)].map(
		([, key = '']) => key,
	);

describe('every message that is asked for', () => {
	it('is there', () => {
		const absent = files.flatMap((file) => missing(file).map((key) => `${file}: ${key}`));
		expect(absent).toEqual([]);
	});

	it('is there when an error carries its key', () => {
		const absent = files.flatMap((file) =>
			carried(readFileSync(path.join(root, file), 'utf8'))
				.filter((key) => typeof at(key) !== 'string')
				.map((key) => `${file}: ${key}`),
		);
		expect(absent).toEqual([]);
	});

	it('was found in the sources', () => {
		const count = files.reduce(
			(sum, file) => sum + translators(readFileSync(path.join(root, file), 'utf8')).size,
			0,
		);
		expect(count).toBeGreaterThan(200);
	});
});
