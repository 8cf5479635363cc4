import 'server-only';
import { sql } from 'drizzle-orm';
import { nounWords } from '@/lib/nouns';
import { type Hit, type HitGroup, recentPattern, type SearchAnswer, type SearchNoun } from './search';
import { explain } from './search-hits';
import { findPlaces } from './search-places';
import { parseQuery, type Query } from './search-query';
import type { Candidate, SearchContext, Source } from './search-source';

/** At most so many queries at once: there are six connections for what takes long. */
const lanes = 4;
/** Hits of a noun among all, alone, and how many are weighed for them. */
const shown = { all: 6, alone: 25 };
const weighed = 3;

export type SearchOptions = { nouns?: SearchNoun[]; limit?: number };

async function inLanes<T, A>(items: T[], work: (item: T) => Promise<A>): Promise<A[]> {
	const answers: A[] = [];
	let next = 0;
	const lane = async () => {
		for (let index = next++; index < items.length; index = next++) {
			answers[index] = await work(items[index] as T);
		}
	};
	await Promise.all(Array.from({ length: lanes }, lane));
	return answers;
}

type Ranked = { group: HitGroup; rank: number };

function groupOf(
	source: Source,
	candidates: Candidate[],
	query: Query,
	{ locale, words }: SearchContext,
	{ limit, nearly }: { limit: number; nearly: boolean },
): Ranked | null {
	if (candidates.length === 0) return null;
	const office = `/${locale}/office`;
	const hits = candidates
		.map((candidate, order) => ({
			...explain(candidate, query.text, { office, noun: source.noun, nearly }),
			order,
		}))
		.sort((a, b) => (nearly ? a.order - b.order : a.rank - b.rank || a.order - b.order));
	const all = source.list && !nearly ? `${office}/${source.list}?q=${encodeURIComponent(query.text)}` : null;
	return {
		group: {
			noun: source.noun,
			name: words(`${nounWords(source.noun)}.many`),
			hits: hits.slice(0, limit).map(({ hit }) => hit),
			more: hits.length > limit,
			all,
		},
		rank: Math.floor(hits[0]?.rank ?? 0),
	};
}

/**
 * Everything that `user` may see and that holds the words, in any form and spelling, under any name: grouped by noun,
 * the groups whose best hit fits best first. Where nothing holds them, what is called nearly so.
 */
export async function findIn(
	sources: Source[],
	search: SearchContext,
	typed: string,
	{ nouns, limit = nouns ? shown.alone : shown.all }: SearchOptions = {},
): Promise<SearchAnswer> {
	const query = parseQuery(typed);
	if (!query) return { places: [], groups: [], similar: false };
	const asked = sources.filter(({ noun }) => !nouns || nouns.includes(noun));
	const found = await inLanes(asked, (source) => source.find(search, query, limit * weighed + 1));
	const exact = asked.flatMap(
		(source, index) => groupOf(source, found[index] ?? [], query, search, { limit, nearly: false }) ?? [],
	);
	const places = nouns ? [] : findPlaces(search, query.text);
	if (exact.length > 0 || places.length > 0) return { places, groups: inOrder(exact), similar: false };
	const near = await nearly(search, asked, query, limit);
	return { places, groups: inOrder(near), similar: near.length > 0 };
}

const inOrder = (groups: Ranked[]) => groups.sort((a, b) => a.rank - b.rank).map(({ group }) => group);

/** In one transaction, since how near is near enough is a setting that the index of titles reads. */
async function nearly(
	search: SearchContext,
	asked: Source[],
	query: Query,
	limit: number,
): Promise<Ranked[]> {
	return search.ctx.db.transaction(async (tx) => {
		await tx.execute(sql`select set_config('pg_trgm.word_similarity_threshold', '0.4', true)`);
		const within = { ...search, ctx: { ...search.ctx, db: tx } };
		const groups: Ranked[] = [];
		for (const source of asked) {
			const candidates = (await source.similar?.(within, query, limit)) ?? [];
			const group = groupOf(source, candidates, query, search, { limit, nearly: true });
			if (group) groups.push(group);
		}
		return groups;
	});
}

const mostRecent = 12;

/** Records by their keys (`visits:…`) in that order; what is gone or not this user's is left out without a word. */
export async function findRecent(sources: Source[], search: SearchContext, keys: string[]): Promise<Hit[]> {
	const wanted = keys.slice(0, mostRecent).flatMap((key) => {
		const [, noun, id] = recentPattern.exec(key) ?? [];
		return noun && id ? [{ key, noun, id }] : [];
	});
	const asked = sources.filter((source) => source.byId && wanted.some(({ noun }) => noun === source.noun));
	const office = `/${search.locale}/office`;
	const found = await inLanes(asked, async (source) => {
		const ids = wanted.filter(({ noun }) => noun === source.noun).map(({ id }) => id);
		return (await source.byId?.(search, ids)) ?? [];
	});
	const hits = new Map<string, Hit>();
	for (const [index, { noun }] of asked.entries()) {
		for (const { id, path, title, detail } of found[index] ?? []) {
			const key = `${noun}:${id}`;
			hits.set(key, { key, href: `${office}/${path}`, title: [title], ...(detail && { detail }) });
		}
	}
	return wanted.flatMap(({ key }) => hits.get(key) ?? []);
}
