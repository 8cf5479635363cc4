import 'server-only';
import { eq, type SQL, sql } from 'drizzle-orm';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { topics } from '@/db/schema/topics';
import type { OfficeContext } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';

/** The office's own short lists: tables of one shape, told apart by their name alone. */
export const entryTables = { topics, kinds: partnershipKinds as unknown as typeof topics };
export type EntryList = keyof typeof entryTables;

const ofVisits = sql<number>`(select count(*)::int from visit_topics vt where vt.topic_id = topics.id)`;

const uses: Record<EntryList, { partnerships: SQL<number>; visits: SQL<number> }> = {
	topics: {
		partnerships: sql<number>`(select count(*)::int from partnership_topics pt where pt.topic_id = topics.id)`,
		visits: ofVisits,
	},
	kinds: {
		partnerships: sql<number>`(select count(*)::int from partnerships p where p.kind_id = partnership_kinds.id)`,
		visits: sql<number>`0`,
	},
};

const columnsOf = (list: EntryList) => {
	const table = entryTables[list];
	return {
		id: table.id,
		version: table.version,
		key: table.key,
		label: table.label,
		offered: table.offered,
		...uses[list],
	};
};

/** The entries of a list in the office's order, each with how many records have it. */
export function listEntries({ db }: OfficeContext, list: EntryList) {
	const table = entryTables[list];
	return db.select(columnsOf(list)).from(table).orderBy(table.position, table.key);
}

export type Entry = Awaited<ReturnType<typeof listEntries>>[number];

/** The entry, if it is there; `lock` holds it until the transaction ends. */
export async function findEntry(
	{ db }: OfficeContext,
	list: EntryList,
	id: string,
	options: { lock?: boolean } = {},
): Promise<Entry | undefined> {
	const table = entryTables[list];
	const query = db.select(columnsOf(list)).from(table).where(eq(table.id, id));
	const [found] = await (options.lock ? query.for('update') : query);
	return found;
}

/** What a form offers: what is offered, and what its record already has. */
export function offeredOr<E extends { id: string; offered: boolean }>(
	entries: E[],
	had: readonly string[] = [],
) {
	return entries.filter(({ id, offered }) => offered || had.includes(id));
}

/** The entries by their name in the reader's language. */
export const nameOf = ({ label, key }: Pick<Entry, 'label' | 'key'>, locale: string) =>
	inLocale(label, locale) || key;
