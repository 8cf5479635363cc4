import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { to } from 'pg-copy-streams';

/** A table of the office with what has to be copied of it: names as they stand in a statement. */
export interface Table {
	table: string;
	/** All but those that the database works out itself. */
	columns: string[];
	/** By which its rows come in the same order everywhere, so that the same rows are the same bytes. */
	order: string[];
}

export interface Sequence {
	name: string;
	last: string | null;
}

/** So that the same value is the same text on every server. */
export const plainText = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
	set local extra_float_digits = 1; set local bytea_output = 'hex'`;

/** Every table of the office but the journal of migrations, which the migrations write. */
export async function tablesIn(client: Client): Promise<Table[]> {
	const { rows } = await client.query<Table>(`
		select format('%I', c.relname) as "table",
			array_agg(format('%I', a.attname) order by a.attnum)::text[] as columns,
			coalesce((select array_agg(format('%I', k.attname) || case when k.attcollation <> 0 then ' collate "C"' else '' end
					order by array_position(i.indkey::int2[], k.attnum))::text[]
				from pg_index i join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any(i.indkey)
				where i.indrelid = c.oid and i.indisprimary), '{}') as "order"
		from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
		where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
			and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
		group by c.oid order by c.relname`);
	return rows;
}

/** How far the tables' counters have come. */
export async function sequencesIn(client: Client): Promise<Sequence[]> {
	const { rows } =
		await client.query<Sequence>(`select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
		from pg_sequences where schemaname = 'public' order by 1`);
	return rows;
}

/** The rows of a table as a stream; `rowCount` is known at its end. */
export function copyOut(client: Client, { table, columns, order }: Table) {
	const ordered = order.length > 0 ? order : columns.map((column) => `${column}::text collate "C"`);
	const rows = `select ${columns.join(', ')} from public.${table} order by ${ordered.join(', ')}`;
	return client.query(to(`copy (${rows}) to stdout`));
}

/** The SHA-256 of what copyOut would hand over. */
export async function hashOf(client: Client, table: Table): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(copyOut(client, table), hash);
	return hash.digest('hex');
}
