import 'server-only';
import { sql } from 'drizzle-orm';
import type { CommandContext } from '@/lib/context';
import { references } from '@/lib/merges/merge-references';
import { deletedAlong } from './person';
import { erasePerson } from './person-erase-commands';
import { forgetMentions } from './person-mention-commands';
import { isKeptCopy, placesThatName } from './person-mention-queries';

/** What can't do without the person goes with them: whoever erased them had taken it away before. */
const gone = ['representatives'];

/**
 * Erases somebody whom a restored backup brought back. Since it was made, what named them had been unlinked, or they could
 * not have been erased: that is done again. Hands back where texts of today still name them, as "table id".
 */
export async function erasePersonAgain(ctx: CommandContext, id: string): Promise<string[]> {
	for (const { table, column } of references.person) {
		if (deletedAlong.includes(table)) continue;
		const [rows, link] = [sql.identifier(table), sql.identifier(column)];
		await ctx.tx.execute(
			gone.includes(table)
				? sql`delete from ${rows} where ${link} = ${id}`
				: sql`update ${rows} set ${link} = null where ${link} = ${id}`,
		);
	}
	const called = await erasePerson(ctx, id);
	await forgetMentions(ctx, called, undefined);
	const left = (await placesThatName(ctx, called)).filter(
		(place) => place.mention === 'sure' && place.now !== null && place.record && !isKeptCopy(place),
	);
	return left.map(({ table, record }) => `${table} ${record}`);
}
