import 'server-only';
import { and, desc, eq, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import { history } from '@/db/schema/history';
import { users } from '@/db/schema/users';
import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { ForbiddenError } from '@/lib/errors';
import { groupRows, type HistoryGroup, isTelling } from '@/lib/history/history';
import { alphabetical } from '@/lib/list-query';
import { historyTables } from '@/lib/register/history';
import type { HistoryParams } from './history-params';

const rowsPerPage = 200;
/** Lines that may have been numbered otherwise than they were timed. */
const beside = 1000;

export type HistoryPage = {
	groups: HistoryGroup[];
	/** Where the older ones begin: `before` of the next call; null when this was all. */
	next: number | null;
};

type Paging = { before?: number | null; limit?: number };

/** An address can say any number, or none. */
const isLine = (id: number | null | undefined): id is number => Number.isSafeInteger(id) && Number(id) > 0;

async function page(
	{ db }: OfficeContext,
	where: SQL | undefined,
	{ before, limit = 20 }: Paging,
): Promise<HistoryPage> {
	const rows = await db
		.select({
			id: history.id,
			at: history.at,
			actor: history.actor,
			action: history.action,
			operation: history.operation,
			tableName: history.tableName,
			recordId: history.recordId,
			subjectTable: history.subjectTable,
			subjectId: history.subjectId,
			before: history.before,
			after: history.after,
		})
		.from(history)
		.where(and(where, isLine(before) ? lt(history.id, before) : undefined))
		.orderBy(desc(history.id))
		.limit(rowsPerPage + 1);
	const groups = groupRows(rows);
	// The last group may go on beyond what was read.
	const whole = rows.length > rowsPerPage && groups.length > 1 ? groups.slice(0, -1) : groups;
	const shown = whole.slice(0, limit);
	const next = shown.length < groups.length || rows.length > rowsPerPage ? (shown.at(-1)?.id ?? null) : null;
	return {
		groups: shown
			.map((group) => ({ ...group, rows: group.rows.filter((row) => isTelling(row, historyTables)) }))
			.filter((group) => group.rows.length > 0),
		next,
	};
}

/**
 * What was changed in a record and its parts, the latest first, `limit` acts at a time. `predecessors` are
 * records whose history is told along. Does not check the record: the page that shows it has.
 */
export async function recordHistory(
	ctx: OfficeContext,
	subjectTable: string,
	id: string,
	options: Paging & { predecessors?: string[] } = {},
): Promise<HistoryPage> {
	const ids = [id, ...(options.predecessors ?? [])];
	return page(ctx, and(eq(history.subjectTable, subjectTable), inArray(history.subjectId, ids)), options);
}

/** Who changed a record or its parts last, and when. Does not check the record: whoever asks may see it. */
export async function lastChangeOf({ db, user }: OfficeContext, id: string) {
	const [last] = await db
		.select({ actorId: history.actorId, name: history.actor, at: history.at })
		.from(history)
		.where(or(eq(history.recordId, id), eq(history.subjectId, id)))
		.orderBy(desc(history.id))
		.limit(1);
	return last && { name: last.name, at: last.at.toISOString(), self: last.actorId === user.id };
}

/** What was changed in all records of a table that everybody in the office may read: one of its short lists. */
export function listHistory(ctx: OfficeContext, table: string, paging: Paging): Promise<HistoryPage> {
	return page(ctx, eq(history.subjectTable, table), paging);
}

/**
 * Where in the order of ids the lines of a time begin or end: an index finds these by their time, and the ids beside it
 * are asked along, since two lines at once may have been numbered the other way round.
 */
const lineAt = {
	first: (from: SQL) =>
		sql`(select min(id) from (select id from history where at >= ${from} order by at limit ${beside}) found)`,
	last: (before: SQL) =>
		sql`(select max(id) from (select id from history where at < ${before} order by at desc limit ${beside}) found)`,
};

/** The history of everything, filtered; `from` and `to` are days in Europe/Berlin. Throws ForbiddenError but for admins. */
export async function wholeHistory(ctx: OfficeContext, params: HistoryParams): Promise<HistoryPage> {
	if (!may(ctx.user, 'history.readAll')) throw new ForbiddenError();
	const day = (value: string) => sql`(${value}::date)::timestamp at time zone 'Europe/Berlin'`;
	const [from, to] = [
		params.from && day(params.from),
		params.to && sql`${day(params.to)} + interval '1 day'`,
	];
	const where = and(
		params.actor ? eq(history.actorId, params.actor) : undefined,
		from ? and(sql`${history.at} >= ${from}`, sql`${history.id} >= ${lineAt.first(from)}`) : undefined,
		to ? and(sql`${history.at} < ${to}`, sql`${history.id} <= ${lineAt.last(to)}`) : undefined,
	);
	if (params.table.length === 0) return page(ctx, where, { before: params.before, limit: 50 });
	const older = isLine(params.before) ? lt(history.id, params.before) : undefined;
	const latest = params.table.flatMap((table) =>
		[history.subjectTable, history.tableName].map(
			(column) =>
				sql`(${ctx.db
					.select({ id: history.id })
					.from(history)
					.where(and(eq(column, table), where, older))
					.orderBy(desc(history.id))
					.limit(rowsPerPage + 1)})`,
		),
	);
	const ofTables = sql`${history.id} in (${sql.join(latest, sql` union all `)})`;
	return page(ctx, ofTables, { before: params.before, limit: 50 });
}

/** Everybody who has an account, by name, for the filter of the whole history. */
export async function listActors({ db, user }: OfficeContext) {
	if (!may(user, 'history.readAll')) throw new ForbiddenError();
	return db.select({ id: users.id, name: users.name }).from(users).orderBy(alphabetical(users.name));
}
