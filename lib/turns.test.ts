import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Db, db } from '@/db';
import { openTestOffice } from './auth/auth-test-world';
import { inTurn, NoTurn, takeTurn, turns } from './turns';

let close: () => Promise<void>;
beforeAll(async () => {
	close = await openTestOffice();
});
afterAll(() => close());

const asked = (id: string) => ({ db: db() as Db, user: { id } });
const slowly = (ctx: { db: Db }) => ctx.db.execute(sql`select pg_sleep(0.1)`);

it('lets sixty slow reads of one user keep nobody else waiting', async () => {
	const many = Array.from({ length: 60 }, () => inTurn(asked('many'), slowly).catch((error) => error));
	const begun = performance.now();
	await inTurn(asked('one'), ({ db }) => db.execute(sql`select 1`));
	await db().execute(sql`select 1`);
	expect(performance.now() - begun).toBeLessThan(300);
	expect(turns().read.taken).toBe(2);
	expect((await Promise.all(many)).filter((answer) => answer instanceof Error)).toEqual([]);
});

it('takes who has gone out of the queue, and ends a turn whatever comes of it', async () => {
	const ends = await Promise.all([takeTurn('read', 'a'), takeTurn('read', 'a')]);
	const left = new AbortController();
	const waiting = takeTurn('read', 'a', left.signal);
	left.abort();
	await expect(waiting).rejects.toThrow(NoTurn);
	for (const end of ends) end();
	await expect(inTurn(asked('a'), () => Promise.reject(new Error('read')))).rejects.toThrow('read');
	expect(turns().read.taken).toBe(0);
});
