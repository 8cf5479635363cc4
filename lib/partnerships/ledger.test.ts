import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnership } from '@/db/demo/builders';
import { contradictions, datedTypes, mayBeRecorded, newContradictions, usualScope } from './ledger';
import { listLedger } from './ledger-queries';
import { type LedgerEntry, ledgerEntryTypes, ledgerScopes, partnershipStatus } from './partnership';
import { type PartnershipWorld, partnershipWorld, today } from './partnership-test-world';

const entry = (type: LedgerEntry['type'], on: string | null): LedgerEntry => ({
	type,
	on,
	onFirst: on,
	onLast: on,
	scope: 'all',
	reviewOn: null,
	anniversaryBase: false,
});
const founded = entry('founded', '1991-01-01');
const suspended = entry('suspended', '2000-01-01');
const resumed = entry('resumed', '2005-01-01');

describe('a ledger', () => {
	it('is lawful where each line may follow those before it, whatever the order of entry', () => {
		expect(contradictions([resumed, founded, suspended])).toEqual([]);
		expect(contradictions([founded, resumed]).map(({ refusal }) => refusal)).toEqual([
			'partnerships.refusals.notSuspended',
		]);
	});

	it('is told what a change newly contradicts only', () => {
		const wrong = [founded, resumed];
		expect(newContradictions(wrong, [...wrong, entry('celebrated', '2001-01-01')], today)).toEqual([]);
		expect(newContradictions([founded], wrong, today)[0]?.entry).toBe(resumed);
	});

	it('proposes to take up again what rests, and of a suspension nothing', () => {
		const resting = (scope: LedgerEntry['scope']) => [founded, { ...suspended, scope }];
		expect(ledgerScopes.map((scope) => usualScope('resumed', resting(scope), today))).toEqual([
			...ledgerScopes,
		]);
		expect(usualScope('resumed', [founded, entry('ended', '2010-01-01')], today)).toBe('all');
		expect(usualScope('suspended', [founded], today)).toBe('');
		expect(usualScope('renewed', [founded], today)).toBe('all');
	});

	it('offers what may be entered on some day', () => {
		const offered = (entries: LedgerEntry[]) =>
			ledgerEntryTypes.filter((type) => mayBeRecorded(type, entries, today));
		expect(offered([])).not.toContain('suspended');
		expect(offered([founded])).toEqual(expect.arrayContaining(['proposed', 'suspended', 'renewed', 'ended']));
		expect(offered([founded])).not.toContain('founded');
		expect(offered([founded])).not.toContain('resumed');
		expect(offered([founded, suspended])).toContain('resumed');
		expect(offered([founded, suspended, resumed])).not.toContain('resumed');
		expect(offered([founded, entry('ended', '2010-01-01')])).not.toContain('ended');
		const since = { ...entry('founded', '1990/..'), onFirst: '1990-01-01', onLast: '9999-12-31' };
		expect(offered([since])).toContain('renewed');
	});
});

describe('what the menu offers', () => {
	const day = fc
		.tuple(fc.integer({ min: 2020, max: 2032 }), fc.constantFrom('-01-01', '-06-15', '-12-15'))
		.map(([year, rest]) => `${year}${rest}`);
	const line = fc.record({ type: fc.constantFrom(...ledgerEntryTypes), on: day });
	const grid = Array.from({ length: 16 * 12 }, (_, month) => {
		const on = `${2018 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
		return ['-01', '-02', '-15', '-16'].map((day) => `${on}${day}`);
	}).flat();
	const allows = (entries: LedgerEntry[], added: LedgerEntry) =>
		newContradictions(entries, [...entries, added], today).length === 0;

	it('is what the ledger takes on some day since its first, whatever stands in it', () => {
		fc.assert(
			fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
				const entries: LedgerEntry[] = [];
				for (const { type, on } of lines) {
					const added = entry(type, on);
					if (allows(entries, added)) entries.push(added);
				}
				const first = entries.map(({ on }) => on ?? '').sort()[0] ?? '';
				const days = [...grid.filter((on) => on >= first), today];
				for (const type of ledgerEntryTypes) {
					const undated = datedTypes.includes(type) ? [] : [null];
					const accepted = [...days, ...undated].some((on) => allows(entries, entry(type, on)));
					expect({ type, offered: mayBeRecorded(type, entries, today) }).toEqual({ type, offered: accepted });
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('lets suspend and resume today, whatever suspension lies ahead', () => {
		const ledger = [founded, entry('suspended', '2030-01-01')];
		const then = entry('suspended', '2022-03-01');
		expect(allows(ledger, then)).toBe(true);
		expect(allows([...ledger, then], entry('resumed', '2023-01-01'))).toBe(true);
		expect(newContradictions(ledger, [...ledger, then], '2031-01-01')).toHaveLength(1);
		expect(allows([founded, then], entry('suspended', '2030-01-01'))).toBe(false);
	});

	it('revives what ended by resuming it, and nothing that never was', () => {
		const ended = entry('ended', '2010-01-01');
		expect(allows([founded, ended], entry('resumed', '2012-01-01'))).toBe(true);
		expect(partnershipStatus([founded, ended, entry('resumed', '2012-01-01')], today).status).toBe('active');
		const ofProjects = { ...entry('resumed', '2012-01-01'), scope: 'project' as const };
		expect(allows([founded, ended], ofProjects)).toBe(false);
		expect(mayBeRecorded('resumed', [entry('proposed', '1990-01-01'), ended], today)).toBe(false);
		expect(mayBeRecorded('founded', [entry('proposed', '1990-01-01'), ended], today)).toBe(true);
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
			type: fc.constantFrom(...ledgerEntryTypes),
			scope: fc.constantFrom(...ledgerScopes),
			on,
		});
		const days = ['1999-12-31', '2000-01-01', '2000-02-28', '2001-02-01', '2002-07-01', '2004-01-01'];
		await fc.assert(
			fc.asyncProperty(fc.array(line, { maxLength: 7 }), async (lines) => {
				const entries = lines.map((each) => ({ ...each, reason: 'Grund' }));
				const { id } = await world.as('manager', (ctx) => partnership(ctx.tx, { entries }));
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
