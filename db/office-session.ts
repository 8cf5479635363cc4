import { AsyncLocalStorage } from 'node:async_hooks';
import { type ExtractTablesWithRelations, type Logger, NoopLogger, type Query, sql } from 'drizzle-orm';
import { NoopCache } from 'drizzle-orm/cache/core';
import { NodePgPreparedQuery } from 'drizzle-orm/node-postgres/session';
import {
	PgDatabase,
	PgDialect,
	type PgQueryResultHKT,
	PgSession,
	PgTransaction,
	type PgTransactionConfig,
} from 'drizzle-orm/pg-core';
import type { QueryResult } from 'pg';
import { HotStatements } from './hot-statements';
import type { Asked, Pool } from './pool';

interface Rows extends PgQueryResultHKT {
	type: (this['row'] & Record<string, unknown>)[];
}

type NoTables = Record<string, never>;
type NoRelations = ExtractTablesWithRelations<NoTables>;

export type Database = PgDatabase<Rows, NoTables, NoRelations>;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

type Session = PgSession<Rows, NoTables, NoRelations>;

/** Names are the same on all connections of this process, which end with it. */
const hot = new HotStatements();

const running = new AsyncLocalStorage<true>();

/** What is slow calls this first: a transaction that waited for it would hold its connection and locks meanwhile. */
export function refuseInsideTransaction(what: string): void {
	if (running.getStore()) throw new Error(`${what} inside a transaction; see Command in lib/action.ts`);
}

const rowsOf = (answer: QueryResult | QueryResult[]) =>
	(Array.isArray(answer) ? answer.at(-1) : answer)?.rows ?? [];

/** drizzle over `pg`, whose `execute` answers with rows and whose transactions hold one connection each. */
class OfficeSession extends PgSession<Rows, NoTables, NoRelations> {
	constructor(
		dialect: PgDialect,
		private readonly connection: Asked,
		private readonly logger: Logger,
		private readonly pool?: Pool,
	) {
		super(dialect);
	}

	override prepareQuery = ((query: Query, fields, name, arrays, mapper, metadata, caching) => {
		const prepared = new NodePgPreparedQuery(
			this.connection as never,
			query.sql,
			query.params,
			this.logger,
			new NoopCache(),
			metadata,
			caching,
			fields,
			// Without parameters it may be several statements in one text, which can't be prepared.
			name ?? (query.params.length > 0 ? hot.nameOf(query.sql) : undefined),
			arrays,
			mapper,
		);
		if (fields || mapper) return prepared;
		const execute = prepared.execute.bind(prepared);
		prepared.execute = async (values) => rowsOf((await execute(values)) as QueryResult | QueryResult[]);
		return prepared;
	}) as Session['prepareQuery'];

	override async transaction<T>(work: (tx: Transaction) => Promise<T>, config?: PgTransactionConfig) {
		if (!this.pool) throw new Error('A transaction within one is a savepoint.');
		const held = await this.pool.hold();
		try {
			const session = new OfficeSession(this.dialect, held, this.logger);
			const tx = new OfficeTransaction(this.dialect, session);
			await tx.execute(sql`begin`);
			if (config) await tx.setTransaction(config);
			const answer = await running.run(true, () => work(tx));
			await held.commit();
			return answer;
		} catch (error) {
			await held.rollBack();
			throw error;
		} finally {
			held.release();
		}
	}
}

class OfficeTransaction extends PgTransaction<Rows, NoTables, NoRelations> {
	constructor(
		private readonly language: PgDialect,
		private readonly connected: OfficeSession,
		depth = 0,
	) {
		super(language, connected, undefined, depth);
	}

	override async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
		const name = sql.identifier(`step_${this.nestedIndex + 1}`);
		const inner = new OfficeTransaction(this.language, this.connected, this.nestedIndex + 1);
		await this.execute(sql`savepoint ${name}`);
		try {
			const answer = await work(inner);
			await this.execute(sql`release savepoint ${name}`);
			return answer;
		} catch (error) {
			// Without a connection there is nothing to go back to: the whole transaction is gone.
			await this.execute(sql`rollback to savepoint ${name}`).catch(() => {});
			throw error;
		}
	}
}

/** drizzle's builder over a pool; `logger` hears every statement. */
export function databaseOver(pool: Pool, logger: Logger = new NoopLogger()): Database {
	const dialect = new PgDialect();
	return new PgDatabase(dialect, new OfficeSession(dialect, pool, logger, pool), undefined);
}

/** drizzle within the transaction that `connection` has begun and will end. */
export const transactionOver = (connection: Asked): Transaction => {
	const dialect = new PgDialect();
	return new OfficeTransaction(dialect, new OfficeSession(dialect, connection, new NoopLogger()));
};
