import 'server-only';
import { sql } from 'drizzle-orm';
import type { CommandContext } from '@/lib/context';
import type { Day } from '@/lib/dates';

/**
 * What each of these territories has become by that day through new names and mergers, itself if nothing happened. One
 * that was divided is followed no further: nobody can say which part is meant.
 */
export async function territoriesBy(
	{ db }: Pick<CommandContext, 'db'>,
	ids: string[],
	day: Day,
): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await db.execute<{ was: string; now: string }>(sql`
		with recursive became as (
			select id as was, id as now, 0 as step from territories where id = any(${`{${ids.join(',')}}`}::uuid[])
			union all
			select became.was, s.to_id, step + 1 from became
			join territory_successions s on s.from_id = became.now and s.kind in ('rename', 'merge') and s.on_first <= ${day}::date
			where step < 20
		)
		select distinct on (was) was, now from became order by was, step desc, now`);
	return new Map(rows.map(({ was, now }) => [was, now]));
}
