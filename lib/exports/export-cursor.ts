import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db';

/** So many rows are in memory at a time. */
const batchSize = 1_000;

/** A select that was built and not yet run; wrapped, because it would run where somebody awaits it. */
export type RowQuery<Row> = {
	query: {
		getSQL: () => SQL;
		prepare: (name: string) => { execute: () => Promise<Row[]>; queryConfig?: object };
		limit: (rows: number) => PromiseLike<Row[]>;
	};
};

/**
 * Hands the rows of a query to `use`, a thousand at a time, all as they were at one moment. A connection is held
 * until the last: `use` must not wait for whoever reads. Each batch is a statement of its own, so that the limit for
 * statements (db/index.ts) is one for batches. Throws what the query or `use` throws.
 */
export async function eachBatch<Row>(
	build: (tx: Transaction) => RowQuery<Row> | Promise<RowQuery<Row>>,
	use: (rows: Row[]) => Promise<void>,
): Promise<void> {
	await db().transaction(
		async (tx) => {
			const { query } = await build(tx);
			await tx.execute(sql`declare export_rows no scroll cursor for ${query}`);
			// What drizzle knows of the rows, applied to what the cursor gives.
			const batch = query.prepare('export_rows');
			const fetch = { ...batch.queryConfig, name: undefined, text: `fetch ${batchSize} from export_rows` };
			Object.assign(batch, { queryConfig: fetch, params: [] });
			for (;;) {
				const rows = await batch.execute();
				if (rows.length > 0) await use(rows);
				if (rows.length < batchSize) return;
			}
		},
		{ accessMode: 'read only' },
	);
}
