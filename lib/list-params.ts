import {
	createParser,
	parseAsArrayOf,
	parseAsNumberLiteral,
	parseAsString,
	parseAsStringLiteral,
} from 'nuqs/server';
import { storable } from './storable';

/** The last is a page to print. */
const pageSizes = [25, 50, 100, 500] as const;

/** How a list is sorted, as the URL says it: `column`, or `-column` for descending. */
export type Sort<C extends string> = C | `-${C}`;

const lastPage = 1_000_000;
const longestSearch = 200;

/** Which page of a list, from 1. */
export const parseAsPage = createParser({
	parse: (text) => {
		const page = /^\d{1,7}$/.test(text) ? Number(text) : 0;
		return page >= 1 && page <= lastPage ? page : null;
	},
	serialize: String,
});

const parseAsSearch = createParser({
	parse: (text) =>
		parseAsString.parse(storable(text))?.normalize('NFC').trim().slice(0, longestSearch) ?? null,
	serialize: String,
});

const parseAsColumn = createParser({
	parse: (text) => (/^[A-Za-z]\w{0,39}$/.test(text) ? text : null),
	serialize: String,
});

/**
 * The URL parameters that every list shares: `page` (from 1), `size`, `sort`, the search `q` and the `columns`
 * chosen (none: the usual ones). A
 * noun's `<noun>-params.ts` spreads them beside its own filters, for pages (createSearchParamsCache)
 * and client (useQueryStates) alike. What nobody offers falls back to the default; every change asks
 * the server.
 */
export function listParsers<const C extends string>(options: {
	sorts: readonly C[];
	defaultSort: Sort<NoInfer<C>>;
}) {
	const sorts: Sort<C>[] = options.sorts.flatMap((column): Sort<C>[] => [column, `-${column}`]);
	const server = { shallow: false };
	return {
		page: parseAsPage.withDefault(1).withOptions(server),
		size: parseAsNumberLiteral(pageSizes).withDefault(25).withOptions(server),
		sort: parseAsStringLiteral(sorts).withDefault(options.defaultSort).withOptions(server),
		q: parseAsSearch.withDefault('').withOptions(server),
		columns: parseAsArrayOf(parseAsColumn).withDefault([]).withOptions(server),
	};
}

/** `-startsOn` is the column startsOn, descending. */
export function parseSort<C extends string>(sort: Sort<C>): { column: C; descending: boolean } {
	const descending = sort.startsWith('-');
	return { column: (descending ? sort.slice(1) : sort) as C, descending };
}
