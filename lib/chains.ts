import 'server-only';
import { sql } from 'drizzle-orm';
import type { CommandContext } from '@/lib/context';

/** Records that each name one above them: a part its whole, an edition the one before. */
type Chain = { table: string; up: string };

export const organisationParts: Chain = { table: 'organisations', up: 'parent_id' };
export const partnershipParts: Chain = { table: 'partnerships', up: 'parent_id' };
export const editions: Chain = { table: 'publications', up: 'predecessor_id' };
export const territorySuccession: Chain = { table: 'territory_successions', up: 'from_id' };

/**
 * Lets one at a time change a chain, until its transaction ends: two at once, each right alone, could close a ring. Comes
 * before any row is locked, since the one that waits must not hold what the other's reference to it has to wait for.
 */
export const lockChain = ({ tx }: Pick<CommandContext, 'tx'>, { table, up }: Chain) =>
	tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${table}.${up}`}))`);

/** Whether the chain leads from one record up to another, which therefore can't stand below it. */
export async function leadsTo(
	{ tx }: Pick<CommandContext, 'tx'>,
	{ table, up }: Chain,
	from: string,
	to: string,
): Promise<boolean> {
	const rows = await tx.execute(sql`with recursive above as (
		select id, ${sql.identifier(up)} as up from ${sql.identifier(table)} where id = ${from}
		union select t.id, t.${sql.identifier(up)} from ${sql.identifier(table)} t join above on t.id = above.up
	) select 1 from above where id = ${to}`);
	return rows.length > 0;
}
