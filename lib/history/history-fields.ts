import type { OfficeContext } from '@/lib/context';
import type { NounTable } from '@/lib/nouns';

/** Records whose id stands in another row; also the prefix of their names. */
export type RefKind = NounTable;

/** How a column is read. `words` names the message of a value. */
export type FieldType =
	| 'text'
	| 'number'
	| 'day'
	| 'partial'
	| 'instant'
	| 'clock'
	| 'period'
	| 'yesNo'
	| 'localised'
	| 'list'
	| 'languages'
	| 'country'
	| 'json'
	| 'secret'
	| 'published'
	| 'order'
	| { words: (value: string) => string }
	| { ref: RefKind };

/**
 * `name` lists the columns after which one row is called. Columns without a type are not shown; what they are called
 * stands below `said`, beside `one` of its rows, or else below `labels`. `of` is the table on which rows called like
 * others hang.
 */
export type HistoryTable = {
	name: string[];
	of?: string;
	said: string;
	labels: string;
	fields: Record<string, FieldType>;
};
export type HistoryTables = Readonly<Record<string, HistoryTable>>;

/** What records are called, as far as the asker may see them. */
export type NamesQuery = (
	ctx: OfficeContext,
	ids: string[],
	locale: string,
) => PromiseLike<{ id: string; name: string }[]>;

/**
 * What a noun tells the history: its tables, whose words stand in `recorded` of its namespace, and what its records are
 * called.
 */
export type NounHistory = {
	words: string;
	tables: Record<string, Omit<HistoryTable, 'said' | 'labels'>>;
	names?: Partial<Record<RefKind, NamesQuery>>;
};

/** Values whose messages stand below `prefix`. */
export const words = (prefix: string): FieldType => ({ words: (value) => `${prefix}.${value}` });
export const ref = (kind: RefKind): FieldType => ({ ref: kind });
