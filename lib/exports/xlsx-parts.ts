import { daysBetween } from '@/lib/dates';
import type { Cell } from './export-column';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ofPackage = 'http://schemas.openxmlformats.org/package/2006';
const ofSpreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Styles: 0 text, 1 heading, 2 day. */
const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0" numFmtId="49" applyNumberFormat="1"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Every file of the workbook but its two sheets, by name. */
export const workbookParts = (sheet: string, about: string): [name: string, text: string][] => [
	[
		'[Content_Types].xml',
		`${declaration}<Types xmlns="${ofPackage}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${ofSpreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${ofSpreadsheet}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${ofSpreadsheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${ofSpreadsheet}.styles+xml"/></Types>`,
	],
	[
		'_rels/.rels',
		`${declaration}<Relationships xmlns="${ofPackage}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
	],
	[
		'xl/workbook.xml',
		`${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(sheetName(sheet))}" sheetId="1" r:id="rId1"/><sheet name="${escaped(sheetName(about))}" sheetId="2" r:id="rId3"/></sheets></workbook>`,
	],
	[
		'xl/_rels/workbook.xml.rels',
		`${declaration}<Relationships xmlns="${ofPackage}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
	],
	['xl/styles.xml', declaration + styles],
];

export function sheetStart(widths: number[]): string {
	const columns = widths.map(
		(width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
	);
	return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
}

/** A sheet of two columns: what each value says, and the value. */
export const aboutSheet = (lines: [label: string, value: Cell][]) =>
	sheetStart([28, 60]).replace(/<sheetViews>.*<\/sheetViews>/, '') +
	lines
		.map(([label, value], at) =>
			row(at + 1, [textCell(label, place(0, at + 1), 1), cellXml(value, place(1, at + 1))]),
		)
		.join('') +
	sheetEnd;

export const sheetEnd = '</sheetData></worksheet>';

// Excel could count by itself; other readers want to be told where a cell stands.
const place = (column: number, row: number): string => (columnNames[column] ?? letters(column)) + row;
const letters = (column: number): string =>
	(column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
const columnNames = Array.from({ length: 100 }, (_, column) => letters(column));

const row = (number: number, cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;

export const headingRow = (labels: string[]) =>
	row(
		1,
		labels.map((label, at) => textCell(label, place(at, 1), 1)),
	);

/** Row `number` of the sheet; the heading is the first. */
export const sheetRow = (number: number, cells: Cell[]) =>
	row(
		number,
		cells.map((cell, at) => cellXml(cell, place(at, number))),
	);

/** Excel cuts longer texts off; it says where. */
const longest = 32_767;

// Text cells, whatever they begin with: only <f> would be a formula.
function textCell(text: string, at: string, style = 0) {
	const whole = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
	return `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(whole)}</t></is></c>`;
}

/** Excel counts days from 30 December 1899; before March 1900 it counts wrongly, so those are text. */
const [zero, first] = ['1899-12-30', '1900-03-01'];

function cellXml(cell: Cell, at: string): string {
	if (!cell) return '';
	if ('text' in cell) return textCell(cell.text, at);
	if ('number' in cell) return `<c r="${at}"><v>${cell.number}</v></c>`;
	if (cell.day < first) return textCell(cell.day, at);
	return `<c r="${at}" s="2"><v>${daysBetween(zero, cell.day)}</v></c>`;
}

/** What XML can't hold is written as the format's own `_x000D_`, and what looks like that is kept from being read so. */
export function escaped(text: string): string {
	if (!special.test(text)) return text;
	return text
		.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;')
		.replace(unfit, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Most texts hold none of these, and are done after one look. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const special = /[&<>"_\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/;

const unfit =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const sheetName = (name: string) => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
