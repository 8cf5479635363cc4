import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { type Database, openDatabase } from './index';
import { cutterBefore, someCuts } from './test-cutter';
import { createTestDatabase } from './test-database';

/** What a writer was told of its transaction. */
type Told = 'written' | 'refused' | 'unknown';

const parts = 3;

const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 3));

class Regret extends Error {}

/**
 * Writers that each write transactions of three rows one after the other, and take every fifth back at its end, until
 * `enough`. Answers what each was told.
 */
async function writeConcurrently(db: Database, writers: number, enough: () => boolean) {
	const told = new Map<number, Told>();
	let next = 0;
	const write = async (number: number): Promise<Told> => {
		try {
			await db.transaction(async (tx) => {
				for (let part = 1; part <= parts; part++) {
					await tx.execute(sql`insert into written (number, part) values (${number}, ${part})`);
					await pause();
				}
				if (number % 5 === 0) throw new Regret();
			});
			return 'written';
		} catch (error) {
			return (error as { code?: string }).code === 'CONNECTION_LOST_AT_COMMIT' ? 'unknown' : 'refused';
		}
	};
	await Promise.all(
		Array.from({ length: writers }, async () => {
			while (!enough()) {
				const number = next++;
				told.set(number, await write(number));
			}
		}),
	);
	return told;
}

/** Where what stands in the database isn't what the writers were told. */
async function findFaults(look: postgres.Sql, told: Map<number, Told>) {
	const rows = await look<{ number: number; rows: number; parts: number; transactions: number }[]>`
		select number, count(*)::int as rows, count(distinct part)::int as parts,
			count(distinct xmin::text)::int as transactions
		from written group by number`;
	const [foreign] = await look<{ found: number }[]>`select count(*)::int as found from (
		select 1 from written group by xmin::text having count(distinct number) > 1) shared`;
	const found = new Map(rows.map((row) => [row.number, row]));
	const faults = { lost: 0, doubled: 0, half: 0, ghosts: 0, foreign: foreign?.found ?? 0 };
	for (const [number, what] of told) {
		const there = found.get(number);
		if (!there) faults.lost += what === 'written' ? 1 : 0;
		else if (there.rows > parts) faults.doubled += 1;
		else if (there.rows < parts || there.transactions > 1) faults.half += 1;
		else if (what === 'refused') faults.ghosts += 1;
	}
	return faults;
}

/** A database with a table for the writers, and a connection that nobody cuts to look at it. */
export async function openWritersRoom() {
	const database = await createTestDatabase({ migrated: false });
	const look = postgres(database.url, { max: 1, onnotice: () => {} });
	await look`create table written (number int not null, part int not null)`;
	return {
		url: database.url,
		look,
		async close() {
			await look.end();
			await database.drop();
		},
	};
}

export type WritersRoom = Awaited<ReturnType<typeof openWritersRoom>>;

/** Eight writers over four connections, which are cut at one statement in eight until there were so many cuts. */
export async function writeUnderCuts({ url, look }: WritersRoom, wanted: number) {
	const cutter = await cutterBefore(url, someCuts);
	const office = openDatabase(cutter.url, { max: 4 });
	const told = await writeConcurrently(office.db, 8, () => cutter.cuts() >= wanted);
	await office.close();
	cutter.close();
	const count = (what: Told) => [...told.values()].filter((each) => each === what).length;
	return {
		faults: await findFaults(look, told),
		cuts: cutter.cuts(),
		...{ written: count('written'), refused: count('refused'), unknown: count('unknown') },
	};
}
