import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from './index';
import { type Cut, cutterBefore } from './test-cutter';
import { openWritersRoom, type WritersRoom, writeUnderCuts } from './test-writers';

/** long/lost-connections.test.ts does the same for 5,000. */
const wanted = 100;

let room: WritersRoom;
beforeAll(async () => {
	room = await openWritersRoom();
});
beforeEach(async () => {
	await room.look`truncate written`;
});
afterAll(() => room.close());

/** An office's database behind a relay that cuts as `decide` says. */
async function behind(decide: (piece: string) => Cut, max = 4) {
	const cutter = await cutterBefore(room.url, (piece) => decide(piece.toString('latin1')));
	const office = openDatabase(cutter.url, { max });
	const close = async () => {
		await office.close();
		cutter.close();
	};
	return { db: office.db, cuts: cutter.cuts, close };
}

const insert = (number: number) => sql`insert into written (number, part) values (${number}, 1)`;
const written = async () =>
	(await room.look`select number from written order by number`).map((row) => row.number);

describe('a transaction that loses its connection', () => {
	it('sends nothing more, neither to whoever comes next nor outside of any transaction', async () => {
		const office = await behind((piece) => (piece.includes('select 1') ? 'after the answer' : 'no'));
		const gone = new Promise((resolve) => setTimeout(resolve, 100));
		const first = office.db.transaction(async (tx) => {
			await tx.execute(insert(1));
			await tx.execute(sql`select 1`);
			await gone;
			await office.db.transaction(async (other) => {
				await other.execute(insert(2));
				for (const number of [3, 4]) await expect(tx.execute(insert(number))).rejects.toThrow();
			});
		});
		await expect(first).rejects.toMatchObject({
			code: expect.stringMatching(/^(CONNECTION_LOST|ECONNRESET)$/),
		});
		expect(await written()).toEqual([2]);
		await office.close();
	});

	it('is told that the outcome is unknown when the answer to COMMIT is cut, and only then', async () => {
		for (const [word, code] of [
			['commit', 'CONNECTION_LOST_AT_COMMIT'],
			['insert', undefined],
		] as const) {
			const office = await behind((piece) => (piece.includes(word) ? 'instead of the answer' : 'no'));
			const failure = await office.db.transaction((tx) => tx.execute(insert(1))).catch((error) => error);
			expect(failure).toBeInstanceOf(Error);
			expect(failure.code).toBe(code);
			await office.close();
		}
	});
});

describe('a transaction that has ended', () => {
	it('sends nothing more on the connection that others have now', async () => {
		const office = await behind(() => 'no', 1);
		let late: Promise<unknown> = Promise.resolve();
		await office.db
			.transaction(async (tx) => {
				late = new Promise((resolve) => setTimeout(resolve, 30)).then(() => tx.execute(insert(1)));
				late.catch(() => {});
				throw new Error('refused');
			})
			.catch(() => {});
		await expect(late).rejects.toMatchObject({ cause: { name: 'TransactionOver' } });
		expect(await written()).toEqual([]);
		await office.close();
	});

	it('is no success if one of its statements failed, though the command passed over it', async () => {
		const office = await behind(() => 'no');
		const passing = office.db.transaction(async (tx) => {
			await tx.execute(insert(1));
			await tx.execute(sql`select 1/0`).catch(() => {});
		});
		await expect(passing).rejects.toMatchObject({ code: '22012' });
		expect(await written()).toEqual([]);
		await office.close();
	});
});

it(`${wanted} cuts: nothing lost, doubled, halved or in another's transaction`, async () => {
	const { faults, cuts, written } = await writeUnderCuts(room, wanted);
	expect(faults).toEqual({ lost: 0, doubled: 0, half: 0, ghosts: 0, foreign: 0 });
	expect(cuts).toBeGreaterThanOrEqual(wanted);
	expect(written).toBeGreaterThan(wanted / 4);
});
