import { statfs } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ApplicationFigures } from './application';
import type { DoorState } from './front-door/door-state';
import type { Answered } from './front-door/passing';

export interface Watched {
	/** What the front door says of itself, or null before it is open. */
	door(): DoorState | null;
	application(): Promise<ApplicationFigures | null>;
	/** Folders that need room on their disks, by what lies there. */
	folders: Record<string, string>;
}

/** In seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Bytes free, less than which are a fault, and seconds that a public page may show what was before. */
const [leastFree, longestBehind] = [200 * 1024 * 1024, 300];

type Labels = Record<string, string>;
type Value = [labels: Labels, value: number | undefined];

/** Bytes that this user may still write on each folder's disk; what nobody can say is left out. */
async function freeBytes(folders: Watched['folders']): Promise<[string, number][]> {
	const free = Object.entries(folders).map(async ([name, folder]): Promise<[string, number][]> => {
		const disk = await statfs(folder).catch(() => null);
		return disk ? [[name, disk.bavail * disk.bsize]] : [];
	});
	return (await Promise.all(free)).flat();
}

const named = (label: string, of: Record<string, number | boolean>): Value[] =>
	Object.entries(of).map(([name, value]) => [{ [label]: name }, Number(value)]);

/** The office in figures: requests as they are answered, all else as it is when somebody asks. */
export class Metrics {
	readonly #counted = new Registry();
	readonly #lag = monitorEventLoopDelay({ resolution: 20 });
	readonly #requests = new Histogram({
		name: 'jumelage_http_request_duration_seconds',
		help: 'Answers by route, method and status, until they were sent',
		labelNames: ['route', 'method', 'status'],
		buckets,
		registers: [this.#counted],
	});

	constructor(private readonly watched: Watched) {
		this.#lag.enable();
	}

	readonly answered = ({ route, method, status, seconds }: Answered) =>
		this.#requests.observe({ route, method, status }, seconds);

	/** Everything in Prometheus' text format. */
	async text(): Promise<string> {
		const registry = new Registry();
		const gauge = (name: string, help: string, values: Value[]) => {
			const labelNames = Object.keys(values[0]?.[0] ?? {});
			const one = new Gauge({ name: `jumelage_${name}`, help, labelNames, registers: [registry] });
			for (const [labels, value] of values) if (value !== undefined) one.set(labels, value);
		};
		const [application, free] = await Promise.all([
			this.watched.application(),
			freeBytes(this.watched.folders),
		]);
		const door = this.watched.door();
		if (door) {
			const { database, app, published, publication } = door;
			gauge('up', 'Whether a part answers', named('part', { database, application: app, published }));
			gauge('door_connections', 'Connections to the front door', [[{}, door.connections]]);
			gauge('door_places', 'Requests before the application', named('state', door.places));
			gauge('published_pages', 'Public pages kept', [[{}, publication.pages]]);
			gauge('publication_waiting', 'Public pages to be rendered', [[{}, publication.waiting]]);
			gauge('publication_behind_seconds', 'Since when the first of them waits', [[{}, publication.seconds]]);
		}
		gauge('free_bytes', 'Room on the disk of a folder', named('folder', Object.fromEntries(free)));
		const nested = (of: Record<string, Record<string, number>> = {}, label: string): Value[] =>
			Object.entries(of).flatMap(([name, states]) =>
				named('state', states).map(([labels, value]): Value => [{ [label]: name, ...labels }, value]),
			);
		gauge(
			'pool_connections',
			'Connections of a pool, and who waits for one',
			nested(application?.pools, 'pool'),
		);
		gauge('turns', 'Reads that take long, and who waits for a turn', nested(application?.turns, 'kind'));
		this.#processes(registry, gauge, application);
		return `${await this.#counted.metrics()}\n${await registry.metrics()}`;
	}

	#processes(
		registry: Registry,
		gauge: (name: string, help: string, values: Value[]) => void,
		application: ApplicationFigures | null,
	) {
		const { rss, heapUsed } = process.memoryUsage();
		const door = { rss, heapUsed, lag: this.#lag.max / 1e9, cpu: process.cpuUsage() };
		this.#lag.reset();
		const both = Object.entries({ door, ...(application && { application }) });
		const of = (value: (one: typeof door) => number): Value[] =>
			both.map(([process, one]) => [{ process }, value(one)]);
		gauge(
			'resident_memory_bytes',
			'Resident memory',
			of(({ rss: bytes }) => bytes),
		);
		gauge(
			'heap_bytes',
			'Heap in use',
			of(({ heapUsed: bytes }) => bytes),
		);
		gauge(
			'event_loop_lag_seconds',
			'Longest delay of the event loop since the last scrape',
			of(({ lag }) => lag),
		);
		const cpu = new Counter({
			name: 'jumelage_cpu_seconds_total',
			help: 'Processor time used',
			labelNames: ['process'],
			registers: [registry],
		});
		for (const [labels, value] of of(({ cpu: { user, system } }) => (user + system) / 1e6))
			cpu.inc(labels, value);
	}

	/** Whether the office can do its work, and how each of its parts is. */
	async ready() {
		const free = await freeBytes(this.watched.folders);
		const door = this.watched.door();
		const { database = false, app = false, published = false } = door ?? {};
		const { waiting = 0, seconds = 0 } = door?.publication ?? {};
		const parts = {
			database: { ok: database },
			application: { ok: app },
			publication: {
				ok: published && seconds < longestBehind,
				written: published,
				waiting,
				behindSeconds: Math.round(seconds),
			},
			disk: { ok: free.every(([, bytes]) => bytes >= leastFree), freeBytes: Object.fromEntries(free) },
		};
		return { ok: Object.values(parts).every(({ ok }) => ok), serves: database && app, parts };
	}

	stop() {
		this.#lag.disable();
	}
}
