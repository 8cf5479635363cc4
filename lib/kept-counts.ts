import 'server-only';
import { sql } from 'drizzle-orm';
import type { OfficeContext } from './context';

type Kept = { mark: string; value: Promise<unknown> };

/** So many counts are remembered; the one asked for longest ago goes first. */
const most = 500;
const kept = new Map<string, Kept>();

/**
 * What the office looks like: the last line of its history, which every change writes. A transaction that hasn't ended
 * may have written a line before it, so nothing is remembered beside one.
 */
const lookAround = sql`select current_database() || ' ' || coalesce((select max(id) from history), 0) as mark,
	pg_snapshot_xmin(now) = pg_snapshot_xmax(now) as calm from pg_current_snapshot() now`;

/**
 * What `count` answers, or answered before under this `key` if nothing in the office was changed since and it is still the same day,
 * with which names change that no line of history tells of. The key has to hold filter and scope. Throws what `count`
 * throws.
 */
export async function keptUntilChanged<T>(
	{ db, today }: Pick<OfficeContext, 'db' | 'today'>,
	key: string,
	count: () => PromiseLike<T>,
): Promise<T> {
	const [around] = await db.execute<{ mark: string; calm: boolean }>(lookAround);
	const mark = `${today} ${around?.mark}`;
	const found = kept.get(key);
	kept.delete(key);
	if (found?.mark === mark) {
		kept.set(key, found);
		return found.value as Promise<T>;
	}
	// A query of drizzle's would run again whenever it is awaited.
	const value = Promise.resolve(count());
	if (around?.calm) {
		kept.set(key, { mark, value });
		value.catch(() => kept.delete(key));
		for (const oldest of kept.size > most ? kept.keys() : []) {
			kept.delete(oldest);
			break;
		}
	}
	return value;
}
