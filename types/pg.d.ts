declare module 'pg' {
	import type { EventEmitter } from 'node:events';
	import type { Duplex } from 'node:stream';

	export interface QueryResult<Row = Record<string, unknown>> {
		command: string;
		rowCount: number | null;
		rows: Row[];
	}

	export interface QueryConfig {
		text: string;
		name?: string;
		rowMode?: 'array';
		values?: unknown[];
	}

	export interface ClientConfig {
		connectionString: string;
		application_name?: string;
		connectionTimeoutMillis?: number;
		keepAlive?: boolean;
		query_timeout?: number;
		statement_timeout?: number;
		lock_timeout?: number;
		idle_in_transaction_session_timeout?: number;
	}

	export interface PoolConfig extends ClientConfig {
		Client?: typeof Client;
		max?: number;
		idleTimeoutMillis?: number;
		maxLifetimeSeconds?: number;
	}

	/** A stream that a connection serves as if it were a statement. */
	export interface Submittable {
		submit(connection: unknown): void;
	}

	class Client extends EventEmitter {
		constructor(config: ClientConfig);
		connection: { stream: Duplex };
		connect(): Promise<unknown>;
		query<Row = Record<string, unknown>>(
			query: string | QueryConfig,
			values?: unknown[],
		): Promise<QueryResult<Row>>;
		query<S extends Submittable>(stream: S): S;
		end(): Promise<void>;
	}

	export interface PoolClient extends Client {
		release(broken?: Error | boolean): void;
	}

	class Pool extends EventEmitter {
		constructor(config: PoolConfig);
		readonly totalCount: number;
		readonly idleCount: number;
		readonly waitingCount: number;
		connect(): Promise<PoolClient>;
		end(): Promise<void>;
	}

	const pg: { Client: typeof Client; Pool: typeof Pool };

	export type { Client, Pool };
	export default pg;
}
