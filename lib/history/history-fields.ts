/** Records whose id stands in another row; also the prefix of their names. */
export const refKinds = [
	'territories',
	'people',
	'organisations',
	'partnerships',
	'partnership_kinds',
	'topics',
	'users',
	'visits',
	'agreements',
	'exchange_programmes',
	'exchange_rounds',
	'exchange_placements',
	'legislatures',
	'representative_posts',
	'representatives',
	'monthly_reports',
	'saved_views',
	'exports',
	'reports',
	'quoted_figures',
] as const;
export type RefKind = (typeof refKinds)[number];

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
