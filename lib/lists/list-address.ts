import { createLoader, type ParserMap } from 'nuqs/server';
import type { RefKind } from '@/lib/history/history-fields';

/** What a value in an address names: records by id, entries of the office's lists by key, countries, who led a visit. */
export type Named = RefKind | 'topicKeys' | 'kindKeys' | 'countryCodes' | 'heads';

type About<P extends ParserMap> = {
	/** Which filters name something that may have gone or become something else since. */
	named?: Partial<Record<keyof P & string, Named>>;
	/** Which filters are a day; `2014` there means the first or the last day of 2014. */
	days?: Partial<Record<keyof P & string, 'first' | 'last'>>;
	/** Filters that are the two ends of one period, and how many years it may have at most if they are years. */
	periods?: [from: keyof P & string, to: keyof P & string, most?: number][];
	/** Values that name nothing, as „without a partnership“. */
	words?: readonly string[];
	/** What values were called before, in links that are older. */
	former?: Partial<Record<keyof P & string, Record<string, string>>>;
};

/** What the address of a list may say, beside how that is read. */
export const listAddress = <P extends ParserMap>(parsers: P, about: About<P> = {}) => ({
	parsers,
	load: createLoader(parsers),
	...about,
});

/** An address whatever its parameters are. */
export type AnyListAddress = {
	parsers: ParserMap;
	named?: Partial<Record<string, Named>>;
	days?: Partial<Record<string, 'first' | 'last'>>;
	periods?: [from: string, to: string, most?: number][];
	words?: readonly string[];
	former?: Partial<Record<string, Record<string, string>>>;
};

/**
 * Why something in an address can't be applied: it is no day, names what is not (or no longer) there, is not among the
 * words of its filter, is given twice where one value is meant, ends before it begins or too long after, is a filter that the list does
 * not have, or no order, page or size that it has.
 */
export type FaultReason =
	| 'noDay'
	| 'gone'
	| 'unknown'
	| 'twice'
	| 'reversed'
	| 'tooLong'
	| 'noFilter'
	| 'layout';

/** `values` are what of the parameter can't be applied. */
export type Fault = { name: string; reason: FaultReason; values: string[] };

/** What one reads from an address; `labels` are what its values are called, by filter and value. */
export type ReadAddress = {
	faults: Fault[];
	/** Nothing may stand under such an address: a filter of it has no value that can be applied. */
	blocked: boolean;
	labels: Record<string, Record<string, string>>;
};

/** How a list is laid out, not what it finds; a wrong one is put right, and said. */
export const layoutParams: readonly string[] = ['page', 'size', 'sort', 'columns', 'before'];

/** Whether a filter takes several values, which its parser tells by what it takes when there is none. */
export const takesSeveral = (parser: ParserMap[string] | undefined) =>
	Array.isArray((parser as { defaultValue?: unknown } | undefined)?.defaultValue);

/** Whether a file of the list may be made: only of what its whole address says. */
export const isWholeAddress = ({ faults }: ReadAddress) => faults.every(({ reason }) => reason === 'layout');
