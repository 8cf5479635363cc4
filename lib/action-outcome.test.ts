import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { connections, db } from '@/db';
import { organisations } from '@/db/schema/organisations';
import { type Cut, cutterBefore } from '@/db/test-cutter';
import { createTestDatabase } from '@/db/test-database';
import { makeUser, signInAs } from '@/lib/auth/auth-test-world';
import { hashPassword, isPassword } from './auth/password';
import type { CurrentUser } from './auth/session';
import { sendMail } from './mail';
import { type Command, perform } from './perform';

let close: () => Promise<void>;
let user: CurrentUser;
/** Hears each piece on its way to the database and says what becomes of it. */
let decide: (piece: string) => Cut = () => 'no';
beforeAll(async () => {
	const database = await createTestDatabase();
	const cutter = await cutterBefore(database.url, (piece) => decide(piece.toString('latin1')));
	vi.stubEnv('DATABASE_URL', cutter.url);
	vi.stubEnv('SITE_DATABASE_URL', database.siteUrl);
	user = await signInAs((await makeUser('staff')).id);
	close = async () => {
		await connections().close();
		cutter.close();
		await database.drop();
	};
});
afterAll(() => close());

const found: Command<string, { id: string }, unknown> = async function found({ tx }, name) {
	const [row] = await tx.insert(organisations).values({ name, sector: 'business' }).returning();
	return { id: row?.id ?? '' };
};

const rows = (name: string) => db().select().from(organisations).where(eq(organisations.name, name));

/** Cuts at the first `times` pieces that hold the word. */
const cutAt = (word: string, how: Cut, times: number) => {
	let left = times;
	decide = (piece) => (piece.includes(word) && left-- > 0 ? how : 'no');
};

describe('a write whose connection is cut', () => {
	test.each(['before', 'instead of the answer'] as const)(
		'at its COMMIT, %s: is found by its key or done again, once either way',
		async (how) => {
			const [name, key] = [`Amt ${how}`, crypto.randomUUID()];
			cutAt('commit', how, 1);
			const answer = await perform(user, key, found, name);
			expect((await rows(name)).map(({ id }) => id)).toEqual([answer.id]);
			expect(await perform(user, key, found, name)).toEqual(answer);
			expect(await rows(name)).toHaveLength(1);
		},
	);

	test('at its COMMIT, and nobody can be asked: says that nobody knows, and is safe to send again', async () => {
		const [name, key] = ['Amt ungewiss', crypto.randomUUID()];
		cutAt('', 'no', 0);
		let lost = false;
		decide = (piece) => {
			lost ||= piece.includes('commit');
			return lost ? 'instead of the answer' : 'no';
		};
		await expect(perform(user, key, found, name)).rejects.toMatchObject({
			code: 'CONNECTION_LOST_AT_COMMIT',
		});
		decide = () => 'no';
		const answer = await perform(user, key, found, name);
		expect((await rows(name)).map(({ id }) => id)).toEqual([answer.id]);
	});

	test('at one of its statements: nothing is written, nor tried again unasked', async () => {
		const [name, key] = ['Amt abgerissen', crypto.randomUUID()];
		cutAt('insert into "organisations"', 'instead of the answer', 1);
		await expect(perform(user, key, found, name)).rejects.toThrow();
		expect(await rows(name)).toEqual([]);
		await perform(user, key, found, name);
		expect(await rows(name)).toHaveLength(1);
	});
});

test('a key that was used is refused for other input, instead of losing it behind the first answer', async () => {
	const key = crypto.randomUUID();
	await perform(user, key, found, 'Amt eins');
	await expect(perform(user, key, found, 'Amt zwei')).rejects.toMatchObject({
		failure: { code: 'invalid', message: 'errors.keyReused' },
	});
	expect(await rows('Amt zwei')).toEqual([]);
});

describe('what is slow about a write', () => {
	const told: string[] = [];
	const within = async () => {
		const [line] = await db().execute<{ n: number }>(
			"select count(*)::int as n from pg_stat_activity where state like 'idle in transaction%' and datname = current_database()",
		);
		return line?.n;
	};
	const slow: Command<string, { id: string; mailed: boolean }, string> = Object.assign(
		async function slow(ctx: Parameters<typeof found>[0], name: string, ready: string) {
			told.push(`during ${ready}`);
			return { ...(await found(ctx, name, undefined)), mailed: false };
		},
		{
			before: async () => {
				told.push(`before ${await within()}`);
				return 'hash';
			},
			after: async (_: CurrentUser, answer: { id: string; mailed: boolean }) => {
				told.push(`after ${await within()}`);
				return { ...answer, mailed: true };
			},
		},
	);

	test('is refused inside one', async () => {
		const inside = (work: () => Promise<unknown>) => db().transaction(work);
		await expect(inside(() => hashPassword('x'))).rejects.toThrow('inside a transaction');
		await expect(inside(() => isPassword('x', null))).rejects.toThrow('inside a transaction');
		await expect(inside(() => sendMail({ to: '', subject: '', text: '' }))).rejects.toThrow(
			'inside a transaction',
		);
	});

	test('runs outside its transaction, and once for a key', async () => {
		const key = crypto.randomUUID();
		const answer = await perform(user, key, slow, 'Amt langsam');
		expect(answer.mailed).toBe(true);
		expect(await perform(user, key, slow, 'Amt langsam')).toEqual(answer);
		expect(told).toEqual(['before 0', 'during hash', 'after 0']);
	});
});
