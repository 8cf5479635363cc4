import { changesOf, type FieldChange, type HistoryGroup, type HistoryRow, isSilent } from './history';
import type { HistoryTables } from './history-fields';
import { sameDay, timeOfDay, valueInWords, type Wording } from './history-values';

/** One line of the history; what is too long for it stands in `before` and `after`, a whole row in `facts`. */
export type HistoryLine = {
	text: string;
	before?: string;
	after?: string;
	facts?: { label: string; value: string }[];
};

/** Whole rows by `table:id`, where a change alone does not say which row it was. */
export type KnownRows = ReadonlyMap<string, Record<string, unknown>>;

const longest = 60;

const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);
const isLong = (text: string) => text.length > longest || text.includes('\n');

const camel = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The message that says what a row of the table is called. */
export const tableKey = (tables: HistoryTables, table: string) => `${tables[table]?.said ?? table}.one`;

/** The message that says what a column is called: the history's own, or else that of the form. */
export function labelKey(
	tables: HistoryTables,
	table: string,
	column: string,
	has: (key: string) => boolean,
): string | undefined {
	const { said, labels } = tables[table] ?? {};
	return [`${said}.fields.${column}`, `${labels}.${camel(column)}`].find(has);
}

function labelOf(table: string, field: string, { t, has, tables }: Wording, language?: string): string {
	const key = labelKey(tables, table, field, has);
	const label = key ? t(key) : field;
	return language ? `${label} (${t(`common.languages.${language}`)})` : label;
}

function tableLabel(table: string, { t, has, tables }: Wording): string {
	const key = tableKey(tables, table);
	return has(key) ? t(key) : table;
}

/** What a row is called: „10:30 Begrüßung“, „M. Esempio“, „Bologna, Emilia-Romagna“. */
function rowName(table: string, row: Record<string, unknown>, wording: Wording): string {
	const known = wording.tables[table];
	const parts = (known?.name ?? []).map((column) => {
		const type = known?.fields[column];
		const value = row[column];
		if (!type || value === null || value === undefined) return '';
		if (type === 'clock') return timeOfDay(String(value), zoneOf(row, column));
		if (type === 'localised') return localised(value, wording.locale);
		return valueInWords(value, type, wording);
	});
	const joint = table === 'agenda_items' || table === 'people' ? ' ' : ', ';
	return shorten(parts.filter(Boolean).join(joint));
}

function localised(value: unknown, locale: string): string {
	const texts = value as Record<string, string | undefined>;
	return texts[locale] ?? texts.de ?? texts.en ?? '';
}

function secretLine(label: string, change: FieldChange, { t }: Wording): HistoryLine {
	const verb = change.after === null ? 'cleared' : change.before === null ? 'entered' : 'changed';
	return { text: t(`history.secret.${verb}`, { field: label }) };
}

function clockValues(change: FieldChange, wording: Wording, year: string, zone?: string): [string, string] {
	const { before, after } = change;
	if (typeof before === 'string' && typeof after === 'string' && sameDay(before, after, zone)) {
		return [timeOfDay(before, zone), timeOfDay(after, zone)];
	}
	const words = (value: unknown) => valueInWords(value, 'clock', wording, { year, zone });
	return [words(before), words(after)];
}

function fieldLine(
	table: string,
	change: FieldChange,
	wording: Wording,
	year: string,
	zone?: string,
): HistoryLine {
	const { t } = wording;
	const { type } = change;
	const label = labelOf(table, change.field, wording, change.language);
	if (type === 'secret') return secretLine(label, change, wording);
	if (type === 'order') return { text: t('history.reordered') };
	if (type === 'published')
		return { text: t(change.after === null ? 'history.unpublished' : 'history.published') };
	const words = (value: unknown) => valueInWords(value, type, wording, { year });
	const [before, after] =
		type === 'clock' ? clockValues(change, wording, year, zone) : [words(change.before), words(change.after)];
	if (isLong(before) || isLong(after))
		return { text: t('history.rewritten', { field: label }), before, after };
	const quote = (text: string) => (type === 'text' || type === 'json' ? t('history.quoted', { text }) : text);
	if (before === '') return { text: t('history.entered', { field: label, after: quote(after) }) };
	if (after === '') return { text: t('history.cleared', { field: label, before: quote(before) }) };
	return { text: t('history.changed', { field: label, before: quote(before), after: quote(after) }) };
}

/** Whose clocks a time is told by: an end may have its own. */
function zoneOf(row: Record<string, unknown>, field: string): string | undefined {
	const zone = (field === 'ends_at' && row.end_time_zone) || row.time_zone;
	return typeof zone === 'string' ? zone : undefined;
}

function factsOf(row: HistoryRow, wording: Wording): { label: string; value: string }[] {
	return changesOf(row, wording.tables).flatMap((change) => {
		const value = row.operation === 'insert' ? change.after : change.before;
		if (isSilent(value) || ['secret', 'order', 'published'].includes(String(change.type))) return [];
		const zone = zoneOf(row.after ?? row.before ?? {}, change.field);
		const around = zone ? { zone } : {};
		return {
			label: labelOf(row.tableName, change.field, wording, change.language),
			value: valueInWords(value, change.type, wording, around),
		};
	});
}

function wholeRowLine(row: HistoryRow, part: boolean, wording: Wording): HistoryLine {
	const name = rowName(row.tableName, row.after ?? row.before ?? {}, wording);
	const table = tableLabel(row.tableName, wording);
	const verb = row.operation === 'insert' ? 'added' : 'removed';
	const facts = factsOf(row, wording);
	const text = part
		? wording.t(`history.part.${verb}`, { table, name })
		: wording.t(`history.record.${verb}`, { table });
	return facts.length > (part ? 1 : 0) ? { text, facts } : { text };
}

function rowLines(row: HistoryRow, known: KnownRows, wording: Wording): HistoryLine[] {
	const part = row.tableName !== row.subjectTable;
	if (row.operation !== 'update') return [wholeRowLine(row, part, wording)];
	const whole = { ...known.get(`${row.tableName}:${row.recordId}`), ...row.after };
	const year = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', year: 'numeric' }).format(
		row.at,
	);
	const table = tableLabel(row.tableName, wording);
	return changesOf(row, wording.tables).map((change) => {
		const line = fieldLine(row.tableName, change, wording, year, zoneOf(whole, change.field));
		if (!part) return line;
		const name = change.type === 'order' ? '' : rowName(row.tableName, whole, wording);
		const text = wording.t(name ? 'history.part.changed' : 'history.part.all', {
			table,
			name,
			change: line.text,
		});
		return { ...line, text };
	});
}

/** The lines of one act, each said once: ten rows in a new order are one new order. */
export function linesOf(group: HistoryGroup, known: KnownRows, wording: Wording): HistoryLine[] {
	const lines = group.rows.flatMap((row) => rowLines(row, known, wording));
	const reordered = wording.t('history.reordered');
	return lines.filter(
		(line, index) =>
			!line.text.endsWith(reordered) || lines.findIndex((other) => other.text === line.text) === index,
	);
}
