import 'server-only';
import { and, eq, ne, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { topics } from '@/db/schema/topics';
import type { CommandContext } from '@/lib/context';
import { allow, DuplicateError, NotFoundError, RefusalError } from '@/lib/errors';
import type { LocalisedText } from '@/lib/localised-text';
import { orderFits } from '@/lib/order';
import { requireVersion } from '@/lib/versioned';
import { type Entry, type EntryList, entryTables, findEntry, listEntries } from './entry-queries';
import { deleteEntryRefusal, newKey, offerRefusal, retireRefusal } from './settings';
import type { EntryFields, entryInput, entryOrderInput } from './settings-input';

type Versioned = { id: string; version: number };

/** Puts an entry at the end of its list. Throws DuplicateError if the list has its German name already. */
export async function addEntry(ctx: CommandContext, list: EntryList, label: LocalisedText) {
	const table = entryTables[list];
	// Two who add at once must not get one key or one place.
	await ctx.tx.execute(sql`lock table ${table} in share row exclusive mode`);
	await requireNewName(ctx, list, label);
	// Not a key that a merged topic had either: old links lead elsewhere by it.
	const former = list === 'topics' ? topics.formerKeys : sql<string[]>`'{}'::text[]`;
	const present = await ctx.tx.select({ key: table.key, position: table.position, former }).from(table);
	const key = newKey(
		label,
		present.flatMap((entry) => [entry.key, ...entry.former]),
	);
	const position = Math.max(-1, ...present.map((entry) => entry.position)) + 1;
	const [added] = await ctx.tx.insert(table).values({ key, label, position }).returning({ id: table.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Gives an entry other names; key and records stay. Throws NotFoundError, ConflictError or DuplicateError. */
export async function renameEntry(
	ctx: CommandContext,
	list: EntryList,
	{ id, version, label }: z.output<typeof entryInput>,
) {
	const table = entryTables[list];
	await lockEntryVersion(ctx, list, { id, version });
	await requireNewName(ctx, list, label, id);
	await ctx.tx.update(table).set({ label }).where(eq(table.id, id));
	return { id };
}

/** Puts a list in the order given. Throws RefusalError if the list has changed meanwhile. */
export async function orderEntries(
	ctx: CommandContext,
	list: EntryList,
	{ ids, seen }: z.output<typeof entryOrderInput>,
) {
	const table = entryTables[list];
	await ctx.tx.execute(sql`lock table ${table} in share row exclusive mode`);
	const present = (await listEntries(ctx, list)).map((entry) => entry.id);
	if (!orderFits(present, { ids, seen })) throw new RefusalError('settings.refusals.listChanged');
	for (const [position, id] of ids.entries()) {
		await ctx.tx
			.update(table)
			.set({ position })
			.where(and(eq(table.id, id), ne(table.position, position)));
	}
	return { count: ids.length };
}

/** Offers an entry to new records, or no longer. Throws NotFoundError, ConflictError, RefusalError for the last kind or if it is so already. */
export async function offerEntry(ctx: CommandContext, list: EntryList, input: Versioned, offered: boolean) {
	const table = entryTables[list];
	await ctx.tx.execute(sql`lock table ${table} in share row exclusive mode`);
	const entry = await lockEntryVersion(ctx, list, input);
	allow(offered ? offerRefusal(entry) : retireRefusal(list, entry, await listEntries(ctx, list)));
	await ctx.tx.update(table).set({ offered }).where(eq(table.id, input.id));
	return { id: input.id };
}

/** Removes an entry for good. Throws RefusalError with the counts while records have it. */
export async function deleteEntry(ctx: CommandContext, list: EntryList, input: Versioned) {
	const table = entryTables[list];
	const { partnerships, visits } = await lockEntryVersion(ctx, list, input);
	const refusal = deleteEntryRefusal({ partnerships, visits });
	if (refusal) throw new RefusalError(refusal, { partnerships, visits });
	await ctx.tx.delete(table).where(eq(table.id, input.id));
	return { id: input.id };
}

/** The entry as its form shows it. */
const entryToFields = ({ label }: Entry): Pick<EntryFields, 'label'> => ({
	label: { de: label.de ?? '', en: label.en ?? '' },
});

export async function lockEntryVersion(ctx: CommandContext, list: EntryList, { id, version }: Versioned) {
	return requireVersion(await findEntry(ctx, list, id, { lock: true }), version, entryToFields);
}

async function requireNewName(ctx: CommandContext, list: EntryList, label: LocalisedText, self?: string) {
	const table = entryTables[list];
	const [same] = await ctx.tx
		.select({ id: table.id })
		.from(table)
		.where(
			and(
				sql`normalise(${table.label} ->> 'de') = normalise(${label.de ?? ''})`,
				self ? ne(table.id, self) : undefined,
			),
		);
	if (same) throw new DuplicateError('label.de');
}
