import type { IncomingMessage } from 'node:http';
import { UnrecognizedActionError } from 'next/dist/client/components/unrecognized-action-error';
import { expect, test } from 'vitest';
import { call, failureOf } from '@/components/form/form-answer';
import { sessionCookie } from '@/lib/auth/cookies';
import { refuseOffice, sessionOf } from './guards';
import { sealed } from './test-door';

const base = new URL('https://office.test');
const authSecret = 'a-secret-for-tests-of-the-door-only-0123456789';
const refusedFor = async (headers: Record<string, string>) => {
	const all = { host: 'office.test', 'sec-fetch-site': 'same-origin', 'next-action': 'x', ...headers };
	const request = { method: 'POST', headers: all } as unknown as IncomingMessage;
	const session = await sessionOf(request, { base, authSecret });
	const refusal = refuseOffice(request, { kind: 'office', path: '/de/office' }, { base, session });
	return new Error(`${refusal?.text}\n`);
};

test("a refusal of the front door is told apart from an answer that didn't come", async () => {
	expect(failureOf(await refusedFor({})).code).toBe('signedOut');
	const cookie = `${sessionCookie(base.href)}=${await sealed(authSecret)}`;
	const large = { cookie, 'content-length': '9000000' };
	expect(failureOf(await refusedFor(large)).message).toBe('common.form.tooLarge');
	expect(failureOf(new UnrecognizedActionError('gone')).message).toBe('common.form.renewed');
	expect(failureOf(new TypeError('Failed to fetch')).code).toBe('network');
});

test('a call that throws is answered, never thrown', async () => {
	const gone = async () => Promise.reject(await refusedFor({}));
	expect((await call(gone, 'k', {}, false)).serverError?.code).toBe('signedOut');
	expect((await call(() => Promise.resolve(undefined as never), 'k', {}, false)).serverError?.code).toBe(
		'network',
	);
});
