import 'server-only';
import { sql } from 'drizzle-orm';
import type { CommandContext } from '@/lib/context';
import { withoutMentions } from './mention-texts';
import type { Called } from './name-mention';
import { nobody } from './person';
import { isKeptCopy, type MentionPlace, placesThatName } from './person-mention-queries';

/** What can be forgotten of a place: earlier versions of its text, and copies that nobody can write in. */
export const isForgettable = (place: MentionPlace) =>
	place.lines.length > 0 || (place.now !== null && isKeptCopy(place));

/**
 * Forgets, of the texts chosen by their keys, what the history says they said, and takes the name out of copies that are
 * only kept. Not chosen at all, everything goes that surely names them. What stands in a text today stays.
 */
export async function forgetMentions(ctx: CommandContext, called: Called, keys: string[] | undefined) {
	const { tx } = ctx;
	const chosen = ({ key, mention }: MentionPlace) => (keys ? keys.includes(key) : mention === 'sure');
	for (const { table, record, column, now, lines } of (await placesThatName(ctx, called)).filter(chosen)) {
		const columns = table === 'people' ? ['title', 'given_name', 'family_name'] : [column];
		const words = sql`${`{${columns.join(',')}}`}::text[]`;
		if (lines.length > 0)
			await tx.execute(sql`select history_forget_lines(${`{${lines.join(',')}}`}::bigint[], ${words})`);
		if (now === null || !isKeptCopy({ table, column })) continue;
		const [row] = await tx.execute<{ value: unknown }>(
			sql`select to_jsonb(${sql.identifier(column)}) as value from ${sql.identifier(table)} where id = ${record}`,
		);
		const clean = JSON.stringify(withoutMentions(called, table, column, row?.value, nobody));
		await tx.execute(sql`update ${sql.identifier(table)} t set ${sql.identifier(column)} =
			(jsonb_populate_record(t, jsonb_build_object(${column}::text, ${clean}::jsonb))).${sql.identifier(column)}
			where id = ${record}`);
		await tx.execute(sql`select history_forget_lines(array(select id from history
			where table_name = ${table} and record_id = ${record} order by id desc limit 1), ${words})`);
	}
}
