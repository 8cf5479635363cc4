import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AgreementDates, agreementState } from './agreement';
import { nextNotice, shiftMonths, termEnd } from './agreement-term';
import { type AgreementWorld, agreementWorld } from './agreement-test-world';

let world: AgreementWorld;
beforeAll(async () => {
	world = await agreementWorld();
});
afterAll(() => world.end());

/** Days about the ends of months and of leap years, where calendars go wrong. */
const day = fc
	.tuple(
		fc.integer({ min: 1996, max: 2034 }),
		fc.constantFrom('01-01', '01-30', '01-31', '02-27', '02-28', '02-29', '03-01', '06-30', '11-22', '12-31'),
	)
	.map(([year, rest]) => (rest === '02-29' && year % 4 ? `${year}-02-28` : `${year}-${rest}`));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const agreement: fc.Arbitrary<AgreementDates> = fc.record({
	signedFirst: fc.option(day, { nil: null, freq: 9 }),
	inForceFrom: maybe(day),
	endsOn: fc.option(day, { nil: null, freq: 4 }),
	terminatedOn: fc.option(day, { nil: null, freq: 2 }),
	tacitRenewalMonths: maybe(fc.integer({ min: 1, max: 61 })),
	noticeMonths: maybe(fc.integer({ min: 0, max: 40 })),
	renewedFrom: fc.option(day, { nil: null, freq: 2 }),
});

describe('the database reckons as the rules do', () => {
	it('states, terms and notice, for any dates on any day', async () => {
		const seed = Date.now() % 2 ** 31;
		const cases = fc.sample(fc.tuple(agreement, day), { numRuns: 6000, seed });
		const rows = await world.db.execute<{ state: string; end: string | null; notice: string | null }>(sql`
			select agreement_state("signedFirst", "inForceFrom", "endsOn", "terminatedOn", "tacitRenewalMonths", "noticeMonths",
					"renewedFrom", "asOf") as state,
				agreement_term_end("endsOn", "tacitRenewalMonths", "asOf")::text as end,
				agreement_notice_by("endsOn", "tacitRenewalMonths", "noticeMonths", "asOf")::text as notice
			from rows from (json_to_recordset(${JSON.stringify(cases.map(([dates, asOf]) => ({ ...dates, asOf })))}::json)
				as ("signedFirst" date, "inForceFrom" date, "endsOn" date, "terminatedOn" date, "tacitRenewalMonths" int,
					"noticeMonths" int, "renewedFrom" date, "asOf" date)) with ordinality order by ordinality`);
		const reckoned = cases.map(([dates, asOf]) => ({
			state: agreementState(dates, asOf),
			end: termEnd(dates, asOf),
			notice: nextNotice(dates, asOf)?.noticeBy ?? null,
		}));
		const wrong = rows.flatMap((row, index) =>
			JSON.stringify(row) === JSON.stringify(reckoned[index])
				? []
				: [{ case: cases[index], database: row, rule: reckoned[index] }],
		);
		expect({ seed, wrong: wrong.slice(0, 3) }).toEqual({ seed, wrong: [] });
		expect(new Set(reckoned.map(({ state }) => state)).size).toBe(6);
		expect(reckoned.filter(({ notice }) => notice).length).toBeGreaterThan(1000);
	});

	it('months, forwards and back', async () => {
		const cases = fc.sample(fc.tuple(day, fc.integer({ min: -700, max: 700 })), 3000);
		const rows = await world.db.execute<{ day: string }>(sql`
			select agreement_shift(d, m)::text as day from rows from (
				json_to_recordset(${JSON.stringify(cases.map(([d, m]) => ({ d, m })))}::json) as (d date, m int)
			) with ordinality order by ordinality`);
		expect(rows.map((row) => row.day)).toEqual(cases.map(([from, months]) => shiftMonths(from, months)));
	});
});
