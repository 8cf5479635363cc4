import 'server-only';
import { sql } from 'drizzle-orm';
import type { CommandContext } from '@/lib/context';
import { fold } from '@/lib/words';
import { type FrozenLine, linesToForget } from './frozen-lines';
import { escaped } from './name-mention';
import { nobody } from './person';

/** Where a row keeps words about the person that it names, and where the name itself. */
const frozen = [
	{ table: 'delegation_members', link: 'person_id', name: 'name_then', empty: nobody },
	{ table: 'agreement_signatories', link: 'person_id', name: 'name_then', empty: nobody },
	{ table: 'follow_ups', link: 'person_id', name: 'responsible', empty: null },
	{ table: 'representatives', link: 'person_id', name: 'public_contact', empty: null },
	{ table: 'representative_absences', link: 'deputy_id', name: 'note', empty: null },
	{ table: 'exchange_placements', link: 'participant_id', name: 'notes', empty: null },
] as const;

const words: Record<(typeof frozen)[number]['table'], readonly string[]> = {
	delegation_members: ['name_then', 'office_then', 'organisation_then', 'needs'],
	agreement_signatories: ['name_then', 'office_then'],
	follow_ups: ['responsible'],
	representatives: ['public_contact', 'tasks'],
	representative_absences: ['note'],
	exchange_placements: ['notes', 'reason'],
};

const uuids = (ids: string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;

/** Every family name that the person and whoever was merged into them has had, also by the history, but for `carried`. */
async function familyNames({ tx }: CommandContext, family: string[], carried: string[]): Promise<string[]> {
	const rows = await tx.execute<{ name: string }>(sql`
		select family_name as name from people where id = any(${uuids(family)})
		union select v ->> 'family_name' from history, unnest(array[before, after]) v
			where table_name = 'people' and record_id = any(${uuids(family)}) and v ->> 'family_name' is not null
				and id <> all(${`{${carried.join(',')}}`}::bigint[])`);
	return rows.map(({ name }) => fold(name).folded);
}

/** Whether a text holds one of the names as a whole word. */
function mentions(names: string[]) {
	const all = names.filter(Boolean).map(escaped);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'u');
	return (text: string) => all.length > 0 && pattern.test(fold(text).folded);
}

/**
 * Takes the names that were frozen of somebody out of rows that once named them, and out of what the history says of
 * these rows, though they were unlinked, overwritten or removed since. Called before the person's row goes. Offices
 * frozen on a row that stays are kept: they say who was there by function. `carried` are the lines of history in which a
 * merger gave the person the words of another.
 */
export async function forgetFrozen(ctx: CommandContext, family: string[], carried: string[]) {
	const { tx } = ctx;
	const namesThem = mentions(await familyNames(ctx, family, carried));
	for (const { table, link, name, empty } of frozen) {
		const lines = await tx.execute<FrozenLine & { record: string }>(sql`
			select id, record_id as record, operation, before, after from history
			where table_name = ${table} and record_id in (select record_id from history where table_name = ${table}
				and (before ->> ${link} = any(${`{${family.join(',')}}`}::text[]) or after ->> ${link} = any(${`{${family.join(',')}}`}::text[])))
			order by record_id, id`);
		const columns = words[table];
		for (const record of new Set(lines.map((line) => line.record))) {
			const of = lines.filter((line) => line.record === record);
			const found = linesToForget(of, { link, name, columns, family, namesThem });
			const [row] = await tx.execute<{ value: unknown; linked: string | null }>(sql`
				select ${sql.identifier(name)} as value, ${sql.identifier(link)} as linked
				from ${sql.identifier(table)} where id = ${record}`);
			const said =
				row?.value == null ? '' : typeof row.value === 'string' ? row.value : JSON.stringify(row.value);
			if (said && (found.values.includes(said) || (!row?.linked && namesThem(said)))) {
				const needs = table === 'delegation_members' && !row?.linked ? sql`, needs = null` : sql``;
				await tx.execute(sql`
					update ${sql.identifier(table)} set ${sql.identifier(name)} = ${empty}${needs} where id = ${record}`);
				await tx.execute(sql`select history_forget_lines(array(select id from history
					where table_name = ${table} and record_id = ${record} order by id desc limit 1), ${`{${columns.join(',')}}`}::text[])`);
			}
			await tx.execute(
				sql`select history_forget_lines(${`{${found.ids.join(',')}}`}::bigint[], ${`{${columns.join(',')}}`}::text[])`,
			);
		}
	}
}
