import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Reply } from './action-wire';
import { type Answer, askAs, type Caller, inTurn } from './http';

/** `WALK=all` sends everything to everything, which takes minutes; else each place gets its share in turn. */
export const share = (all: number, some: number) => (process.env.WALK === 'all' ? all : some);
export const some = <T>(values: T[], from: number, count: number): T[] => {
	const step = Math.max(1, Math.floor(values.length / share(values.length, count)));
	return Array.from({ length: share(values.length, Math.min(count, values.length)) }, (_, i) => {
		return values[(from + i * step) % values.length] as T;
	});
};

const source = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /(?<!\.test)\.tsx?$/.test(name))
		.map((name) => readFileSync(path.join(folder, name), 'utf8'))
		.join('\n');

/** Every name that some page or route reads from its address. */
export const parameters = () => {
	const code = source('lib') + source('app');
	const found = [...code.matchAll(/\b(\w+): (?:parseAs|orWithout)/g), ...code.matchAll(/\babout\.(\w+)\b/g)];
	const named = found.flatMap(([, name]) => (name ? [name] : []));
	const more = [
		'page',
		'size',
		'sort',
		'q',
		'columns',
		'error',
		'next',
		'token',
		'edit',
		'add',
		'locale',
		'recent',
	];
	return [
		...new Set([...named, ...more, 'partnershipId', 'year', 'noun', 'format', '__proto__', 'constructor']),
	];
};

const namespaces = readdirSync('messages/de')
	.map((file) => file.replace('.json', ''))
	.join('|');
const raw = new RegExp(
	`(?<![\\w@./-])(?:${namespaces})\\.[a-z]\\w+|\\bundefined\\b|\\bInvalid Date\\b|\\[object |MISSING_MESSAGE`,
);

/** What a page says where it shouldn't: an error of the server, or words that are none. */
export function wrongIn({ status, headers, body }: Answer): string | null {
	if (status >= 500) return `${status}`;
	if (!String(headers['content-type']).startsWith('text/html')) return null;
	const text = body.replace(/<(script|style)\b.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' ');
	const found = raw.exec(text);
	return found && `${status} says „${text.slice(Math.max(0, found.index - 30), found.index + 40)}“`;
}

export const short = (address: string) =>
	address.length > 300 ? `${address.slice(0, 300)}…(${address.length})` : address;

/** Asks for all of them, and expects that none fails. */
export async function walk(asked: { caller: Caller; address: string }[]) {
	const wrong: string[] = [];
	await inTurn(asked, async ({ caller, address }) => {
		const answer = await askAs(caller, address);
		const found = wrongIn(answer);
		if (found) wrong.push(`${short(address)}: ${found}`);
	});
	expect(wrong.sort()).toEqual([]);
	console.log(`${asked.length} addresses`);
}

const messages = Object.assign(
	{},
	...readdirSync('messages/de').map((file) => ({
		[file.replace('.json', '')]: JSON.parse(readFileSync(path.join('messages/de', file), 'utf8')) as unknown,
	})),
) as Record<string, unknown>;

const hasMessage = (key: string) =>
	typeof key
		.split('.')
		.reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], messages) ===
	'string';

/** What no answer may be: unforeseen, an error of the server, or words that the interface doesn't have. */
export function wrongReply({ status, serverError }: Reply): string | null {
	if (status >= 500) return `http ${status}`;
	if (!serverError) return null;
	const { code, message, fields } = serverError;
	if (code === 'unexpected' || String(code).startsWith('http')) return `${code}`;
	const said = Object.values(fields ?? {}).map((each) => (typeof each === 'string' ? each : each.key));
	const unknown = [message, ...said].filter((key) => !hasMessage(key));
	return unknown.length && !['signedOut'].includes(code)
		? `${code} in the words ${unknown.join(', ').slice(0, 300)}`
		: null;
}
