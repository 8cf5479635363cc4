import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnership } from '@/db/demo/builders';
import { contradictions, mayBeRecorded, newContradictions } from './ledger';
import { listLedger } from './ledger-queries';
import { eventScopes, type PartnershipEvent, partnershipEventTypes, partnershipStatus } from './partnership';
import { type PartnershipWorld, partnershipWorld, today } from './partnership-test-world';

const event = (type: PartnershipEvent['type'], on: string | null): PartnershipEvent => ({
	type,
	on,
	onFirst: on,
	onLast: on,
	scope: 'all',
	reviewOn: null,
	anniversaryBase: false,
});
const founded = event('founded', '1991-01-01');
const suspended = event('suspended', '2000-01-01');
const resumed = event('resumed', '2005-01-01');

describe('a ledger', () => {
	it('is lawful where each line may follow those before it, whatever the order of entry', () => {
		expect(contradictions([resumed, founded, suspended])).toEqual([]);
		expect(contradictions([founded, resumed]).map(({ refusal }) => refusal)).toEqual([
			'partnerships.refusals.notSuspended',
		]);
	});

	it('is told what a change newly contradicts only', () => {
		const wrong = [founded, resumed];
		expect(newContradictions(wrong, [...wrong, event('celebrated', '2001-01-01')])).toEqual([]);
		expect(newContradictions([founded], wrong)[0]?.event).toBe(resumed);
	});

	it('offers what may be entered on some day', () => {
		const offered = (events: PartnershipEvent[]) =>
			partnershipEventTypes.filter((type) => mayBeRecorded(type, events, today));
		expect(offered([])).not.toContain('suspended');
		expect(offered([founded])).toEqual(expect.arrayContaining(['proposed', 'suspended', 'renewed', 'ended']));
		expect(offered([founded])).not.toContain('founded');
		expect(offered([founded])).not.toContain('resumed');
		expect(offered([founded, suspended])).toContain('resumed');
		expect(offered([founded, suspended, resumed])).not.toContain('resumed');
		expect(offered([founded, event('ended', '2010-01-01')])).not.toContain('ended');
	});
});

describe('the status in SQL', () => {
	let world: PartnershipWorld;
	beforeAll(async () => {
		world = await partnershipWorld();
	});
	afterAll(() => world.end());

	it('is that of the pure rule, for any ledger and on any day', async () => {
		const on = fc.oneof(
			{ weight: 1, arbitrary: fc.constant(null) },
			{
				weight: 6,
				arbitrary: fc
					.tuple(
						fc.integer({ min: 2000, max: 2003 }),
						fc.constantFrom('', '-02', '-02-28', '-02-29', '-07-01'),
					)
					.map(([year, rest]) => (rest === '-02-29' && year % 4 ? `${year}` : `${year}${rest}`)),
			},
		);
		const line = fc.record({
			type: fc.constantFrom(...partnershipEventTypes),
			scope: fc.constantFrom(...eventScopes),
			on,
		});
		const days = ['1999-12-31', '2000-01-01', '2000-02-28', '2001-02-01', '2002-07-01', '2004-01-01'];
		await fc.assert(
			fc.asyncProperty(fc.array(line, { maxLength: 7 }), async (lines) => {
				const events = lines.map((each) => ({ ...each, reason: 'Grund' }));
				const { id } = await world.as('manager', (ctx) => partnership(ctx.tx, { events }));
				const ledger = await listLedger(world.read(), id);
				const [row] = await world.db.execute<{ found: string[] }>(sql`select array(
					select partnership_status(${id}, day) from unnest(string_to_array(${days.join(',')}, ',')::date[])
					with ordinality as d(day, n) order by n) as found`);
				expect(row?.found).toEqual(days.map((day) => partnershipStatus(ledger, day).status));
			}),
			{ numRuns: 80 },
		);
	});
});
