import type { World } from './bench-context';
import type { ListCase } from './cases';
import { measure, type Spread, spreadOf } from './measure';
import type { OfficeProcess } from './office-process';
import type { officeQueries } from './queries';
import { type BareSql, bareSql } from './recorder';
import type { Goal, Row } from './table';
import { ask } from './wire';

type Queries = Awaited<ReturnType<typeof officeQueries>>;
type Measured = { sql: BareSql; lib: Spread };

/** The functions of lib in this process, and their statements alone. */
function databaseMeter({ client, recorder }: World) {
	return async (work: () => Promise<unknown>): Promise<Measured> => {
		const lib = await measure(work);
		return { lib, sql: await bareSql(client, await recorder.record(work)) };
	};
}

/** What each page asks the database, without any page. */
export async function databaseFigures(world: World, queries: Queries, cases: ListCase[]) {
	const meter = databaseMeter(world);
	const of = (which: ListCase) => world.context(which.as ?? 'manager');
	const lists = new Map<string, { rows: Measured; count: BareSql }>();
	const filters = await meter(() => queries.filters(world.context('manager')));
	for (const which of cases) {
		const ctx = of(which);
		const rows = await meter(() => queries.list(ctx, which));
		const counting = await world.recorder.record(() => queries.count(ctx, which));
		lists.set(which.what, { rows: together(rows, filters), count: await bareSql(world.client, counting, 5) });
	}
	const ctx = world.context('manager');
	return {
		lists,
		record: await meter(() => queries.record(ctx, world.visit)),
		history: await meter(() => queries.wholeHistory(ctx, world.visit)),
		start: await meter(() => queries.start(ctx)),
	};
}

type DatabaseFigures = Awaited<ReturnType<typeof databaseFigures>>;

/** A list's page also asks who is there and what can be filtered by. */
const together = (one: Measured, other: Measured): Measured => ({
	lib: one.lib,
	sql: {
		execution: one.sql.execution + other.sql.execution,
		planning: one.sql.planning + other.sql.planning,
		statements: one.sql.statements + other.sql.statements,
	},
});

async function page(clock: () => number, url: string, cookie: string, until?: string) {
	let begun = 0;
	const shown: number[] = [];
	const whole: number[] = [];
	for (let run = -8; run < 30; run++) {
		if (run === 0) begun = clock();
		const answer = await ask(url, { headers: { cookie, 'accept-encoding': 'gzip' }, until });
		if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
		if (run < 0) continue;
		shown.push(answer.shown);
		whole.push(answer.whole);
	}
	return { shown: spreadOf(shown), whole: spreadOf(whole), cpu: (clock() - begun) / whole.length };
}

type Over = { office: OfficeProcess; cookies: Record<'manager' | 'representative', string> };

/** The same through the front door and Next's production server, to the last row of the table. */
export async function pageFigures(
	{ office: { baseUrl, clock }, cookies }: Over,
	world: World,
	cases: ListCase[],
	{ lists, record, history, start }: DatabaseFigures,
): Promise<Row[]> {
	const rows: Row[] = [];
	const office = `${baseUrl}/de/office`;
	for (const which of cases) {
		const url = `${office}/visits?${new URLSearchParams(which.search)}`;
		const { shown, whole, cpu } = await page(clock, url, cookies[which.as ?? 'manager'], '</table>');
		const known = lists.get(which.what);
		rows.push({
			what: `list: ${which.what}`,
			time: shown,
			whole: whole.median,
			cpu,
			goal: which.goal,
			lib: known?.rows.lib,
			sql: known?.rows.sql,
			count: known?.count,
		});
	}
	const visit = `${office}/visits/${world.visit}`;
	const search = (q: string) => `${baseUrl}/api/search?locale=de&q=${q}`;
	const plain: [what: string, url: string, goal: Goal, known?: Measured][] = [
		['start page', office, { cpu: 16 }, start],
		['record', visit, { cpu: 12 }, record],
		['record with its whole history', `${visit}?tab=history`, { cpu: 12 }, history],
		['search over everything: frequent word', search('Bildung'), { p95: 50 }],
		['search over everything: part of a word', search('llstoffhal'), { p95: 50 }],
		['search over everything: nothing found', search('Xylophon'), { p95: 50 }],
		['report of trips, all visits', `${office}/reports/trips?from=2000-01-01&to=2040-12-31`, { median: 300 }],
		['report of quiet partnerships', `${office}/reports/quiet`, { median: 300 }],
	];
	for (const [what, url, goal, known] of plain) {
		const { whole, cpu } = await page(clock, url, cookies.manager);
		rows.push({ what, time: whole, cpu, lib: known?.lib, sql: known?.sql, goal });
	}
	return rows;
}
