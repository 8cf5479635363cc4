import type postgres from 'postgres';

export type Column = { table: string; column: string; type: 'text' | 'jsonb' | 'ARRAY' };

/** Every column of the office that can hold words; the history keeps copies of them and is nobody's to change. */
export const wordColumns = (sql: postgres.Sql) => sql<Column[]>`
	select c.table_name as table, c.column_name as column, c.data_type as type
	from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
	where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
		and c.data_type in ('text', 'character varying', 'jsonb', 'ARRAY') and c.table_name <> 'history'
	order by 1, 2`;

const filled = (value: unknown, text: string): unknown => {
	if (Array.isArray(value)) return value.length > 0 ? value.map((each) => filled(each, text)) : [text];
	if (value === null || typeof value !== 'object') return text;
	const keys = Object.keys(value).length > 0 ? Object.keys(value) : ['de', 'en'];
	return Object.fromEntries(keys.map((key) => [key, filled((value as Record<string, unknown>)[key], text)]));
};

/** A column and what must stand in it. */
type Only = [column: string, value: string];

/** What some columns want around a word: nothing, an address of the web, an address for mail. */
const shapes: [before: string, after: string][] = [
	['', ''],
	['https://', ''],
	['', '@example.org'],
];

/**
 * Puts texts in turn into a column of every row (or of those that `only` names), with a number behind that makes each the only
 * one. Answers how many rows took it: none where the database allows certain words only.
 */
export async function plant(sql: postgres.Sql, column: Column, texts: string[], only?: Only) {
	for (const shape of shapes) {
		const rows = await plantAs(sql, column, texts, shape, only);
		if (rows > 0) return rows;
	}
	return 0;
}

async function plantAs(
	sql: postgres.Sql,
	{ table, column, type }: Column,
	texts: string[],
	[before, after]: [string, string],
	only: Only | undefined,
): Promise<number> {
	const mine = only ? sql`where ${sql(only[0])} = ${only[1]}` : sql``;
	try {
		return await sql.begin(async (tx) => {
			await tx`select set_config('jumelage.actor_name', 'Test', true)`;
			if (type === 'jsonb') {
				const rows = await tx<{ place: string; value: unknown }[]>`
					select ctid::text as place, ${tx(column)} as value from ${tx(table)} ${mine}`;
				for (const [index, { place, value }] of rows.entries()) {
					const full = filled(value ?? {}, `${texts[index % texts.length]}-${index}`) as postgres.JSONValue;
					await tx`update ${tx(table)} set ${tx(column)} = ${tx.json(full)} where ctid = ${place}::tid`;
				}
				return rows.length;
			}
			const numbered = tx`(${texts}::text[])[1 + number % ${texts.length}::int] || '-' || number`;
			const text = tx`${before}::text || ${numbered} || ${after}::text`;
			const { count } = await tx`
				update ${tx(table)} t set ${tx(column)} = ${type === 'ARRAY' ? tx`array[${text}]` : text}
				from (select ctid as place, (row_number() over (order by ctid))::int as number from ${tx(table)} ${mine}) n
				where t.ctid = n.place`;
			return count;
		});
	} catch (error) {
		const { code } = error as { code?: string };
		// Not one of the words allowed, or longer than an index takes.
		if (code === 'JU005' || code === '23514' || code === '23503' || code === '54000') return 0;
		throw error;
	}
}
