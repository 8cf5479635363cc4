import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '@/db';
import { createTestDatabase } from '@/db/test-database';
import { addDays } from '@/lib/dates';
import { roundState, roundStatuses } from './round';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let office: ReturnType<typeof openDatabase>;
beforeAll(async () => {
	database = await createTestDatabase();
	office = openDatabase(database.url, { max: 1 });
});
afterAll(async () => {
	await office.close();
	await database.drop();
});

const today = '2026-11-22';
const day = fc.option(
	fc.integer({ min: -4, max: 4 }).map((days) => addDays(today, days)),
	{ nil: null, freq: 6 },
);
const round = fc.record({
	status: fc.constantFrom(...roundStatuses),
	opensOn: day,
	closesOn: day,
	startsOn: day,
	endsOn: day,
});

it('says the same in the database, whatever the days are', async () => {
	const rounds = fc.sample(round, { numRuns: 2000, seed: 7 });
	const found = await office.db.execute<{ n: number; state: string }>(sql`
		select n::int, exchange_round_state(r ->> 'status', (r ->> 'opensOn')::date, (r ->> 'closesOn')::date,
			(r ->> 'startsOn')::date, (r ->> 'endsOn')::date, ${today}::date) as state
		from jsonb_array_elements(${JSON.stringify(rounds)}::text::jsonb) with ordinality t(r, n) order by n`);
	expect(found.map(({ state }) => state)).toEqual(rounds.map((each) => roundState(each, today)));
	expect(new Set(found.map(({ state }) => state)).size).toBe(8);
});
