import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '@/db/migrate';
import { openWorld } from '@/server/bench/bench-context';
import { read } from '@/settings/read';
import { besideBare } from './bench/beside-bare';
import { exportFigures } from './bench/export-figures';
import { fill } from './bench/fill';
import { databaseFigures, pageFigures } from './bench/office-figures';
import { type OfficeProcess, startOffice } from './bench/office-process';
import { otherFigures, startFigures } from './bench/other-figures';
import { officeQueries } from './bench/queries';
import { savingSql, savingTime } from './bench/save';
import { shareFigures } from './bench/share-figures';
import { figuresTable, timesTable } from './bench/table';
import { buildIfChanged } from './build';
import { fillDemoOffice } from './demo';
import { root } from './paths';
import { allowServerOnly } from './server-only-allowed';
import { servingNode } from './serving-node.mjs';
import { failPlainly, print, printPlainly, step } from './terminal';
import { throwawayCluster } from './throwaway-cluster';

const scale = read('BENCH_SCALE') ?? 1;
const size = {
	seed: read('BENCH_SEED') ?? 20261122,
	partnerships: 400,
	people: 5000,
	visits: Math.round(100_000 * scale),
};
const authSecret = 'a-secret-for-the-bench-only-0123456789abc';

const header = ({ name, value }: { name: string; value: string }) => `${name}=${value}`;

/** Figures, never a verdict: it fails only where something can't be measured at all. */
async function bench() {
	const load = () => os.loadavg()[0]?.toFixed(1);
	const [cpu] = os.cpus();
	const head = [
		`${new Date().toISOString().slice(0, 10)}, Node ${servingNode().version}, ${os.cpus().length} × ${cpu?.model}`,
		`BENCH_SEED=${size.seed} BENCH_SCALE=${scale} npm run bench`,
		`${size.visits.toLocaleString('en')} visits, ${size.partnerships} partnerships, ${size.people} people, on top of the demo office`,
	];
	for (const line of head) print(line);
	await buildIfChanged();
	const loads = [`load of the machine before ${load()}`];
	const cluster = await throwawayCluster();
	try {
		const databaseUrl = cluster.ownerUrl();
		process.env.AUTH_SECRET = authSecret;
		process.env.DATABASE_URL = databaseUrl;
		await migrate(databaseUrl, { authSecret });
		await fillDemoOffice(databaseUrl, path.join(cluster.folder, 'accounts.json'));
		await step('Filling', () => fill(cluster.superuserUrl('jumelage'), size));
		loads.push(`after filling ${load()}`);

		allowServerOnly();
		const world = await openWorld(databaseUrl);
		const manager = world.context('manager');
		const data = path.join(cluster.folder, 'office');
		const officeEnv = { DATABASE_URL: databaseUrl, AUTH_SECRET: authSecret, JUMELAGE_DEMO: 'off' };
		const start = () => startOffice(officeEnv, data);
		const cookieFor = (base: string) => world.cookie('manager', base).then(header);
		const compare = async (office: OfficeProcess) => {
			const cookie = await cookieFor(office.baseUrl);
			return besideBare({ office, world, databaseUrl, cookie, cluster: cluster.place });
		};
		if (process.argv.includes('--beside')) {
			const office = await start();
			const figures = await compare(office).finally(() => Promise.all([office.stop(), world.close()]));
			return print(`${figuresTable(figures)}\n\nload of the machine ${load()}`);
		}
		const known = await step('Measuring the database', () =>
			officeQueries().then((queries) => databaseFigures(world, queries, world.cases)),
		);
		const saveSql = await savingSql(manager, world.visit, world);
		const office = await start();
		try {
			const cookies = {
				manager: await world.cookie('manager', office.baseUrl),
				representative: await world.cookie('representative', office.baseUrl),
			};
			const over = {
				office,
				cookies: { manager: header(cookies.manager), representative: header(cookies.representative) },
			};
			const others = await step('Measuring the public pages and memory', () =>
				otherFigures(office, path.join(data, 'published'), cookies.manager),
			);
			const rows = await step('Measuring the office', () => pageFigures(over, world, world.cases, known));
			const saved = await savingTime(office.baseUrl, over.cookies.manager, manager, world.visit);
			rows.push({
				what: 'saving the form of a visit',
				time: saved,
				sql: saveSql,
				goal: { median: 5 * (saveSql.execution + saveSql.planning) },
			});
			const shares = await step('Measuring who keeps whom waiting', () => shareFigures(office, over.cookies));
			const beside = await step('Measuring beside a bare Next page', () => compare(office));
			await office.stop();
			const exports = await step('Measuring exports', () => exportFigures(start, cookieFor, size.visits));
			loads.push(`after measuring ${load()}`);
			const starts = await step('Measuring the start', () =>
				startFigures(path.join(cluster.folder, 'fresh')),
			);
			report(
				[...head, loads.join(', ')],
				timesTable(rows),
				figuresTable([...beside, ...shares, ...others, ...exports, ...starts]),
			);
		} finally {
			await office.stop();
			await world.close();
		}
	} finally {
		await cluster.stop();
	}
}

function report(head: string[], times: string, figures: string) {
	print(`\n${times}\n\n${figures}\n\n${head.at(-1)}`);
	if (!process.argv.includes('--write')) return;
	const text = ['# Figures', head.map((line) => `- ${line}`).join('\n'), explanation, times, figures];
	mkdirSync(path.join(root, 'docs'), { recursive: true });
	const file = path.join(root, 'docs', 'figures.md');
	// What `npm run test:long` found stands behind, and is not measured here.
	const [, attacked = ''] = existsSync(file)
		? readFileSync(file, 'utf8').split(/(?=^## Under attack$)/m)
		: [];
	writeFileSync(file, `${text.join('\n\n')}\n${attacked && `\n${attacked}`}`);
}

const explanation = `Medians of 30 requests, one after the other, over a connection that is kept open, through the front door and Next's
production server, compressed. *ms* is the time until the last row of the table has come, *to the end* until the last
byte; trips and countries above it are asked for after that. *CPU* is the processor time of front door and Next for one request, which the machine's other work can't change. *lib* is the list's query from Node, *SQL* and *planning* are what
EXPLAIN ANALYZE says of all the page's statements together, *counting* of the figures above a list. *16 connections* are asked over at
once for eight seconds, after two that don't count; the two figures are the processor time of the application and of all processes of
PostgreSQL for one request, and *the bare page* is a Next of the same version with one page, one query for 25 rows and a plain table,
without sign-in, built and started for this run (\`npm run bench -- --beside\` measures this part alone). Each export comes from an
office just started. PostgreSQL runs without
fsync here; the seeded history is written by its own trigger. Written by \`npm run bench -- --write\`.`;

printPlainly();
await bench().then(() => process.exit(0), failPlainly);
