import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import type { CommandContext, OfficeContext } from '@/lib/context';
import { references } from '@/lib/merges/merge-references';

const uuids = (ids: string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;

/** Those of the people whom no record names, of all that can, but placements of this round. */
export async function peopleTiedOnlyTo(
	{ db }: Pick<OfficeContext, 'db'>,
	roundId: string,
	ids: string[],
): Promise<string[]> {
	const untied = references.person.map(({ table, column }): SQL => {
		const elsewhere = table === 'exchange_placements' ? sql` and tie.round_id <> ${roundId}` : sql``;
		return sql`not exists (select 1 from ${sql.identifier(table)} tie where tie.${sql.identifier(column)} = people.id${elsewhere})`;
	});
	const rows = await db.execute<{ id: string }>(
		sql`select people.id from people where people.id = any(${uuids(ids)}) and ${sql.join(untied, sql` and `)}`,
	);
	return rows.map(({ id }) => id);
}

/** Mergers remember which placement changed hands between whom: of these placements they no longer do. */
export async function forgetInMergers({ tx }: CommandContext, placementIds: string[]) {
	if (placementIds.length === 0) return;
	const ofRound = sql`each ->> 'table' = 'exchange_placements' and (each -> 'key' ->> 'id')::uuid = any(${uuids(placementIds)})`;
	const changed = await tx.execute<{ id: string }>(sql`
		update merges set moved = (select coalesce(jsonb_agg(each), '[]') from jsonb_array_elements(moved) each where not (${ofRound}))
		where exists (select 1 from jsonb_array_elements(moved) each where ${ofRound})
		returning id`);
	const ids = changed.map(({ id }) => id);
	if (ids.length > 0) await tx.execute(sql`select history_forget('merges', ${uuids(ids)}, array['moved'])`);
}
