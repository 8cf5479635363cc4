import 'server-only';
import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { agreements } from '@/db/schema/agreements';
import { exports } from '@/db/schema/exports';
import { legislatures } from '@/db/schema/legislatures';
import { monthlyReports } from '@/db/schema/monthly-reports';
import { organisations } from '@/db/schema/organisations';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { partnerships } from '@/db/schema/partnerships';
import { people } from '@/db/schema/people';
import { exchangePlacements } from '@/db/schema/placements';
import { exchangeProgrammes } from '@/db/schema/programmes';
import { quotedFigures, reports } from '@/db/schema/reports';
import { representativePosts, representatives } from '@/db/schema/representatives';
import { exchangeRounds } from '@/db/schema/rounds';
import { savedViews } from '@/db/schema/saved-views';
import { territories } from '@/db/schema/territories';
import { topics } from '@/db/schema/topics';
import { users } from '@/db/schema/users';
import { visits } from '@/db/schema/visits';
import { scopeOf } from '@/lib/auth/permissions';
import {
	visibleAgreements,
	visibleOrganisations,
	visiblePartnerships,
	visiblePeople,
	visiblePlacements,
	visiblePosts,
	visibleProgrammes,
	visibleReports,
	visibleRounds,
	visibleVisits,
} from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { inLanguage } from '@/lib/list-query';
import type { HistoryGroup } from './history';
import { type RefKind, refKinds } from './history-fields';
import { historyTables } from './history-tables';
import type { KnownRows } from './history-words';

type Ids = Map<RefKind, Set<string>>;

const isRefKind = (word: string): word is RefKind => (refKinds as string[]).includes(word);
const uuids = (ids: Iterable<string>) => sql`${`{${[...ids].join(',')}}`}::uuid[]`;

function refsOf(groups: HistoryGroup[], known: KnownRows): Ids {
	const ids: Ids = new Map();
	const add = (kind: RefKind, id: unknown) => {
		if (typeof id === 'string') ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
	};
	for (const group of groups) {
		if (isRefKind(group.subjectTable)) add(group.subjectTable, group.subjectId);
		for (const row of group.rows) {
			const whole = known.get(`${row.tableName}:${row.recordId}`);
			for (const [field, type] of Object.entries(historyTables[row.tableName]?.fields ?? {})) {
				if (typeof type !== 'object' || !('ref' in type)) continue;
				for (const values of [row.before, row.after, whole]) add(type.ref, values?.[field]);
			}
		}
	}
	return ids;
}

const personName = sql<string>`concat_ws(' ', ${people.title}, ${people.givenName}, ${people.familyName})`;

