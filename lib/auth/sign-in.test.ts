import { eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/db';
import { signInAttempts } from '@/db/schema/sessions';
import { beginSecondFactor, confirmSecondFactor } from '@/lib/users/second-factor-commands';
import { act, goodPassword, makeUser, openTestOffice, readUser, signInAs } from './auth-test-world';
import { rememberDevice } from './devices';
import { recoveryCodes } from './recovery-codes';
import { unseal } from './secrets';
import { beginSession, endSessionRow, sessionHolder } from './session-rows';
import { readSessionToken, sessionToken } from './session-token';
import { checkCode, checkPassword } from './sign-in';
import { newTotpSecret } from './totp';

let close: () => Promise<void>;
beforeAll(async () => {
	close = await openTestOffice();
});
afterAll(() => close());

let last = 0;
const fresh = () => `10.1.${++last >> 8}.${last & 255}`;
const evaluated = async (account: string) => {
	const rows = await db().select().from(signInAttempts).where(eq(signInAttempts.account, account));
	return rows.length;
};

/** What an authenticator app shows at `now` (milliseconds). */
const totpCode = (secret: string, now = Date.now()) =>
	new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now });

describe('guessing passwords', () => {
	test('200 parallel guesses: ten are evaluated, and the owner still gets in from a known device', async () => {
		const owner = await makeUser('staff');
		const device = await rememberDevice(undefined, owner.id);
		const guesses = Array.from({ length: 200 }, (_, i) =>
			checkPassword(owner.email, i % 2 ? `guess number ${i}` : goodPassword.slice(1), { address: fresh() }),
		);
		const answers = await Promise.all(guesses);
		expect(answers.filter((answer) => answer.problem === 'wrong')).toHaveLength(10);
		expect(answers.filter((answer) => answer.problem === 'throttled')).toHaveLength(190);
		expect(await evaluated(owner.email)).toBe(10);
		const stranger = await checkPassword(owner.email, goodPassword, { address: fresh() });
		expect(stranger.problem).toBe('throttled');
		const known = await checkPassword(owner.email, goodPassword, { address: fresh(), deviceToken: device });
		expect(known.userId).toBe(owner.id);
	});

	test('a known device has a limit of its own, and is known for its owner only', async () => {
		const [owner, other] = [await makeUser('staff'), await makeUser('staff')];
		const deviceToken = await rememberDevice(undefined, owner.id);
		for (let i = 0; i < 10; i++)
			await checkPassword(owner.email, 'wrong wrong wrong', { address: 'a', deviceToken });
		expect((await checkPassword(owner.email, goodPassword, { address: 'a', deviceToken })).problem).toBe(
			'throttled',
		);
		for (let i = 0; i < 10; i++) await checkPassword(other.email, 'wrong wrong wrong', { address: fresh() });
		const borrowed = await checkPassword(other.email, goodPassword, { address: fresh(), deviceToken });
		expect(borrowed.problem).toBe('throttled');
	});

	test('one address may fail 50 times over all accounts', async () => {
		const answers = [];
		for (let i = 0; i < 60; i++)
			answers.push(await checkPassword(`nobody${i}@example.org`, 'x', { address: 'b' }));
		expect(answers.filter((answer) => answer.problem === 'wrong')).toHaveLength(50);
	});

	test('an unknown account answers as a wrong password does, as slowly, and is throttled alike', async () => {
		const owner = await makeUser('staff');
		const timed = async (email: string) => {
			const times = [];
			for (let i = 0; i < 9; i++) {
				const start = performance.now();
				expect((await checkPassword(email, 'wrong wrong wrong', { address: fresh() })).problem).toBe('wrong');
				times.push(performance.now() - start);
			}
			return times.sort((a, b) => a - b)[4] ?? 0;
		};
		const [known, unknown] = [await timed(owner.email), await timed('unknown@example.org')];
		expect(unknown / known).toBeGreaterThan(0.5);
		expect(unknown / known).toBeLessThan(2);
		await checkPassword('unknown@example.org', 'x', { address: fresh() });
		expect((await checkPassword('unknown@example.org', 'x', { address: fresh() })).problem).toBe('throttled');
	});
});

