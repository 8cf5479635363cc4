import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryOf } from '@/server/bench/memory';
import { pause } from '@/server/terminal';
import { organisationForm } from '@/server/test-cut-writers';
import { noteFigures } from './figures';
import { openWholeOffice, type WholeOffice } from './whole-office';

const minutes = Number(process.env.SOAK_MINUTES || 20);
const perSecond = 20;
/** In MB of door and Next together. */
const atMost = 512;

let office: WholeOffice;
beforeAll(async () => {
	office = await openWholeOffice();
});
afterAll(() => office.stop());

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

test(`${minutes} minutes at ${perSecond} requests a second`, async () => {
	const cookie = await office.sessionCookieOf('staff');
	const sql = office.open();
	const [row] = await sql<{ visit: string; person: string }[]>`select
		(select id from visits order by id limit 1) as visit, (select id from people order by id limit 1) as person`;
	const addresses = [
		...['/de/office', '/de/office/visits', '/de/office/visits?page=2&sort=title', '/de/office/people', '/de'],
		...[`/de/office/visits/${row?.visit}`, `/de/office/people/${row?.person}`, '/de/office/search?q=region'],
		...['/de/office/partnerships', '/de/office/reports/trips', '/de/visits'],
	];
	const send = organisationForm(office.baseUrl, cookie);
	const wrong: Record<string, number> = {};
	const blame = (what: string) => {
		wrong[what] = (wrong[what] ?? 0) + 1;
	};
	const requests = new Set<Promise<void>>();
	let asked = 0;
	const one = async (nth: number) => {
		const address =
			nth % 241 === 0 ? '/api/exports/visits?format=data' : (addresses[nth % addresses.length] ?? '/de');
		if (nth % 20 === 0) {
			const said = await send(crypto.randomUUID(), crypto.randomUUID()).catch(String);
			return said === 'written' ? undefined : blame(said);
		}
		const answer = await fetch(office.baseUrl + address, { headers: { cookie } }).catch(String);
		if (typeof answer === 'string') return blame(answer);
		await answer.arrayBuffer();
		if (answer.status !== 200) blame(`${address} ${answer.status}`);
	};
	const memory: number[] = [];
	const connections: number[] = [];
	const begun = performance.now();
	for (let sampled = 0; performance.now() - begun < minutes * 60_000; asked += 1) {
		const request = one(asked).finally(() => requests.delete(request));
		requests.add(request);
		if (performance.now() - sampled > 5000) {
			sampled = performance.now();
			const { door, next } = memoryOf(office.door());
			memory.push(door + next);
			const [count] = await sql<
				{ n: number }[]
			>`select count(*)::int as n from pg_stat_activity where usename like 'jumelage%'`;
			connections.push(count?.n ?? 0);
		}
		await pause(Math.max(0, begun + (asked * 1000) / perSecond - performance.now()));
	}
	await Promise.all(requests);
	await sql.end();
	const part = (from: number, to: number) => median(memory.slice(from * memory.length, to * memory.length));
	const [early, late, most] = [part(0.25, 0.5), part(0.75, 1), Math.max(...memory)].map(Math.round) as [
		number,
		number,
		number,
	];
	const rate = asked / ((performance.now() - begun) / 1000);
	noteFigures(
		'soak',
		`${minutes} minutes at ${rate.toFixed(1)} requests a second: memory of door and Next ${early} MB in the second quarter, ${late} MB in the last, ${most} MB at most; connections ${Math.min(...connections)}–${Math.max(...connections)}; not answered as expected ${JSON.stringify(wrong)}`,
	);
	expect(wrong).toEqual({});
	// DATABASE_POOL, 6 for what takes long, 4 of the site, one each for watching and beginning the day.
	expect(Math.max(...connections)).toBeLessThanOrEqual(22);
	expect(late).toBeLessThanOrEqual(early * 1.1 + 16);
	expect(most).toBeLessThanOrEqual(atMost);
}, 7_200_000);
