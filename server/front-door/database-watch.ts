import postgres from 'postgres';
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
	#sql: postgres.Sql | null = null;
	#listening = false;
	#missed = 0;
	#day = '';
	#well = false;
	#stopped = false;
	#timer: NodeJS.Timeout | undefined;
	#running: Promise<void> | null = null;

	constructor(
		private readonly url: string,
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
		await this.#drop();
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
			await this.#drop();
			if (this.#missed === 1 && this.#well) return this.#beat();
			this.#turn(false);
		}
	}

	async #ask() {
		this.#sql ??= this.#connect();
		if (this.#listening) {
			await this.#sql`select 1`;
			return;
		}
		await this.#sql`listen site_changed`;
		this.#listening = true;
		// Whatever was announced while nobody listened is lost.
		this.events.siteChanged();
	}

	/** What begins today, such as a territory's new name, takes effect without anybody writing. */
	async #beginDay() {
		const day = today();
		if (day === this.#day || !this.#sql) return;
		this.#day = day;
		try {
			await this.#sql`select territories_by_date()`;
		} catch {
			// Before the first migration, or cut off: the next beat asks again.
			this.#day = '';
		}
	}

	#connect() {
		const options = {
			max: 1,
			fetch_types: false,
			connect_timeout: 2,
			idle_timeout: 0,
			max_lifetime: null,
			onnotice: () => {},
			onnotify: () => this.events.siteChanged(),
			onclose: () => {
				if (!this.#listening || this.#stopped) return;
				this.#missed = 1;
				void this.#drop().then(() => this.check());
			},
		};
		return postgres(this.url, options);
	}

	async #drop() {
		this.#listening = false;
		const old = this.#sql;
		this.#sql = null;
		await old?.end({ timeout: 0 }).catch(() => {});
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
