import type { IncomingMessage } from 'node:http';
import { UnrecognizedActionError } from 'next/dist/client/components/unrecognized-action-error';
import { expect, test } from 'vitest';
import { call, failureOf } from '@/components/form-answer';
import { refuseOffice } from './guards';

const refusedFor = (headers: Record<string, string>) => {
	const all = { host: 'office.test', 'sec-fetch-site': 'same-origin', 'next-action': 'x', ...headers };
	const request = { method: 'POST', headers: all } as unknown as IncomingMessage;
	return new Error(`${refuseOffice(request, 'office.test', false)?.text}\n`);
};

test("a refusal of the front door is told apart from an answer that didn't come", () => {
	expect(failureOf(refusedFor({})).code).toBe('signedOut');
	const large = { cookie: 'next-auth.session-token=a', 'content-length': '9000000' };
	expect(failureOf(refusedFor(large)).message).toBe('common.form.tooLarge');
	expect(failureOf(new UnrecognizedActionError('gone')).message).toBe('common.form.renewed');
	expect(failureOf(new TypeError('Failed to fetch')).code).toBe('network');
});

test('a call that throws is answered, never thrown', async () => {
	const gone = () => Promise.reject(refusedFor({}));
	expect((await call(gone, 'k', {}, false)).serverError?.code).toBe('signedOut');
	expect((await call(() => Promise.resolve(undefined as never), 'k', {}, false)).serverError?.code).toBe(
		'network',
	);
});
