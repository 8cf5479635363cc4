import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnership } from '@/db/demo/builders';
import { contradictions, datedTypes, mayBeRecorded, newContradictions, usualScope } from './ledger';
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
		expect(newContradictions(wrong, [...wrong, event('celebrated', '2001-01-01')], today)).toEqual([]);
		expect(newContradictions([founded], wrong, today)[0]?.event).toBe(resumed);
	});

	it('proposes to take up again what rests, and of a suspension nothing', () => {
		const resting = (scope: PartnershipEvent['scope']) => [founded, { ...suspended, scope }];
		expect(eventScopes.map((scope) => usualScope('resumed', resting(scope), today))).toEqual([
			...eventScopes,
		]);
		expect(usualScope('resumed', [founded, event('ended', '2010-01-01')], today)).toBe('all');
		expect(usualScope('suspended', [founded], today)).toBe('');
		expect(usualScope('renewed', [founded], today)).toBe('all');
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
		const since = { ...event('founded', '1990/..'), onFirst: '1990-01-01', onLast: '9999-12-31' };
		expect(offered([since])).toContain('renewed');
	});
});

describe('what the menu offers', () => {
	const day = fc
		.tuple(fc.integer({ min: 2020, max: 2032 }), fc.constantFrom('-01-01', '-06-15', '-12-15'))
		.map(([year, rest]) => `${year}${rest}`);
	const line = fc.record({ type: fc.constantFrom(...partnershipEventTypes), on: day });
	const grid = Array.from({ length: 16 * 12 }, (_, month) => {
		const on = `${2018 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
		return ['-01', '-02', '-15', '-16'].map((day) => `${on}${day}`);
	}).flat();
	const allows = (events: PartnershipEvent[], added: PartnershipEvent) =>
		newContradictions(events, [...events, added], today).length === 0;

	it('is what the ledger takes on some day since its first, whatever stands in it', () => {
		fc.assert(
			fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
				const events: PartnershipEvent[] = [];
				for (const { type, on } of lines) {
					const added = event(type, on);
					if (allows(events, added)) events.push(added);
				}
				const first = events.map(({ on }) => on ?? '').sort()[0] ?? '';
				const days = [...grid.filter((on) => on >= first), today];
				for (const type of partnershipEventTypes) {
					const undated = datedTypes.includes(type) ? [] : [null];
					const accepted = [...days, ...undated].some((on) => allows(events, event(type, on)));
					expect({ type, offered: mayBeRecorded(type, events, today) }).toEqual({ type, offered: accepted });
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('lets suspend and resume today, whatever suspension lies ahead', () => {
		const ledger = [founded, event('suspended', '2030-01-01')];
		const then = event('suspended', '2022-03-01');
		expect(allows(ledger, then)).toBe(true);
		expect(allows([...ledger, then], event('resumed', '2023-01-01'))).toBe(true);
		expect(newContradictions(ledger, [...ledger, then], '2031-01-01')).toHaveLength(1);
		expect(allows([founded, then], event('suspended', '2030-01-01'))).toBe(false);
	});

	it('revives what ended by resuming it, and nothing that never was', () => {
		const ended = event('ended', '2010-01-01');
		expect(allows([founded, ended], event('resumed', '2012-01-01'))).toBe(true);
		expect(partnershipStatus([founded, ended, event('resumed', '2012-01-01')], today).status).toBe('active');
		const ofProjects = { ...event('resumed', '2012-01-01'), scope: 'project' as const };
		expect(allows([founded, ended], ofProjects)).toBe(false);
		expect(mayBeRecorded('resumed', [event('proposed', '1990-01-01'), ended], today)).toBe(false);
		expect(mayBeRecorded('founded', [event('proposed', '1990-01-01'), ended], today)).toBe(true);
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
