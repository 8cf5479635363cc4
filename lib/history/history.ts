import type { FieldType, HistoryTables } from './history-fields';

export type HistoryRow = {
	id: number;
	at: Date;
	actor: string;
	action: string | null;
	operation: 'insert' | 'update' | 'delete';
	tableName: string;
	recordId: string | null;
	subjectTable: string;
	subjectId: string | null;
	before: Record<string, unknown> | null;
	after: Record<string, unknown> | null;
};

/** What one person did to one record in one go. */
export type HistoryGroup = {
	id: number;
	at: Date;
	actor: string;
	subjectTable: string;
	subjectId: string | null;
	rows: HistoryRow[];
};

/** A column's change; `language` names the language of a localised text. */
export type FieldChange = {
	field: string;
	language?: 'de' | 'en';
	type: FieldType;
	before: unknown;
	after: unknown;
};

const languages = ['de', 'en'] as const;
const together = 1000;

const nothing = (value: unknown) =>
	value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether a value says so little that a new row need not mention it: no text, no, zero. */
export const isSilent = (value: unknown) => nothing(value) || value === false || value === 0;

function inLanguages(field: string, before: unknown, after: unknown): FieldChange[] {
	const old = (before ?? {}) as Record<string, unknown>;
	const now = (after ?? {}) as Record<string, unknown>;
	return languages
		.map((language) => ({
			field,
			language,
			type: 'text' as const,
			before: old[language] ?? null,
			after: now[language] ?? null,
		}))
		.filter((change) => change.before !== change.after);
}

/** The columns that a row of the history changed, those that nobody reads left out, in the table's order. */
export function changesOf(
	row: Pick<HistoryRow, 'tableName' | 'before' | 'after'>,
	tables: HistoryTables,
): FieldChange[] {
	const fields = tables[row.tableName]?.fields ?? {};
	return Object.entries(fields).flatMap(([field, type]): FieldChange[] => {
		const before = row.before?.[field] ?? null;
		const after = row.after?.[field] ?? null;
		if (nothing(before) && nothing(after)) return [];
		// A secret's old and new value are the same mark.
		if (type !== 'secret' && JSON.stringify(before) === JSON.stringify(after)) return [];
		return type === 'localised' ? inLanguages(field, before, after) : [{ field, type, before, after }];
	});
}

/**
 * Puts rows (newest first) together that one actor wrote by one action to one record within a second of
 * each other: the history keeps rows, the reader looks for acts. Rows inside a group are oldest first.
 */
export function groupRows(rows: HistoryRow[]): HistoryGroup[] {
	const groups: HistoryGroup[] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		const next = last?.rows[0];
		const belongs =
			last &&
			next &&
			next.actor === row.actor &&
			next.action === row.action &&
			next.subjectTable === row.subjectTable &&
			next.subjectId === row.subjectId &&
			next.at.getTime() - row.at.getTime() <= together;
		if (belongs) {
			last.rows.unshift(row);
			last.id = row.id;
		} else {
			const { id, at, actor, subjectTable, subjectId } = row;
			groups.push({ id, at, actor, subjectTable, subjectId, rows: [row] });
		}
	}
	return groups;
}

/** The rows whose change is worth a line: a change of nothing but derived or hidden columns is not. */
export const isTelling = (row: HistoryRow, tables: HistoryTables) =>
	row.operation !== 'update' || changesOf(row, tables).length > 0;
