import { type NounTable, nounTables } from '@/lib/nouns';

/** Records whose id stands in another row; also the prefix of their names. */
export type RefKind = Exclude<NounTable, 'follow_ups'>;
export const refKinds = nounTables.filter((table) => table !== 'follow_ups') as RefKind[];

/** How a column is read. `words` is the message prefix of its values. */
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
	| { words: string }
	| { ref: RefKind };

/** `name` lists the columns after which one row is called. Columns without a type are not shown. */
export type HistoryTable = { name: string[]; fields: Record<string, FieldType> };

export const words = (prefix: string): FieldType => ({ words: prefix });
export const ref = (kind: RefKind): FieldType => ({ ref: kind });
