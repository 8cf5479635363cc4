import pg, { type Client } from 'pg';
import { connectionString } from '@/db/single';
import { today } from './berlin';

const beat = 1000;
/** A busy machine may answer late once; after that, or when the line was cut, the second try must be quick. */
const patience = { first: 800, second: 400 };

interface Events {
	siteChanged(): void;
	away(): void;
	back(): void;
}

/** One connection that listens for changes of the public site and tells whether the database answers. */
export class DatabaseWatch {
	#client: Client | null = null;
	#beginning: Client | null = null;
	#missed = 0;
	#day = '';
	#well = false;
	#stopped = false;
	#timer: NodeJS.Timeout | undefined;
	#running: Promise<void> | null = null;

	constructor(
		/** Asked at every connecting: a database may come back at another address. */
		private readonly url: () => string,
		private readonly events: Events,
	) {}

	get well() {
		return this.#well;
	}

	/** Resolves after the first answer, good or bad. */
	async start() {
		await this.check();
		const tick = () => {
			this.#timer = setTimeout(() => void this.check().then(() => this.#stopped || tick()), beat);
		};
		tick();
	}

	async check(): Promise<boolean> {
		this.#running ??= this.#beat().finally(() => {
			this.#running = null;
		});
		await this.#running;
		return this.#well;
	}

	async stop() {
		this.#stopped = true;
		clearTimeout(this.#timer);
		this.#beginning?.connection.stream.destroy();
		this.#drop();
	}

	async #beat(): Promise<void> {
		if (this.#stopped) return;
		try {
			await withTimeout(this.#ask(), this.#missed > 0 ? patience.second : patience.first);
			this.#missed = 0;
			this.#turn(true);
			void this.#beginDay();
		} catch {
			this.#missed += 1;
			this.#drop();
			if (this.#missed === 1 && this.#well) return this.#beat();
			this.#turn(false);
		}
	}

	async #ask() {
		if (this.#client) {
			await this.#client.query('select 1');
			return;
		}
		const client = this.#open();
		await client.connect();
		await client.query('listen site_changed');
		client.once('end', () => this.#onClose(client));
		// Whatever was announced while nobody listened is lost.
		this.events.siteChanged();
	}

	/**
	 * What begins today, such as a territory's new name, takes effect without anybody writing. On a connection of its own:
	 * in a large register it takes seconds, and the next beat would wait behind it, give the connection up and begin again.
	 */
	async #beginDay() {
		const day = today();
		if (day === this.#day || this.#beginning) return;
		const client = new pg.Client({ connectionString: connectionString(this.url()) });
		this.#beginning = client;
		client.on('error', () => {});
		try {
			await client.connect();
			await client.query('select territories_by_date()');
			this.#day = day;
		} catch {
			// Before the first migration, or cut off: the next beat asks again.
		} finally {
			this.#beginning = null;
			client.connection.stream.destroy();
		}
	}

	#open() {
		const client = new pg.Client({ connectionString: connectionString(this.url()), keepAlive: true });
		this.#client = client;
		client.on('error', () => {});
		client.on('notification', () => this.events.siteChanged());
		return client;
	}

	#onClose(client: Client) {
		if (client !== this.#client || this.#stopped) return;
		this.#missed = 1;
		this.#drop();
		void this.check();
	}

	#drop() {
		const old = this.#client;
		this.#client = null;
		old?.connection.stream.destroy();
	}

	#turn(well: boolean) {
		if (this.#well === well || this.#stopped) return;
		this.#well = well;
		if (well) this.events.back();
		else this.events.away();
	}
}

function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
	let timer: NodeJS.Timeout;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('silence')), ms);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
