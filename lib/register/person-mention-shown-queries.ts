import 'server-only';
import { eq, inArray } from 'drizzle-orm';
import { savedViews } from '@/db/schema/saved-views';
import { users } from '@/db/schema/users';
import type { OfficeContext } from '@/lib/context';
import { NotFoundError } from '@/lib/errors';
import { labelKey, tableKey } from '@/lib/history/history-words';
import { nounList, recordPath } from '@/lib/nouns';
import { mentionsAfterErasing } from '@/lib/people/person-erase-commands';
import { isForgettable } from '@/lib/people/person-mention-commands';
import type { MentionPlace } from '@/lib/people/person-mention-queries';
import { findPerson } from '@/lib/people/person-queries';
import { historyTables } from '@/lib/register/history';
import { historyNames } from '@/lib/register/history-names';

/** A text that would still name somebody deleted, in the reader's words. */
export type ShownMention = {
	key: string;
	place: string;
	path: string | null;
	hint: string | null;
	/** What stands there today, around the name; null where only earlier versions have it or it isn't the reader's. */
	excerpt: string | null;
	now: boolean;
	sure: boolean;
	/** How many lines of the history; null where nothing can be forgotten. */
	forgettable: number | null;
};

type Words = { (key: string, values?: Record<string, string>): string; has: (key: string) => boolean };

/**
 * What the question before deleting somebody lists: every text that would go on naming them, with where to mend it. Of
 * what the reader may not read (somebody's own view, a reviewer's words) it says only that it is there. Throws
 * NotFoundError, RefusalError.
 */
export async function mentionsShown(
	ctx: OfficeContext,
	id: string,
	locale: string,
	t: Words,
): Promise<ShownMention[]> {
	if (!(await findPerson(ctx, id))) throw new NotFoundError();
	const places = await mentionsAfterErasing(ctx, id);
	const subjects = places.flatMap(({ subject }) => subject ?? []);
	const [{ names }, owners] = await Promise.all([
		historyNames(
			ctx,
			subjects.map((subject) => ({
				...{ id: 0, at: new Date(0), actor: '', rows: [] },
				...{ subjectTable: subject.table, subjectId: subject.id },
			})),
			locale,
		),
		ownersOf(ctx, places),
	]);
	return places.map((place) => {
		const { key, subject, table, column, now, lines } = place;
		const name = subject && names.get(`${subject.table}:${subject.id}`);
		const owner = table === 'saved_views' && place.record ? owners.get(place.record) : undefined;
		const secret = (table === 'saved_views' && !name) || historyTables[table]?.fields[column] === 'secret';
		return {
			key,
			place: subject
				? wordsOf(place, subject.table, name && t.has(name) ? t(name) : name, t)
				: t('people.mentions.actor', { name: now ?? '' }),
			path: subject && pathOf(subject, name !== undefined),
			hint: subject
				? owner
					? t('people.mentions.ofOwner', { name: owner })
					: null
				: t('people.mentions.actorHint'),
			excerpt: secret || !subject ? null : now,
			now: now !== null,
			sure: place.mention === 'sure',
			forgettable: isForgettable(place) ? lines.length : null,
		};
	});
}

/** Its own page, if the reader may know its name; the list where all of its kind are edited in one. */
function pathOf({ table, id }: { table: string; id: string }, named: boolean): string | null {
	const noun = nounList.find((each) => each.table === table);
	if (noun && !noun.record) return noun.address;
	if (table === 'office') return 'settings';
	return named ? recordPath(table, id) : null;
}

/** „Besuch: Spurensuche, Programm, Titel“. */
function wordsOf(
	{ table, column }: MentionPlace,
	subject: string,
	name: string | null | undefined,
	t: Words,
) {
	const said = (key = '') => (key && t.has(key) ? t(key) : null);
	const field = labelKey(historyTables, table, column, t.has);
	const record = [said(tableKey(historyTables, subject)), name];
	return [
		record.filter(Boolean).join(': '),
		table === subject ? null : said(tableKey(historyTables, table)),
		said(field) ?? t('people.mentions.content'),
	]
		.filter(Boolean)
		.join(', ');
}

async function ownersOf({ db }: OfficeContext, places: MentionPlace[]): Promise<Map<string, string>> {
	const ids = places.flatMap(({ table, record }) => (table === 'saved_views' && record ? [record] : []));
	if (ids.length === 0) return new Map();
	const rows = await db
		.select({ id: savedViews.id, name: users.name })
		.from(savedViews)
		.innerJoin(users, eq(users.id, savedViews.ownerId))
		.where(inArray(savedViews.id, ids));
	return new Map(rows.map(({ id, name }) => [id, name]));
}
