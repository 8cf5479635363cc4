import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase } from '@/db/test-database';
import { clockAt, endOf, endsPlausibly, instantAt, instantsOf, isTimeZone, usualEndDay } from './clock';

const flight = {
	...{ on: '2027-03-10', startsAt: '10:00', timeZone: 'Europe/Berlin' },
	...{ endsAt: '12:35', endTimeZone: 'America/Chicago' },
};
const train = { on: '2027-03-10', startsAt: '21:40', endsAt: '08:15', timeZone: 'Europe/Berlin' };
const hours = (times: Parameters<typeof instantsOf>[0]) => {
	const { start, end } = instantsOf(times);
	return ((end ?? start) - start) / 3_600_000;
};

describe.each(['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
	'on a computer in %s',
	(zone) => {
		beforeAll(() => {
			vi.stubEnv('TZ', zone);
		});
		afterAll(() => {
			vi.unstubAllEnvs();
		});

		it.each([
			['a night train, the next day', train, '2027-03-11', 10.583],
			['a flight to the west, the same day', flight, '2027-03-10', 9.583],
			[
				'over the date line, the day before',
				{
					...{ on: '2027-03-10', startsAt: '10:00', timeZone: 'Pacific/Auckland' },
					...{ endsAt: '19:30', endTimeZone: 'Pacific/Honolulu' },
				},
				'2027-03-09',
				8.5,
			],
			['the night the clocks go forward', { ...train, on: '2027-03-27' }, '2027-03-28', 9.583],
			['the night they go back', { ...train, on: '2027-10-30' }, '2027-10-31', 11.583],
		])('%s', (_, times, day, duration) => {
			expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
			expect(usualEndDay(times)).toBe(day);
			expect(hours(times)).toBeCloseTo(duration, 2);
			expect(endsPlausibly(times)).toBe(true);
		});
	},
);

describe('an end', () => {
	it('before the start is a slip, unless it is the morning after or its day is said', () => {
		const slip = { ...train, startsAt: '14:00', endsAt: '12:00' };
		expect(endsPlausibly(slip)).toBe(false);
		expect(endsPlausibly({ ...slip, endsOn: '2027-03-11' })).toBe(true);
		expect(endsPlausibly({ ...slip, endsOn: '2027-03-10' })).toBe(false);
		expect(endsPlausibly({ ...train, endsOn: '2027-03-10' })).toBe(false);
	});

	it.each([
		['20:00', 4],
		['00:00', 24],
		['08:00', 16],
	])('of the day follows %s by %d hours, and the next day begins there', (startsAt, long) => {
		const times = { ...train, startsAt, endsAt: '24:00' };
		expect([usualEndDay(times), hours(times), endsPlausibly(times)]).toEqual(['2027-03-10', long, true]);
		expect(endOf(times)).toEqual({ day: '2027-03-11', time: '00:00' });
	});

	it('in a zone is read by the clocks there', () => {
		expect(clockAt(instantAt('2027-03-10', '12:35', 'America/Chicago'), 'Europe/Berlin')).toEqual({
			day: '2027-03-10',
			time: '19:35',
		});
	});
});

it('takes no offset for a time zone', () => {
	expect(['Europe/Kyiv', 'UTC', 'Europe/Wiesbaden', '+05:00', ''].map(isTimeZone)).toEqual([
		...[true, true, false, false, false],
	]);
});

describe('PostgreSQL', () => {
	let database: Awaited<ReturnType<typeof createTestDatabase>>;
	let sql: postgres.Sql;
	beforeAll(async () => {
		database = await createTestDatabase();
		sql = postgres(database.url, { max: 1 });
	});
	afterAll(async () => {
		await sql.end();
		await database.drop();
	});

	it('reads every quarter of an hour around a change of clocks the same', async () => {
		for (const [zone, day] of [
			['Europe/Berlin', '2027-03-28'],
			['Europe/Berlin', '2027-10-31'],
			['America/Chicago', '2027-03-14'],
			['Australia/Lord_Howe', '2027-04-04'],
			['Pacific/Apia', '2027-06-01'],
		] as const) {
			const times = Array.from({ length: 96 }, (_, quarter) => {
				const [hour, minutes] = [Math.floor(quarter / 4), (quarter % 4) * 15];
				return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
			});
			const rows = await sql<{ at: string }[]>`
				select (extract(epoch from ((${day}::text || ' ' || t)::timestamp at time zone ${zone})) * 1000)::bigint::text as at
				from unnest(${times}::text[]) with ordinality as list (t, n) order by n`;
			expect(times.map((time) => instantAt(day, time, zone))).toEqual(rows.map(({ at }) => Number(at)));
		}
	});
});
