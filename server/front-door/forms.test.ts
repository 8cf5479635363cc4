import { expect, test } from 'vitest';
import { refuseCall, refuseType } from './forms';

const type = (path: string, headers: Record<string, string>) => refuseType(path, headers)?.status ?? null;

test('what no form of ours sends is no fault of the application', () => {
	const action = { 'next-action': 'x' };
	const asked: [string, Record<string, string>, number | null][] = [
		['/de/office', { ...action, 'content-type': 'text/plain;charset=UTF-8' }, null],
		['/de/office', { ...action, 'content-type': 'multipart/form-data; boundary=x' }, 415],
		['/de/office', { ...action, 'content-type': 'application/json' }, 415],
		['/de/office', action, 415],
		['/de/office', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
		['/de/office', {}, null],
		['/api/auth/callback/credentials', { 'content-type': 'application/x-www-form-urlencoded' }, null],
		['/api/auth/invite', { 'content-type': 'multipart/form-data; boundary=x' }, null],
		['/api/auth/invite', { 'content-type': 'multipart/form-data' }, 415],
		['/api/auth/setup', { 'content-type': 'application/json' }, 415],
		['/api/auth/signout', {}, 415],
	];
	for (const [path, headers, status] of asked)
		expect(type(path, headers), `${path} ${JSON.stringify(headers)}`).toBe(status);
});

const call = (text: string) => refuseCall(Buffer.from(text))?.status ?? null;

test('a call is a list as React writes it, and nothing that refers to parts that never came', () => {
	const day = '"$D2026-11-27T00:00:00.000Z"';
	for (const text of [
		'[]',
		`[{"key":"a","input":{"notes":"$$5","left":"$undefined","n":"$n12","at":[${day}]}}]`,
		'["$-Infinity","$NaN","$Infinity","$-0","$$"]',
	])
		expect(call(text), text).toBeNull();
	for (const text of [
		...['', 'x', '{}', '"$1"', 'null', '[', '["$1"]', '["$Q1"]', '["$F1"]', '["$K1"]', '["$@1"]', '["$h1"]'],
		...['["$nx"]', '["$"]', '[{"a":[{"b":"$W2"}]}]', '[{"then":"$1:__proto__:then"}]', '["$T"]', '["$Bx"]'],
		`${'['.repeat(200)}${']'.repeat(200)}`,
	])
		expect(call(text), text).toBe(400);
});
