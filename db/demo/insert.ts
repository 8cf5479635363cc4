import { type InferInsertModel, type InferSelectModel, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database, Db, Transaction } from '../index';

/** What a builder may be given: any column, the required ones too. */
export type Values<T extends PgTable> = Partial<InferInsertModel<T>>;

let made = 0;

/** A number for names that have to differ. */
export function next() {
	made += 1;
	return made;
}

export async function insertOne<T extends PgTable>(tx: Db, table: T, values: InferInsertModel<T>) {
	const rows = await tx
		.insert(table)
		.values(values as never)
		.returning();
	return (rows as unknown[])[0] as InferSelectModel<T>;
}

export async function insertAll<T extends PgTable>(tx: Db, table: T, values: InferInsertModel<T>[]) {
	if (values.length > 0) await tx.insert(table).values(values as never);
}

/** A transaction that writes under this name, as nobody who can sign in. */
export function asActor<R>(db: Database, name: string, work: (tx: Transaction) => Promise<R>): Promise<R> {
	return db.transaction(async (tx) => {
		await tx.execute(
			sql`select set_config('jumelage.actor_id', '', true), set_config('jumelage.actor_name', ${name}, true)`,
		);
		return work(tx);
	});
}