function nameQuery({ db, user }: OfficeContext, kind: RefKind, ids: string[], locale: string) {
	switch (kind) {
		case 'territories':
			return db
				.select({ id: territories.id, name: inLanguage(territories.label, locale) })
				.from(territories)
				.where(inArray(territories.id, ids));
		case 'people':
			return db
				.select({ id: people.id, name: personName })
				.from(people)
				.where(and(inArray(people.id, ids), visiblePeople(user)));
		case 'organisations':
			return db
				.select({ id: organisations.id, name: sql<string>`${organisations.name}` })
				.from(organisations)
				.where(and(inArray(organisations.id, ids), visibleOrganisations(user)));
		case 'partnerships':
			return db
				.select({ id: partnerships.id, name: inLanguage(partnerships.label, locale) })
				.from(partnerships)
				.where(and(inArray(partnerships.id, ids), visiblePartnerships(user)));
		case 'visits':
			return db
				.select({ id: visits.id, name: sql<string>`${visits.title}` })
				.from(visits)
				.where(and(inArray(visits.id, ids), visibleVisits(user)));
		case 'legislatures':
			return db
				.select({ id: legislatures.id, name: sql<string>`${legislatures.label}` })
				.from(legislatures)
				.where(inArray(legislatures.id, ids));
		case 'reports':
			return db
				.select({ id: reports.id, name: sql<string>`${reports.title}` })
				.from(reports)
				.where(and(inArray(reports.id, ids), visibleReports(user)));
		case 'quoted_figures':
			return db
				.select({ id: quotedFigures.id, name: inLanguage(quotedFigures.label, locale) })
				.from(quotedFigures)
				.where(and(inArray(quotedFigures.id, ids), visibleReports(user)));
		case 'exchange_programmes':
			return db
				.select({ id: exchangeProgrammes.id, name: inLanguage(exchangeProgrammes.name, locale) })
				.from(exchangeProgrammes)
				.where(and(inArray(exchangeProgrammes.id, ids), visibleProgrammes(user)));
		case 'exchange_placements':
			return db
				.select({ id: exchangePlacements.id, name: personName })
				.from(exchangePlacements)
				.innerJoin(people, eq(people.id, exchangePlacements.participantId))
				.where(and(inArray(exchangePlacements.id, ids), visiblePlacements(user)));
		case 'exchange_rounds':
			return db
				.select({ id: exchangeRounds.id, name: sql<string>`${exchangeRounds.label}` })
				.from(exchangeRounds)
				.where(and(inArray(exchangeRounds.id, ids), visibleRounds(user)));
		case 'agreements':
			return db
				.select({ id: agreements.id, name: inLanguage(agreements.title, locale) })
				.from(agreements)
				.where(and(inArray(agreements.id, ids), visibleAgreements(user)));
		case 'users':
			return db
				.select({ id: users.id, name: sql<string>`${users.name}` })
				.from(users)
				.where(inArray(users.id, ids));
		case 'saved_views':
			return db
				.select({ id: savedViews.id, name: sql<string>`${savedViews.name}` })
				.from(savedViews)
				.where(and(inArray(savedViews.id, ids), or(savedViews.shared, eq(savedViews.ownerId, user.id))));
		// After its list: a message key, which whoever shows it turns into words.
		case 'exports':
			return db
				.select({ id: exports.id, name: sql<string>`'lists.nouns.' || ${exports.noun}` })
				.from(exports)
				.where(inArray(exports.id, ids));
		case 'representative_posts':
			return db
				.select({ id: representativePosts.id, name: inLanguage(partnerships.label, locale) })
				.from(representativePosts)
				.innerJoin(partnerships, eq(partnerships.id, representativePosts.partnershipId))
				.where(and(inArray(representativePosts.id, ids), visiblePosts(user)));
		case 'representatives':
			return db
				.select({ id: representatives.id, name: personName })
				.from(representatives)
				.innerJoin(people, eq(people.id, representatives.personId))
				.innerJoin(representativePosts, eq(representativePosts.id, representatives.postId))
				.where(and(inArray(representatives.id, ids), visiblePosts(user)));
		case 'monthly_reports':
			return db
				.select({
					id: monthlyReports.id,
					name: sql<string>`to_char(${monthlyReports.month}, 'MM/YYYY') || ' ' || ${inLanguage(partnerships.label, locale)}`,
				})
				.from(monthlyReports)
				.innerJoin(representativePosts, eq(representativePosts.id, monthlyReports.postId))
				.innerJoin(partnerships, eq(partnerships.id, representativePosts.partnershipId))
				.where(and(inArray(monthlyReports.id, ids), visiblePosts(user)));
		default: {
			const [table, column] = labelled[kind];
			return db
				.select({ id: table.id, name: inLanguage(column, locale) })
				.from(table)
				.where(inArray(table.id, ids));
		}
	}
}

const labelled = {
	partnership_kinds: [partnershipKinds, partnershipKinds.label],
	topics: [topics, topics.label],
} as const;

const lastName: SQL = sql`coalesce(before -> 'title' ->> 'de', before ->> 'title', before ->> 'family_name',
	before -> 'name' ->> 'de', before ->> 'name', before ->> 'slug', before -> 'label' ->> 'de', before ->> 'label')`;

