import { cellOf, germanText, plainOf } from './export-cells';
import type { ExportColumn, ExportWords, ExportWriter } from './export-column';

/** Quoted are the delimiter and whatever else a reader would take for the end or edge of a field. */
const inQuotes = { ';': /[;"\r\n\ufeff]|^ | $/, ',': /[,"\r\n\ufeff]|^ | $/ };

type Delimiter = keyof typeof inQuotes;

/** Fields as lines of CSV, as RFC 4180 has them. */
export function csvLines(rows: string[][], delimiter: Delimiter): string {
	const unsafe = inQuotes[delimiter];
	let text = '';
	for (const row of rows) {
		const fields = row.map((field) => (unsafe.test(field) ? `"${field.replaceAll('"', '""')}"` : field));
		text += `${fields.join(delimiter)}\r\n`;
	}
	return text;
}

/** For a German Excel, which opens it by a double click: UTF-8 with its mark, semicolons, CRLF, 16.10.1991, 1,5. */
export function germanCsv<Row>(columns: ExportColumn<Row>[], words: ExportWords): ExportWriter<Row> {
	return {
		start: async () => ['\ufeff', csvLines([columns.map((column) => words.t(column.label))], ';')],
		rows: async (rows) => [
			csvLines(
				rows.map((row) => columns.map((column) => germanText(cellOf(column, row, words)))),
				';',
			),
		],
		end: async () => [],
	};
}

/** For programs: UTF-8, commas, stable English names, ISO dates, keys instead of words (RFC 4180). */
export function dataCsv<Row>(columns: ExportColumn<Row>[]): ExportWriter<Row> {
	return {
		start: async () => [csvLines([columns.map((column) => column.key)], ',')],
		rows: async (rows) => [
			csvLines(
				rows.map((row) => columns.map((column) => plainOf(column, row))),
				',',
			),
		],
		end: async () => [],
	};
}
