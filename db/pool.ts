import pg, {
	type Client,
	type ClientConfig,
	type Pool as Clients,
	type PoolClient,
	type PoolConfig,
	type QueryConfig,
	type QueryResult,
} from 'pg';
import { asLoss, isRefusal } from './connection-loss';
import { HeldConnection } from './held-connection';
import { connectionString } from './single';

/** What the sessions of drizzle ask: one statement, on whichever connection is meant. */
export interface Asked {
	query(query: string | QueryConfig, values?: unknown[]): Promise<QueryResult>;
}

type PoolOptions = Omit<PoolConfig, 'connectionString' | 'connectionTimeoutMillis'> & { patience?: number };

/** Who doesn't answer within three seconds is away. */
class QuicklyConnected extends pg.Client {
	constructor(config: ClientConfig) {
		super({ ...config, connectionTimeoutMillis: 3000 });
	}
}

/**
 * Connections to one database, opened when they are needed. One is lent to one statement or one transaction at a
 * time; whatever leaves it in doubt ends it, so that the next borrower begins on a fresh one.
 */
export class Pool implements Asked {
	readonly #pool: Clients;
	readonly #clients = new Set<Client>();
	readonly #patience: number;
	/** When a connection last changed hands. */
	#moved = 0;

	/** `patience`: for how many milliseconds somebody waits while none of the connections changes hands. */
	constructor(url: string, { patience = 15_000, ...options }: PoolOptions) {
		this.#patience = patience;
		this.#pool = new pg.Pool({
			keepAlive: true,
			...options,
			Client: QuicklyConnected,
			connectionString: connectionString(url),
		});
		// One that nobody holds was cut off: it has left the pool already, and its place is free.
		this.#pool.on('error', () => {});
		this.#pool.on('connect', (client: Client) => this.#clients.add(client));
		this.#pool.on('remove', (client: Client) => this.#clients.delete(client));
	}

	/** How many connections are open, how many of them nobody holds, and how many statements and transactions wait for one. */
	get figures() {
		const { totalCount, idleCount, waitingCount } = this.#pool;
		return { open: totalCount, idle: idleCount, waiting: waitingCount };
	}

	async query(query: string | QueryConfig, values?: unknown[]): Promise<QueryResult> {
		const client = await this.#borrow();
		let broken: unknown;
		const onLoss = (error: Error) => {
			broken = error;
		};
		client.on('error', onLoss);
		try {
			return await client.query(query, values);
		} catch (error) {
			if (!isRefusal(error)) broken = error;
			throw asLoss(error);
		} finally {
			client.off('error', onLoss);
			giveBack(client, broken);
		}
	}

	/** A connection for one transaction alone, until its `release`. */
	async hold(): Promise<HeldConnection> {
		return new HeldConnection(await this.#borrow(), giveBack);
	}

	/** Waits for what runs, five seconds at most. */
	async end(): Promise<void> {
		const patience = setTimeout(() => {
			for (const client of this.#clients) client.connection.stream.destroy();
		}, 5000);
		await this.#pool.end().finally(() => clearTimeout(patience));
	}

	async #borrow(): Promise<PoolClient> {
		try {
			return await this.#waitFor(this.#pool.connect());
		} catch (error) {
			throw asLoss(error);
		}
	}

	/** A queue that moves is only slow; whoever waits in one that stands is told so. */
	#waitFor(coming: Promise<PoolClient>): Promise<PoolClient> {
		const began = Date.now();
		return new Promise((resolve, reject) => {
			let timer: NodeJS.Timeout;
			const left = () => Math.max(began, this.#moved) + this.#patience - Date.now();
			const giveUp = () => {
				if (left() > 0) return watch();
				coming.then(
					(client) => client.release(),
					() => {},
				);
				reject(new Error('timeout exceeded: no connection came free'));
			};
			const watch = () => {
				timer = setTimeout(giveUp, left());
			};
			watch();
			coming
				.then((client) => {
					this.#moved = Date.now();
					resolve(client);
				}, reject)
				.finally(() => clearTimeout(timer));
		});
	}
}

/** A connection in doubt is cut, so that PostgreSQL rolls back at once and nobody gets it again. */
function giveBack(client: PoolClient, broken: unknown) {
	if (broken) client.connection.stream.destroy();
	client.release(broken ? true : undefined);
}