/** What deleted records were called last; only for those who may see every record. */
async function addDeletedNames({ db, user }: OfficeContext, missing: Ids, names: Map<string, string>) {
	if (scopeOf(user, 'office.read') !== 'all') return;
	const ids = [...missing.values()].flatMap((each) => [...each]);
	if (ids.length === 0) return;
	const rows = await db.execute<{ kind: string; id: string; name: string }>(sql`
		select subject_table as kind, subject_id as id,
			(array_agg(case when table_name = 'people' then concat_ws(' ', before ->> 'given_name', before ->> 'family_name')
				else ${lastName} end order by id))[1] as name
		from history
		where operation = 'delete' and table_name in (subject_table, 'territory_names')
			and subject_table = any(${`{${[...missing.keys()].join(',')}}`}::text[]) and subject_id = any(${uuids(ids)})
			and ${lastName} is not null
		group by subject_table, subject_id`);
	for (const { kind, id, name } of rows) names.set(`${kind}:${id}`, name);
}

/** The whole rows of parts that were changed, as they are now or were when deleted. */
async function knownRows({ db }: OfficeContext, groups: HistoryGroup[]): Promise<KnownRows> {
	const wanted = new Map<string, Set<string>>();
	for (const row of groups.flatMap((group) => group.rows)) {
		if (row.operation !== 'update' || row.tableName === row.subjectTable || !row.recordId) continue;
		if (!historyTables[row.tableName]) continue;
		wanted.set(row.tableName, (wanted.get(row.tableName) ?? new Set()).add(row.recordId));
	}
	const known = new Map<string, Record<string, unknown>>();
	for (const [table, ids] of wanted) {
		const subjects = new Set(groups.flatMap((group) => group.subjectId ?? []));
		const rows = await db.execute<{ id: string; row: Record<string, unknown> }>(sql`
			select record_id as id, before as row from history
			where operation = 'delete' and table_name = ${table} and record_id = any(${uuids(ids)})
				and subject_id = any(${uuids(subjects)})
				and subject_table = any(${`{${[...new Set(groups.map((g) => g.subjectTable))].join(',')}}`}::text[])
			union all select id, to_jsonb(part) from ${sql.identifier(table)} part where id = any(${uuids(ids)})`);
		for (const { id, row } of rows) known.set(`${table}:${id}`, row);
	}
	return known;
}

/** What records of one kind are called, as far as `user` may see them. */
export const namesOfKind = (
	ctx: OfficeContext,
	kind: RefKind,
	ids: string[],
	locale: string,
): PromiseLike<{ id: string; name: string }[]> => nameQuery(ctx, kind, ids, locale);

const nameable = refKinds.filter((kind) => kind !== 'exports');

/** What records of whatever kind are called, by id, as far as `user` may see them. */
export async function namesOfIds(
	ctx: OfficeContext,
	ids: string[],
	locale: string,
): Promise<Record<string, string>> {
	if (ids.length === 0) return {};
	const found: { id: string; name: string }[] = [];
	for (const kind of nameable) found.push(...(await nameQuery(ctx, kind, ids, locale)));
	return Object.fromEntries(found.map(({ id, name }) => [id, name]));
}

/**
 * What the lines of these groups need beside themselves: whole rows of changed parts, and the names of all
 * records referred to (by `kind:id`) that `user` may see.
 */
export async function historyNames(
	ctx: OfficeContext,
	groups: HistoryGroup[],
	locale: string,
): Promise<{ known: KnownRows; names: ReadonlyMap<string, string> }> {
	const known = await knownRows(ctx, groups);
	const missing = refsOf(groups, known);
	const names = new Map<string, string>();
	await Promise.all(
		[...missing].map(async ([kind, ids]) => {
			for (const { id, name } of await nameQuery(ctx, kind, [...ids], locale)) {
				names.set(`${kind}:${id}`, name);
				ids.delete(id);
			}
		}),
	);
	await addDeletedNames(ctx, missing, names);
	return { known, names };
}
