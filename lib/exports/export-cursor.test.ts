import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { db } from '@/db';
import { openTestOffice } from '@/lib/auth/auth-test-world';
import { eachBatch, type RowQuery } from './export-cursor';

let close: () => Promise<void>;
beforeAll(async () => {
	close = await openTestOffice();
	await db().execute(sql`create table numbers as select g::int as number from generate_series(1, 2000) g`);
});
afterAll(async () => {
	await db().execute(sql`drop table numbers`);
	await close();
});

type Numbered = { number: number };
const numbers = (tx: Pick<ReturnType<typeof db>, 'select'>, where = sql`true`) =>
	tx.select({ number: sql<number>`number` }).from(sql`numbers`).where(where).orderBy(sql`number`);

const counted = async (
	build: Parameters<typeof eachBatch<Numbered>>[0],
	use = async (_: Numbered[]) => {},
) => {
	const found: number[] = [];
	await eachBatch<Numbered>(build, async (rows) => {
		found.push(...rows.map(({ number }) => number));
		await use(rows);
	});
	return found;
};

it('hands on the first rows before the last are asked for, and asks once for hundreds', async () => {
	const { Client } = (await import('pg')).default;
	const asked = vi.spyOn(Client.prototype, 'query');
	const fetches = () => asked.mock.calls.filter(([query]) => JSON.stringify(query)?.includes('fetch')).length;
	let atFirst = 0;
	const found = await counted(
		(tx) => ({ query: numbers(tx) }),
		async () => {
			atFirst ||= fetches();
		},
	);
	expect(found).toEqual(Array.from({ length: 2000 }, (_, at) => at + 1));
	expect(atFirst).toBeLessThanOrEqual(2);
	expect(fetches()).toBeGreaterThan(5);
	expect(asked.mock.calls.length).toBeLessThan(30);
	asked.mockRestore();
});

it('takes the parts one after the other, all as they were at one moment', async () => {
	const both = (tx: Parameters<typeof numbers>[0]): RowQuery<Numbered> => ({
		query: numbers(tx),
		parts: [numbers(tx, sql`number > 1990`), numbers(tx, sql`number <= 10`)],
	});
	let written = false;
	const found = await counted(both, async () => {
		if (!written) await db().execute(sql`delete from numbers where number <= 5`);
		written = true;
	});
	expect(found).toEqual([...Array.from({ length: 10 }, (_, at) => at + 1991), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('ends at what the reader throws, and holds nothing', async () => {
	const broken = new Error('enough');
	await expect(
		counted(
			(tx) => ({ query: numbers(tx) }),
			() => Promise.reject(broken),
		),
	).rejects.toBe(broken);
	expect(await counted((tx) => ({ query: numbers(tx, sql`number > 1998`) }))).toEqual([1999, 2000]);
});
