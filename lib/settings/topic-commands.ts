import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { topics } from '@/db/schema/topics';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError } from '@/lib/errors';
import {
	addEntry,
	deleteEntry,
	lockEntryVersion,
	offerEntry,
	orderEntries,
	renameEntry,
} from './entry-commands';
import { findEntry } from './entry-queries';
import type {
	entryInput,
	entryMergeInput,
	entryOrderInput,
	entryVersion,
	newEntryInput,
} from './settings-input';

type Version = z.output<typeof entryVersion>;

/** Adds a topic at the end of the list. */
export async function addTopic(ctx: CommandContext, { label }: z.output<typeof newEntryInput>) {
	return addEntry(ctx, 'topics', label);
}

/** Renames a topic; every record keeps it. */
export async function renameTopic(ctx: CommandContext, input: z.output<typeof entryInput>) {
	return renameEntry(ctx, 'topics', input);
}

/** Puts the topics in an order. */
export async function orderTopics(ctx: CommandContext, input: z.output<typeof entryOrderInput>) {
	return orderEntries(ctx, 'topics', input);
}

/** Offers a topic to no new record. */
export async function retireTopic(ctx: CommandContext, input: Version) {
	return offerEntry(ctx, 'topics', input, false);
}

/** Offers a retired topic again. */
export async function offerTopic(ctx: CommandContext, input: Version) {
	return offerEntry(ctx, 'topics', input, true);
}

/** Removes a topic that no record has. */
export async function deleteTopic(ctx: CommandContext, input: Version) {
	return deleteEntry(ctx, 'topics', input);
}

/**
 * Gives every record that has the topic the other one instead and removes it. The records get a new version, so that
 * a form opened before shows the change. Throws NotFoundError, ConflictError, InvalidInputError at `intoId`.
 */
export async function mergeTopics(
	ctx: CommandContext,
	{ id, version, intoId }: z.output<typeof entryMergeInput>,
) {
	await lockEntryVersion(ctx, 'topics', { id, version });
	if (intoId === id || !(await findEntry(ctx, 'topics', intoId, { lock: true }))) {
		throw new InvalidInputError({ intoId: 'errors.chooseOne' });
	}
	for (const [table, links, record] of [
		['partnerships', 'partnership_topics', 'partnership_id'],
		['visits', 'visit_topics', 'visit_id'],
	] as const) {
		const [t, l, r] = [sql.identifier(table), sql.identifier(links), sql.identifier(record)];
		await ctx.tx.execute(sql`update ${t} set version = version + 1
			where id in (select ${r} from ${l} where topic_id = ${id})`);
		await ctx.tx.execute(sql`insert into ${l} (${r}, topic_id)
			select ${r}, ${intoId}::uuid from ${l} where topic_id = ${id} on conflict do nothing`);
		await ctx.tx.execute(sql`delete from ${l} where topic_id = ${id}`);
	}
	const [gone] = await ctx.tx
		.select({ key: topics.key, formerKeys: topics.formerKeys })
		.from(topics)
		.where(eq(topics.id, id));
	const keys = gone ? [gone.key, ...gone.formerKeys] : [];
	await ctx.tx
		.update(topics)
		.set({ formerKeys: sql`${topics.formerKeys} || ${`{${keys.join(',')}}`}::text[]` })
		.where(eq(topics.id, intoId));
	await ctx.tx.delete(topics).where(eq(topics.id, id));
	return { id: intoId };
}
