import 'server-only';
import type { z } from 'zod';
import type { CommandContext } from '@/lib/context';
import { addEntry, deleteEntry, offerEntry, orderEntries, renameEntry } from './entry-commands';
import type { entryInput, entryOrderInput, entryVersion, newEntryInput } from './settings-input';

type Version = z.output<typeof entryVersion>;

/** Adds a kind of partnership at the end of the list. */
export async function addKind(ctx: CommandContext, { label }: z.output<typeof newEntryInput>) {
	return addEntry(ctx, 'kinds', label);
}

/** Renames a kind; every partnership keeps it. */
export async function renameKind(ctx: CommandContext, input: z.output<typeof entryInput>) {
	return renameEntry(ctx, 'kinds', input);
}

/** Puts the kinds in an order, which is also that of the public site. */
export async function orderKinds(ctx: CommandContext, input: z.output<typeof entryOrderInput>) {
	return orderEntries(ctx, 'kinds', input);
}

/** Offers a kind to no new partnership. Throws RefusalError for the last one offered. */
export async function retireKind(ctx: CommandContext, input: Version) {
	return offerEntry(ctx, 'kinds', input, false);
}

/** Offers a retired kind again. */
export async function offerKind(ctx: CommandContext, input: Version) {
	return offerEntry(ctx, 'kinds', input, true);
}

/** Removes a kind that no partnership has. */
export async function deleteKind(ctx: CommandContext, input: Version) {
	return deleteEntry(ctx, 'kinds', input);
}
