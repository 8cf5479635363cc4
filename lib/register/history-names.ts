import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { scopeOf } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import type { HistoryGroup } from '@/lib/history/history';
import type { RefKind } from '@/lib/history/history-fields';
import type { KnownRows } from '@/lib/history/history-words';
import { historyTables, recordNames } from './history';

type Ids = Map<RefKind, Set<string>>;

const isRefKind = (word: string): word is RefKind => Object.hasOwn(recordNames, word);
const uuids = (ids: Iterable<string>) => sql`${`{${[...ids].join(',')}}`}::uuid[]`;

function refsOf(groups: HistoryGroup[], known: KnownRows): Ids {
	const ids: Ids = new Map();
	const add = (kind: RefKind, id: unknown) => {
		if (typeof id === 'string') ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
	};
	for (const group of groups) {
		if (isRefKind(group.subjectTable)) add(group.subjectTable, group.subjectId);
		for (const row of group.rows) {
			const whole = known.get(`${row.tableName}:${row.recordId}`);
			for (const [field, type] of Object.entries(historyTables[row.tableName]?.fields ?? {})) {
				if (typeof type !== 'object' || !('ref' in type)) continue;
				for (const values of [row.before, row.after, whole]) add(type.ref, values?.[field]);
			}
		}
	}
	return ids;
}

const named = (ctx: OfficeContext, kind: RefKind, ids: string[], locale: string) =>
	recordNames[kind]?.(ctx, ids, locale) ?? Promise.resolve([]);

const lastName: SQL = sql`coalesce(before -> 'title' ->> 'de', before ->> 'title', before ->> 'family_name',
	before -> 'name' ->> 'de', before ->> 'name', before ->> 'slug', before -> 'label' ->> 'de', before ->> 'label')`;

/** What deleted records were called last; only for those who may see every record. */
async function addDeletedNames({ db, user }: OfficeContext, missing: Ids, names: Map<string, string>) {
	if (scopeOf(user, 'office.read') !== 'all') return;
	const ids = [...missing.values()].flatMap((each) => [...each]);
	if (ids.length === 0) return;
	const rows = await db.execute<{ kind: string; id: string; name: string }>(sql`
		select subject_table as kind, subject_id as id,
			(array_agg(case when table_name = 'people' then concat_ws(' ', before ->> 'given_name', before ->> 'family_name')
				else ${lastName} end order by id))[1] as name
		from history
		where operation = 'delete' and table_name in (subject_table, 'territory_names')
			and subject_table = any(${`{${[...missing.keys()].join(',')}}`}::text[]) and subject_id = any(${uuids(ids)})
			and ${lastName} is not null
		group by subject_table, subject_id`);
	for (const { kind, id, name } of rows) names.set(`${kind}:${id}`, name);
}

/** The whole rows of parts that were changed, as they are now or were when deleted. */
async function knownRows({ db }: OfficeContext, groups: HistoryGroup[]): Promise<KnownRows> {
	const wanted = new Map<string, Set<string>>();
	for (const row of groups.flatMap((group) => group.rows)) {
		if (row.operation !== 'update' || row.tableName === row.subjectTable || !row.recordId) continue;
		if (!historyTables[row.tableName]) continue;
		wanted.set(row.tableName, (wanted.get(row.tableName) ?? new Set()).add(row.recordId));
	}
	const known = new Map<string, Record<string, unknown>>();
	for (const [table, ids] of wanted) {
		const subjects = new Set(groups.flatMap((group) => group.subjectId ?? []));
		const rows = await db.execute<{ id: string; row: Record<string, unknown> }>(sql`
			select record_id as id, before as row from history
			where operation = 'delete' and table_name = ${table} and record_id = any(${uuids(ids)})
				and subject_id = any(${uuids(subjects)})
				and subject_table = any(${`{${[...new Set(groups.map((g) => g.subjectTable))].join(',')}}`}::text[])
			union all select id, to_jsonb(part) from ${sql.identifier(table)} part where id = any(${uuids(ids)})`);
		for (const { id, row } of rows) known.set(`${table}:${id}`, row);
	}
	return known;
}

/** What records of one kind are called, as far as `user` may see them. */
export const namesOfKind = (
	ctx: OfficeContext,
	kind: RefKind,
	ids: string[],
	locale: string,
): PromiseLike<{ id: string; name: string }[]> => named(ctx, kind, ids, locale);

const nameable = Object.keys(recordNames).filter((kind): kind is RefKind => kind !== 'exports');

/** What records of whatever kind are called, by id, as far as `user` may see them. */
export async function namesOfIds(
	ctx: OfficeContext,
	ids: string[],
	locale: string,
): Promise<Record<string, string>> {
	if (ids.length === 0) return {};
	const found: { id: string; name: string }[] = [];
	for (const kind of nameable) found.push(...(await named(ctx, kind, ids, locale)));
	return Object.fromEntries(found.map(({ id, name }) => [id, name]));
}

/**
 * What the lines of these groups need beside themselves: whole rows of changed parts, and the names of all
 * records referred to (by `kind:id`) that `user` may see.
 */
export async function historyNames(
	ctx: OfficeContext,
	groups: HistoryGroup[],
	locale: string,
): Promise<{ known: KnownRows; names: ReadonlyMap<string, string> }> {
	const known = await knownRows(ctx, groups);
	const missing = refsOf(groups, known);
	const names = new Map<string, string>();
	await Promise.all(
		[...missing].map(async ([kind, ids]) => {
			for (const { id, name } of await named(ctx, kind, [...ids], locale)) {
				names.set(`${kind}:${id}`, name);
				ids.delete(id);
			}
		}),
	);
	await addDeletedNames(ctx, missing, names);
	return { known, names };
}
