import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { ParserMap } from 'nuqs/server';
import type { Filter, FilterOption } from '@/components/list/list-filters';
import type { OfficeContext } from '@/lib/context';
import type { AnyListAddress, ReadAddress } from '@/lib/lists/list-address';
import { readAddress } from '@/lib/register/read-address';
import type { Search } from './search-params';

/**
 * What the address of a list says; `path` is where the list stands under /office. An address with values that have
 * become others since (merged topics, people, organisations) leads to the one that names these.
 */
export async function readList<P extends ParserMap>(
	ctx: OfficeContext,
	address: AnyListAddress & { parsers: P },
	searchParams: Promise<Search>,
	path: string,
) {
	const locale = await getLocale();
	const read = await readAddress(ctx, address, await searchParams, locale);
	const { params, query, moved, ...said } = read;
	if (moved) redirect(`/${locale}/office/${path}?${query.toString().replaceAll('%2C', ',')}`);
	return { params, address: said };
}

type Layout = { sort: string; page: number; size: number };

/** The rows that an address asks for, as a table takes them; none where it means none. */
export async function readRows<P extends Layout, Found>(
	{ params, address }: { params: P; address: ReadAddress },
	read: (params: P) => Promise<Found>,
) {
	const found = address.blocked ? { rows: [], total: 0 } : await read(params);
	return { ...found, sort: params.sort, page: params.page, size: params.size };
}

/** What a filter that only links set has to offer: what it is set to. */
export const linkedOptions = ({ address }: { address: ReadAddress }, name: string): FilterOption[] =>
	Object.entries(address.labels[name] ?? {}).map(([value, label]) => ({ value, label }));

/** A filter that only links set: it offers what it is set to, and is shown only then. */
export const linkedFilter = (list: { address: ReadAddress }, name: string, label: string): Filter => ({
	...{ name, label, options: linkedOptions(list, name) },
	fromLinks: true,
});