describe('the second factor', () => {
	test('is asked once confirmed; each code and each recovery code counts once', async () => {
		const owner = await makeUser('staff');
		const user = await signInAs(owner.id);
		await act(user, beginSecondFactor, { current: goodPassword });
		expect(await checkPassword(owner.email, goodPassword, { address: fresh() })).toMatchObject({
			secondFactor: false,
		});
		const sealed = (await readUser(owner.id)).totpSecret;
		const secret = unseal(sealed, 'totp') ?? '';
		expect(sealed).not.toContain(secret);
		const now = Date.now();
		await expect(act(user, confirmSecondFactor, { code: '000000' })).rejects.toThrow();
		await act(user, confirmSecondFactor, { code: totpCode(secret, now) });
		expect(await checkPassword(owner.email, goodPassword, { address: fresh() })).toMatchObject({
			secondFactor: true,
		});
		// The next one is taken, too; the one before might have expired meanwhile.
		const code = totpCode(secret, now + 30_000);
		const tries = await Promise.all([1, 2, 3].map(() => checkCode(owner.id, code, { address: fresh() })));
		expect(tries.filter((answer) => answer.userId === owner.id)).toHaveLength(1);
		const recovery = recoveryCodes(secret)[0]?.toUpperCase() ?? '';
		expect((await checkCode(owner.id, recovery, { address: fresh() })).userId).toBe(owner.id);
		expect((await checkCode(owner.id, recovery, { address: fresh() })).problem).toBe('codeWrong');
		expect((await readUser(owner.id)).recoveryHashes).toHaveLength(7);
	});

	test('five wrong codes in parallel or not, then no more are evaluated', async () => {
		const owner = await makeUser('staff');
		const user = await signInAs(owner.id);
		await act(user, beginSecondFactor, { current: goodPassword });
		const secret = unseal((await readUser(owner.id)).totpSecret, 'totp') ?? '';
		await act(user, confirmSecondFactor, { code: totpCode(secret) });
		const wrong = await Promise.all(
			Array.from({ length: 20 }, () => checkCode(owner.id, 'abcdef', { address: fresh() })),
		);
		expect(wrong.filter((answer) => answer.problem === 'codeWrong')).toHaveLength(5);
		expect(
			(await checkCode(owner.id, totpCode(secret, Date.now() + 30_000), { address: fresh() })).problem,
		).toBe('throttled');
		expect(newTotpSecret()).not.toBe(newTotpSecret());
	});
});

describe('sessions', () => {
	test('the cookie names the row and nothing else; forged and foreign ones name nobody', async () => {
		const sid = crypto.randomUUID();
		const token = await sessionToken(sid);
		expect(await readSessionToken(token)).toBe(sid);
		expect(await readSessionToken(`${token.slice(0, -2)}AA`)).toBeNull();
		expect(await readSessionToken('')).toBeNull();
		expect(await sessionHolder(sid)).toBeNull();
	});

	test('end at sign-out, after twelve idle hours and after thirty days', async () => {
		const owner = await makeUser('reader');
		const begin = () => beginSession({ userId: owner.id, userAgent: null, address: 'c' });
		const [out, idle, old] = [await begin(), await begin(), await begin()];
		expect(await sessionHolder(out)).toMatchObject({ id: owner.id, role: 'reader', partnershipIds: [] });
		await endSessionRow(db(), out);
		await db().execute(
			`update sessions set last_seen_at = now() - interval '12 hours 1 minute' where id = '${idle}'`,
		);
		await db().execute(
			`update sessions set created_at = now() - interval '30 days 1 minute' where id = '${old}'`,
		);
		for (const sid of [out, idle, old]) expect(await sessionHolder(sid)).toBeNull();
	});
});
