import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { slowDb, type Transaction } from '@/db';

/** So many rows are in memory at a time, and as many on their way; the first come sooner, for whoever waits for them. */
const batchSize = { first: 50, next: 200 };

type Built<Row> = {
	getSQL: () => SQL;
	prepare: (name: string) => { execute: () => Promise<Row[]>; queryConfig?: object };
	limit: (rows: number) => PromiseLike<Row[]>;
};

/**
 * A select that was built and not yet run; wrapped, because it would run where somebody awaits it. `parts` are the same
 * rows in the same order, of selects one after the other that each have an index for their order. `complete` makes rows
 * of what the select gives.
 */
// biome-ignore lint/suspicious/noExplicitAny: what a select gives is between it and its `complete`
export type RowQuery<Row, Raw = any> = {
	query: Built<Raw>;
	parts?: Built<Raw>[];
	complete?: (raw: Raw[]) => Promise<Row[]>;
};

/**
 * Hands the rows of a query to `use`, some hundreds at a time, all as they were at one moment; the next are asked for
 * while `use` has the last. A connection is held until the end: `use` must not wait for whoever reads. Each batch is a
 * statement of its own, so that the limit for statements (db/index.ts) is one for batches. Throws what the query or
 * `use` throws.
 */
export async function eachBatch<Row>(
	build: (tx: Transaction) => RowQuery<Row> | Promise<RowQuery<Row>>,
	use: (rows: Row[]) => Promise<void>,
): Promise<void> {
	await slowDb().transaction(
		async (tx) => {
			const { query, parts = [query], complete } = await build(tx);
			for (const part of parts)
				await throughCursor(tx, part, async (raw) => use(complete ? await complete(raw) : raw));
		},
		{ accessMode: 'read only', isolationLevel: 'repeatable read' },
	);
}

async function throughCursor<Row>(tx: Transaction, query: Built<Row>, use: (rows: Row[]) => Promise<void>) {
	// Rows come in an index's order then, if there is one: sorting all of them first would keep whoever asked waiting.
	await tx.execute(sql`set local cursor_tuple_fraction = 0.001`);
	await tx.execute(sql`declare export_rows no scroll cursor for ${query}`);
	// What drizzle knows of the rows, applied to what the cursor gives.
	const batch = query.prepare('export_rows');
	const fetch = (rows: number) => {
		const text = `fetch ${rows} from export_rows`;
		Object.assign(batch, { queryConfig: { ...batch.queryConfig, name: undefined, text }, params: [] });
		const coming = batch.execute();
		// Awaited once `use` is done: should that throw, nobody is left to hear of this one.
		coming.catch(() => {});
		return coming;
	};
	let asked = batchSize.first;
	let coming = fetch(asked);
	for (;;) {
		const rows = await coming;
		const more = rows.length === asked;
		asked = batchSize.next;
		if (more) coming = fetch(asked);
		if (rows.length > 0) await use(rows);
		if (!more) break;
	}
	await tx.execute(sql`close export_rows`);
}
