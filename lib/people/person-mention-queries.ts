import 'server-only';
import { sql } from 'drizzle-orm';
import type { OfficeContext } from '@/lib/context';
import { addresses, mentionsInRow } from './mention-texts';
import { type Called, calledBy, type Mention, mentionIn, rowsWorthALook } from './name-mention';

/** A text that names somebody: a column of a row, as it is now (`now`) and as the history has it (`lines`). */
export type MentionPlace = {
	key: string;
	table: string;
	/** Null for the history itself, where somebody stands as the one who acted. */
	record: string | null;
	column: string;
	subject: { table: string; id: string } | null;
	mention: Mention;
	now: string | null;
	lines: number[];
};

/** What only keeps what was: nobody can write in it, so erasing cleans it as it does the history. */
export const isKeptCopy = ({ table, column }: Pick<MentionPlace, 'table' | 'column'>) =>
	['merges', 'exports'].includes(table) || column === 'former_slugs';

const uuids = (ids: string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;
const derived: Record<string, string[]> = { territories: ['label'], partnerships: ['label'] };

/** By what somebody, and everybody merged into them, was ever called; `carried` are lines with the words of others. */
export async function namesEverBorne(
	{ db }: OfficeContext,
	family: string[],
	carried: string[],
): Promise<Called> {
	const rows = await db.execute<{ given: string | null; family: string | null; email: string | null }>(sql`
		select given_name as given, family_name as family, email from people where id = any(${uuids(family)})
		union select v ->> 'given_name', v ->> 'family_name', v ->> 'email' from history, unnest(array[before, after]) v
			where table_name = 'people' and record_id = any(${uuids(family)}) and v is not null
				and id <> all(${`{${carried.join(',')}}`}::bigint[])`);
	return calledBy([...rows]);
}

/**
 * Every text of the office and its history that names somebody, in all tables with history, the surest first. Reads
 * whatever there is, which takes its time: only in a transaction, and for those who may see all of it.
 */
export async function placesThatName({ db }: OfficeContext, called: Called): Promise<MentionPlace[]> {
	const [worth, worthAsAddress] = [rowsWorthALook(called), rowsWorthALook(called, true)];
	if (!worth || !worthAsAddress) return [];
	await db.execute(sql`set local statement_timeout = '120s'`);
	const places = new Map<string, MentionPlace>();
	const note = (place: Omit<MentionPlace, 'key' | 'now' | 'lines'>, now: string | null, line?: number) => {
		const key = [place.table, place.record, place.column].join(':');
		const known = places.get(key) ?? { ...place, key, now: null, lines: [] };
		if (place.mention === 'sure') known.mention = 'sure';
		known.now ??= now;
		known.subject ??= place.subject;
		if (line !== undefined && known.lines.at(-1) !== line) known.lines.push(line);
		places.set(key, known);
	};

	for (const table of await tablesWithHistory(db)) {
		const rows = await db.execute<{ row: Record<string, unknown>; subject: string | null; id: string }>(sql`
			select t.row, last.subject_table as subject, last.subject_id as id
			from (select to_jsonb(r) - ${`{${['search', 'words', ...(derived[table] ?? [])].join(',')}}`}::text[] as row
				from ${sql.identifier(table)} r) t
			left join lateral (select subject_table, subject_id from history
				where table_name = ${table} and record_id = (t.row ->> 'id')::uuid order by history.id desc limit 1) last on true
			where normalise(t.row::text) ~ ${addresses[table] ? worthAsAddress : worth}`);
		for (const { row, subject, id } of rows) {
			for (const { column, mention, excerpt } of mentionsInRow(called, table, row))
				note(
					{
						...{ table, record: String(row.id), column, mention },
						subject: subject ? { table: subject, id } : { table, id: String(row.id) },
					},
					excerpt,
				);
		}
	}

	const lines = await db.execute<Line>(sql`
		select id::int as id, table_name as table, record_id as record, subject_table as subject, subject_id, before, after
		from history where normalise(concat_ws(' ', before, after)) ~
			case when table_name = any(${`{${Object.keys(addresses).join(',')}}`}::text[]) then ${worthAsAddress} else ${worth} end
		order by id`);
	for (const { id, table, record, subject, subject_id, before, after } of lines) {
		for (const values of [before, after]) {
			for (const { column, mention } of mentionsInRow(called, table, values ?? {}))
				note(
					{
						...{ table, record, column, mention },
						subject: subject_id ? { table: subject, id: subject_id } : null,
					},
					null,
					id,
				);
		}
	}
	for (const actor of await actorsCalled(db, called, worth))
		note({ table: 'history', record: null, column: 'actor', mention: 'sure', subject: null }, actor);
	return [...places.values()].sort((a, b) => Number(b.mention === 'sure') - Number(a.mention === 'sure'));
}

type Line = {
	id: number;
	table: string;
	record: string;
	subject: string;
	subject_id: string | null;
	before: Record<string, unknown> | null;
	after: Record<string, unknown> | null;
};

async function tablesWithHistory(db: OfficeContext['db']): Promise<string[]> {
	const rows = await db.execute<{ name: string }>(sql`
		select c.relname as name from pg_trigger g join pg_class c on c.oid = g.tgrelid
		where g.tgname = 'history' and c.relnamespace = 'public'::regnamespace
			and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id') order by 1`);
	return rows.map(({ name }) => name);
}

async function actorsCalled(db: OfficeContext['db'], called: Called, worth: string): Promise<string[]> {
	const rows = await db.execute<{ actor: string }>(
		sql`select distinct actor from history where normalise(actor) ~ ${worth} order by 1`,
	);
	const mention = mentionIn(called);
	return rows.map(({ actor }) => actor).filter((actor) => mention(actor) === 'sure');
}
