import { today } from '@/lib/dates';
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

function inWords<Row>({ type, words: prefix }: ExportColumn<Row>, text: string, words: ExportWords): string {
	switch (type) {
		case 'words':
			return words.t(`${prefix}.${text}`);
		case 'country':
			return words.country(text);
		case 'language':
			return words.language(text);
		default:
			return type === 'partial' ? formatEdtf(text, words.locale) : text;
	}
}

/** A value as people read it: words for keys, days as days, lists with commas. */
export function cellOf<Row>(column: ExportColumn<Row>, row: Row, words: ExportWords): Cell {
	const value = column.of(row);
	if (value === null || value === undefined || value === '') return null;
	if (typeof value === 'number') return { number: value };
	if (typeof value === 'boolean') return { text: words.t(value ? 'common.yes' : 'common.no') };
	if (value instanceof Date) return { day: today(value) };
	const list = texts(value);
	if (list)
		return list.length > 0 ? { text: list.map((text) => inWords(column, text, words)).join(', ') } : null;
	return column.type === 'day' ? { day: value as string } : { text: inWords(column, value as string, words) };
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
	if ('text' in cell) return formulaSafe(cell.text);
	return `${cell.day.slice(8)}.${cell.day.slice(5, 7)}.${cell.day.slice(0, 4)}`;
}
