import 'server-only';
import { type AnyColumn, and, inArray, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Holder } from '@/lib/auth/permissions';
import type { NamesQuery } from './history-fields';

/** What the records of one table are called, by a column or what it says in a language, as far as the asker may see them. */
export const namesIn =
	(
		table: PgTable & { id: AnyColumn },
		name: AnyColumn | ((locale: string) => SQL<string>),
		visible?: (holder: Holder) => SQL | undefined,
	): NamesQuery =>
	({ db, user }, ids, locale) =>
		db
			.select({
				id: sql<string>`${table.id}`,
				name: typeof name === 'function' ? name(locale) : sql<string>`${name}`,
			})
			.from(table)
			.where(and(inArray(table.id, ids), visible?.(user)));
