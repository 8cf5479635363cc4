import type { Logger } from 'drizzle-orm';
import postgres from 'postgres';
import { openDatabase } from '@/db';
import { spreadOf } from './measure';

type Statement = { query: string; params: unknown[] };
type Plan = { 'Execution Time': number; 'Planning Time': number };

/** Where a transaction begins and ends has no plan. */
const bounds = /^(begin|commit|rollback|savepoint|release)\b/i;

export interface BareSql {
	/** Milliseconds of execution, all statements together. */
	execution: number;
	planning: number;
	statements: number;
}

/** The office's database with an ear at it: what a query sends can be sent again under EXPLAIN. */
export class Recorder implements Logger {
	#heard: Statement[] | null = null;

	logQuery(query: string, params: unknown[]) {
		if (!bounds.test(query)) this.#heard?.push({ query, params });
	}

	async record(work: () => Promise<unknown>): Promise<Statement[]> {
		this.#heard = [];
		await work();
		const heard = this.#heard;
		this.#heard = null;
		return heard;
	}
}

/** Takes the place of the process's own connections (db/index.ts), so that the functions of lib use it. */
export function listenIn(databaseUrl: string, recorder: Recorder) {
	const client = postgres(databaseUrl, { max: 10, onnotice: () => {} });
	const { db: office, ...pool } = openDatabase(databaseUrl, { max: 10, logger: recorder });
	const close = async () => {
		await Promise.all([client.end(), pool.close()]);
	};
	Object.assign(globalThis, { jumelageConnections: { office, slow: office, site: office, close } });
	return { client, db: office, close };
}

/** Runs the statements in their order, in one transaction that is rolled back each time; medians of their sums. */
export async function bareSql(client: postgres.Sql, statements: Statement[], runs = 15): Promise<BareSql> {
	const sums: { execution: number; planning: number }[] = [];
	for (let run = -2; run < runs; run++) {
		const sum = { execution: 0, planning: 0 };
		const undo = new Error('undo');
		await client
			.begin(async (tx) => {
				for (const { query, params } of statements) {
					const [row] = await tx.unsafe(
						`explain (analyze, timing off, format json) ${query}`,
						params as never[],
					);
					const [plan] = (row as unknown as { 'QUERY PLAN': [Plan] })['QUERY PLAN'];
					sum.execution += plan['Execution Time'];
					sum.planning += plan['Planning Time'];
				}
				throw undo;
			})
			.catch((error) => {
				if (error !== undo) throw error;
			});
		if (run >= 0) sums.push(sum);
	}
	return {
		execution: spreadOf(sums.map((sum) => sum.execution)).median,
		planning: spreadOf(sums.map((sum) => sum.planning)).median,
		statements: statements.length,
	};
}
