import { formatDay, today } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import type { Cell, ExportColumn, ExportWords, Value } from './export-column';

/** What a spreadsheet may take for a formula, also behind the apostrophe that says it is none. */
const formula = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe is put before what begins like one. To get the text
 * back, one apostrophe is taken away before any of = + - @ TAB CR LF (or the wide + - = @), further apostrophes
 * included. OWASP, "CSV Injection".
 */
export const formulaSafe = (text: string) => (formula.test(text) ? `'${text}` : text);

const texts = (value: Value): readonly string[] | null => (Array.isArray(value) ? value : null);

/** A value as people read it: words for keys, days as days, lists with commas. */
export function cellOf<Row>(column: ExportColumn<Row>, row: Row, { t, locale, ...words }: ExportWords): Cell {
	const value = column.of(row);
	if (value === null || value === undefined || value === '') return null;
	if (typeof value === 'number') return { number: value };
	if (typeof value === 'boolean') return { text: t(value ? 'common.yes' : 'common.no') };
	if (value instanceof Date) return { day: today(value) };
	const word = (text: string) => {
		if (column.type === 'words') return t(`${column.words}.${text}`);
		if (column.type === 'country') return words.country(text);
		if (column.type === 'language') return words.language(text);
		return column.type === 'partial' ? formatEdtf(text, locale) : text;
	};
	const list = texts(value);
	if (list) return list.length > 0 ? { text: list.map(word).join(', ') } : null;
	return column.type === 'day' ? { day: value as string } : { text: word(value as string) };
}

/** A value as programs read it: keys, ISO dates, `true`, lists with `|`. */
export function plainOf<Row>(column: ExportColumn<Row>, row: Row): string {
	const value = column.of(row);
	if (value === null || value === undefined) return '';
	if (value instanceof Date) return value.toISOString();
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	return formulaSafe(texts(value)?.join('|') ?? (value as string));
}

/** As a German Excel reads it from a file: 16.10.1991 and 1,5. */
export function germanText(cell: Cell): string {
	if (!cell) return '';
	if ('number' in cell) return String(cell.number).replace('.', ',');
	return 'day' in cell ? formatDay(cell.day, 'de', 'short') : formulaSafe(cell.text);
}
