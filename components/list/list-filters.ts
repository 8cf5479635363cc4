import { parseAsArrayOf, parseAsInteger, parseAsString } from 'nuqs';

export type FilterOption = { value: string; label: string };

/**
 * `name` is the parameter in the URL. Multiple values stand there as `a,b`, a day as `2026-12-03`. What a link may filter
 * by without being offered has `fromLinks`: it is shown only while it is set. What is about when has `period`: these
 * share one button, since a list knows up to six of them. The first ones of a list have a button each, the others stand
 * below „+ Filter“: name those first that are used most. Long filters say `from` where the options after their own come
 * from once they are opened (the last part of /api/filters/).
 */
export type Filter =
	| {
			name: string;
			label: string;
			/** A word alone is called what the message below `words` says: only what is looked at is put into words. */
			options: readonly (FilterOption | string)[];
			words?: string;
			from?: string;
			multiple?: boolean;
			day?: undefined;
			fromLinks?: boolean;
			period?: boolean;
	  }
	| {
			name: string;
			label: string;
			day: 'first' | 'last';
			options?: undefined;
			words?: undefined;
			from?: undefined;
			multiple?: undefined;
			fromLinks?: undefined;
			period?: boolean;
	  };

/** What a filter itself offers, each in words; `t` knows all messages. */
export const optionsIn = ({ options = [], words }: Filter, t: (key: string) => string): FilterOption[] =>
	options.map((option) =>
		typeof option === 'string' ? { value: option, label: t(`${words}.${option}`) } : option,
	);

export type FilterValues = Record<string, string | string[] | number | null>;

const many = parseAsArrayOf(parseAsString);

export function parsersOf(filters: Filter[]) {
	const own = filters.map(({ name, multiple }) => [name, multiple ? many : parseAsString] as const);
	return { ...Object.fromEntries(own), q: parseAsString, page: parseAsInteger };
}

/** The values that a filter has now, as a list whatever its kind. */
export function valuesOf(filter: Filter, values: FilterValues): string[] {
	const value = values[filter.name];
	if (Array.isArray(value)) return value;
	return value === null || value === undefined || value === '' ? [] : [String(value)];
}

/** So many filters have a button of their own, where the period has one, too; otherwise one more. */
const inRow = 3;

/** Which filters have a button of their own and which stand below „+ Filter“, where one alone would be no shorter. */
export function rowOf(filters: Filter[]): { usual: Filter[]; more: Filter[] } {
	const offered = filters.filter(({ fromLinks, period, day }) => !fromLinks && !period && !day);
	const most = filters.some(({ period }) => period) ? inRow : inRow + 1;
	return offered.length <= most + 1
		? { usual: offered, more: [] }
		: { usual: offered.slice(0, most), more: offered.slice(most) };
}
