import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { LogFields } from '../log-lines';
import { changeOwnPassword } from '../users/account-commands';
import { postInvite, postSetup } from './access-handler';
import { act, goodPassword, makeUser, openTestOffice, signInAs } from './auth-test-world';
import { accountHash } from './refused-attempts';
import { checkCode, checkPassword } from './sign-in';

const lines: LogFields[] = [];
vi.mock('../log', () => ({ log: { warn: (fields: LogFields) => lines.push(fields), error: () => {} } }));
vi.mock('./progress', () => ({ readProgress: async () => null, keepProgress: async () => {} }));

let close: () => Promise<void>;
beforeAll(async () => {
	close = await openTestOffice();
});
afterAll(() => close());
beforeEach(() => {
	lines.length = 0;
});

const client = '192.0.2.7';

test('a failed sign-in says why, from where, and at which account by its hash', async () => {
	const { email } = await makeUser('staff');
	await checkPassword(email.toUpperCase(), 'wrong wrong wrong', { address: client });
	await checkPassword('nobody@example.org', 'x', { address: client });
	await checkPassword(email, goodPassword, { address: client });
	expect(lines).toEqual([
		{ event: 'sign-in', reason: 'wrong', account: accountHash(email), client },
		{ event: 'sign-in', reason: 'unknown', account: accountHash('nobody@example.org'), client },
	]);
	expect(accountHash(email)).toMatch(/^[0-9a-f]{16}$/);
});

test('so does who is locked out, and a second factor', async () => {
	const { email } = await makeUser('staff');
	for (let i = 0; i < 11; i++) await checkPassword(email, 'wrong wrong wrong', { address: `192.0.2.${i}` });
	expect(lines.at(-1)).toMatchObject({ event: 'sign-in', reason: 'throttled', account: accountHash(email) });
	await checkCode(crypto.randomUUID(), '000000', { address: client });
	expect(lines.at(-1)).toEqual({ event: 'second-factor', reason: 'startAgain', client });
});

test('the own password, guessed by a stolen session', async () => {
	const { id, email } = await makeUser('staff');
	const change = act(await signInAs(id), changeOwnPassword, {
		current: 'wrong',
		password: 'sieben blaue Boote',
		repeat: 'sieben blaue Boote',
	});
	await expect(change).rejects.toThrow();
	expect(lines).toEqual([{ event: 'own-password', reason: 'wrong', account: accountHash(email) }]);
});

const form = (path: string, fields: Record<string, string>) =>
	new Request(`http://localhost:3000${path}`, {
		method: 'POST',
		body: new URLSearchParams(fields),
		headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': client },
	});

test('a link that was made up, and a setup that is not', async () => {
	const passwords = { password: goodPassword, repeat: goodPassword };
	await postInvite(form('/api/auth/invite', { token: 'made-up', ...passwords }));
	expect(lines).toEqual([{ event: 'access-link', reason: 'gone', client }]);
	await postSetup(form('/api/auth/setup', { token: 'made-up', ...passwords }));
	expect(lines).toHaveLength(1);
});

test('the documents tell how to find an account by its hash', () => {
	const command = /^node -p .*'account '.*$/m.exec(readFileSync('docs/operations.md', 'utf8'))?.[0] ?? '';
	expect(execSync(command, { encoding: 'utf8' }).trim()).toBe(accountHash('m.muster@example.org'));
});
