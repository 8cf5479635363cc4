import 'server-only';
import { type AnyColumn, inArray, type SQL } from 'drizzle-orm';
import type { OfficeContext } from '@/lib/context';
import type { HitField, SearchNoun } from './search';
import { holds, nearest, type Query, rank, similar } from './search-query';

/** Messages from the root, in the reader's language. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

export type SearchContext = { ctx: OfficeContext; locale: string; words: Words };

/** A record that may be a hit, with every text by which it can have been found; `path` is its address in the office. */
export type Candidate = {
	id: string;
	path: string;
	title: string;
	detail?: string;
	texts: { field: HitField; text: string | null }[];
};

/** A noun as the search sees it. Every query adds what `lib/auth/scope.ts` lets the user see. */
export type Source = {
	noun: SearchNoun;
	/** The list that shows all hits, for `?q=`; none where no list searches by these words. */
	list: string | null;
	find(search: SearchContext, query: Query, limit: number): Promise<Candidate[]>;
	/** What is called nearly so; asked only where nothing is called so. */
	similar?(search: SearchContext, query: Query, limit: number): Promise<Candidate[]>;
	/** Records opened lately, by id, in any order. */
	byId?(search: SearchContext, ids: string[]): Promise<Candidate[]>;
};

/** Which rows, in which order, how many. */
export type Wanted = { where: SQL | undefined; order: SQL[]; limit: number };

/** The parts that are there, as one line. */
export const line = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ');

type Text = AnyColumn | SQL;

type ByName = Pick<Source, 'noun' | 'list'> & {
	rows: (search: SearchContext, wanted: Wanted) => Promise<Candidate[]>;
	id: AnyColumn;
	/** What it is found by. */
	searched: (search: SearchContext) => Text;
	/** What it is called: whose name fits best comes first, then as `order` says. */
	name: (search: SearchContext) => Text;
	/** The normalised text in which names typed nearly right are looked for; without it none are. */
	near?: Text;
	order: SQL;
};

/** The source of a noun whose three questions differ by condition and order alone. */
export const sourceOf = ({ noun, list, rows, id, searched, name, near, order }: ByName): Source => ({
	noun,
	list,
	find: (search, query, limit) =>
		rows(search, {
			where: holds(searched(search), query),
			order: [rank(name(search), query), order],
			limit,
		}),
	similar: near
		? (search, query, limit) =>
				rows(search, { where: similar(near, query), order: [nearest(near, query), order], limit })
		: undefined,
	byId: (search, ids) => rows(search, { where: inArray(id, ids), order: [order], limit: ids.length }),
});
