import type { OfficeContext } from '@/lib/context';
import type { Day } from '@/lib/dates';
import type { AnyListAddress } from '@/lib/lists/list-address';
import type { RowQuery } from './export-cursor';

export type ExportFormat = 'xlsx' | 'csv' | 'data';

export type Value = string | number | boolean | Date | readonly string[] | null | undefined;

/** `day` is `YYYY-MM-DD`, `partial` a partial date as EDTF, `words` a key whose words stand under `words`. */
export type ValueType =
	| 'text'
	| 'number'
	| 'day'
	| 'partial'
	| 'instant'
	| 'yesNo'
	| 'words'
	| 'country'
	| 'language';

export type ExportColumn<Row> = {
	/** The list's column that it belongs to: exported when that one is chosen. */
	in: string;
	/** Its stable name in the machine-readable file, English, snake_case. */
	key: string;
	/** The message key of its heading. */
	label: string;
	type?: ValueType;
	/** The message prefix of its values, for `words`. */
	words?: string;
	of: (row: Row) => Value;
};

type Told<Row> = Partial<Omit<ExportColumn<Row>, 'key'>>;

/**
 * How a list's columns are written, a line each: by a name that is the list's column and the field of its row, is the
 * key in snake_case, and stands below `labels` in the messages. What is otherwise is said; `words` makes it of that type.
 */
export const exportColumns =
	<Row extends object>(labels: string) =>
	<N extends string>(
		name: N,
		...more: [N, Row[N & keyof Row]] extends [keyof Row, Value]
			? [Told<Row>?]
			: [Told<Row> & Pick<ExportColumn<Row>, 'of'>]
	): ExportColumn<Row> => {
		const told: Told<Row> = more[0] ?? {};
		return {
			in: name,
			key: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
			label: `${labels}.${name}`,
			of: (row) => (row as Record<N, Value>)[name],
			...(told.words && { type: 'words' }),
			...told,
		};
	};

/** A value as a file holds it: what is not text stays what it is where the format knows how. */
export type Cell = { text: string } | { number: number } | { day: Day } | null;

/** What the words of an export are taken from; `t` has every namespace. */
export type ExportWords = {
	locale: string;
	t: ((key: string, values?: Record<string, string>) => string) & { has: (key: string) => boolean };
	country: (code: string) => string;
	language: (code: string) => string;
};

/** What is written at once; text as UTF-8, which the file makes of it: a copy of each would wait for being collected. */
export type Chunk = Uint8Array | string;

/** Writes a file bit by bit; `rows` is called with each batch in its order. */
export type ExportWriter<Row, Piece extends Chunk = Chunk> = {
	start: () => Promise<Piece[]>;
	rows: (rows: Row[]) => Promise<Piece[]>;
	end: () => Promise<Piece[]>;
};

/** What the parameters of every list hold. */
export type ListParams = { columns: string[] };

/** A list as it is exported: its own query, and its columns as values instead of screens. */
export type ListExport<P extends ListParams, Row extends { id: string }> = {
	/** The message key of the list's name. */
	title: string;
	/** What its address may say, as the list's page reads it. */
	address: AnyListAddress & { load: (search: URLSearchParams) => P };
	rows: (ctx: OfficeContext, params: P, locale: string) => RowQuery<Row> | Promise<RowQuery<Row>>;
	columns: (today: Day) => ExportColumn<Row>[];
	/** For lists with verbs for several rows: what is needed to choose all that the filter finds. */
	record?: (row: Row) => { id: string; version: number; name: string };
};

export const exportOf = <P extends ListParams, Row extends { id: string }>(list: ListExport<P, Row>) => list;
