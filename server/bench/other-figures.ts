import { rmSync } from 'node:fs';
import { pause } from '@/server/terminal';
import { look } from './browser';
import { type OfficeProcess, startOffice } from './office-process';
import { againstStatic, published } from './publication';
import type { Figure } from './table';
import { ask, load } from './wire';

type Cookie = { name: string; value: string };

const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const perSecond = (number: number) => `${number.toFixed(0)}/s`;
const MB = ({ door, next }: { door: number; next: number }) => `${door.toFixed(0)} + ${next.toFixed(0)} MB`;

/** The public site, the browser and memory. */
export async function otherFigures(office: OfficeProcess, folder: string, cookie: Cookie): Promise<Figure[]> {
	const pages = await published(office.baseUrl, folder);
	const idle = office.memory();
	const site = `${office.baseUrl}/de/partnerschaften/emilia-romagna`;
	const list = `${office.baseUrl}/de/office/visits`;
	const { door, bare } = await againstStatic(site, folder);
	const through = await load(
		`${office.baseUrl}/de/partnerschaften?q=Region`,
		{ 'accept-encoding': 'gzip' },
		1,
		3,
	);
	const seen = await look({ site, office: list, cookie });
	const memory = memoryUnderLoad(office, list, `${cookie.name}=${cookie.value}`);
	const { document, stylesheet, font, script } = seen.site;
	const whole = document + stylesheet + font;
	const ratio = bare.perSecond / door.perSecond;
	const { most, perSecond: lists } = await memory;
	const headers = { cookie: `${cookie.name}=${cookie.value}` };
	const html = (await ask(list, { headers })).bytes;
	const search = `${office.baseUrl}/api/search?locale=de&q=Bildung`;
	const searches = await load(search, headers, 16, 3);
	return [
		{
			what: 'published page against a bare static server, 10 connections',
			figure: `${perSecond(door.perSecond)} against ${perSecond(bare.perSecond)}: ${ratio.toFixed(2)}×`,
			target: '≤ 1.5×',
			met: ratio <= 1.5 && door.failed === 0,
		},
		{
			what: 'published page, median and p95',
			figure: `${door.times.median.toFixed(1)} and ${door.times.p95.toFixed(1)} ms`,
		},
		{ what: 'public search, rendered by Next, median', figure: `${through.times.median.toFixed(1)} ms` },
		{ what: 'pages published', figure: String(pages) },
		{
			what: 'first load of a public page: HTML + CSS + fonts',
			figure: `${kB(document)} + ${kB(stylesheet)} + ${kB(font)} = ${kB(whole)}`,
			target: '≤ 60 kB',
			met: whole <= 60_000,
		},
		{ what: 'script of a public page', figure: kB(script), target: '0 kB', met: script === 0 },
		{
			what: 'script of the list of visits, gzip',
			figure: kB(seen.office.script),
			target: '≤ 170 kB',
			met: seen.office.script <= 170_000,
		},
		{ what: 'HTML of the list of visits, raw', figure: kB(html), target: '≤ 45 kB', met: html <= 45_000 },
		{
			what: 'search over everything, 16 at once for 3 s',
			figure: `${perSecond(searches.perSecond)}, ${searches.failed} failed`,
			target: '0 failed',
			met: searches.failed === 0,
		},
		{ what: 'words of the list of visits, kept by the browser, gzip', figure: kB(seen.office.words) },
		{
			what: 'click on "next page" until other rows are there, median and p95',
			figure: `${seen.click.median.toFixed(0)} and ${seen.click.p95.toFixed(0)} ms`,
			target: '≤ 100 ms',
			met: seen.click.median <= 100,
		},
		{
			what: 'memory idle, front door + Next',
			figure: MB(idle),
			target: '≤ 400 MB',
			met: idle.door + idle.next <= 400,
		},
		{
			what: `memory under load (8 readers of the list for 15 s, ${perSecond(lists)})`,
			figure: MB(most),
			target: '≤ 512 MB',
			met: most.door + most.next <= 512,
		},
	];
}

async function memoryUnderLoad(office: OfficeProcess, url: string, cookie: string) {
	const most = { door: 0, next: 0 };
	let running = true;
	const watch = async () => {
		for (; running; await pause(500)) {
			const { door, next } = office.memory();
			most.door = Math.max(most.door, door);
			most.next = Math.max(most.next, next);
		}
	};
	const watching = watch();
	const { perSecond: lists } = await load(url, { cookie, 'accept-encoding': 'gzip' }, 8, 15);
	running = false;
	await watching;
	return { most, perSecond: lists };
}

/** From the command to "Ready" with a build at hand: an office that is new, and the same one again. */
export async function startFigures(dataDir: string): Promise<Figure[]> {
	const env = { DATABASE_URL: undefined, AUTH_SECRET: undefined, JUMELAGE_DEMO: undefined };
	const seconds: number[] = [];
	for (let start = 0; start < 4; start++) {
		const office = await startOffice(env, dataDir);
		seconds.push(office.seconds);
		await office.stop();
	}
	rmSync(dataDir, { recursive: true, force: true });
	const [first = 0, ...again] = seconds;
	const median = again.toSorted((a, b) => a - b)[1] ?? 0;
	return [
		{ what: 'first start: database made, migrated, demo filled', figure: `${first.toFixed(1)} s` },
		{
			what: 'start again, with its own database',
			figure: `${median.toFixed(1)} s`,
			target: '≤ 3 s',
			met: median <= 3,
		},
	];
}
