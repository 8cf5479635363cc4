import 'server-only';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile, ZipPassThrough } from 'fflate';
import { cellOf } from './export-cells';
import type { Cell, ExportColumn, ExportWords, ExportWriter, ValueType } from './export-column';
import { aboutSheet, headingRow, sheetEnd, sheetRow, sheetStart, workbookParts } from './xlsx-parts';

/** A file of the archive that is written bit by bit and compressed beside the program's own thread. */
class GrowingFile implements ZipInputFile {
	readonly compression = 8;
	crc = 0;
	size = 0;
	ondata: ZipInputFile['ondata'];
	#compressed = Promise.resolve();
	readonly #deflate = createDeflateRaw({ level: 3, chunkSize: 64 * 1024 });

	constructor(readonly filename: string) {
		this.#deflate.on('data', (chunk: Buffer<ArrayBuffer>) => this.ondata?.(null, chunk, false));
	}

	/** Resolves when what was written before has been compressed: one piece is, while the next is being made. */
	async write(text: string): Promise<void> {
		const bytes = Buffer.from(text);
		await this.#compressed;
		this.crc = crc32(bytes, this.crc);
		this.size += bytes.length;
		this.#compressed = new Promise((resolve, reject) =>
			this.#deflate.write(bytes, (error) => (error ? reject(error) : resolve())),
		);
		this.#compressed.catch(() => {});
	}

	async end(): Promise<void> {
		await this.#compressed;
		await new Promise<void>((resolve, reject) => {
			this.#deflate.once('end', resolve).once('error', reject).end();
		});
		this.ondata?.(null, new Uint8Array(), true);
	}
}

const narrow: Partial<Record<ValueType, number>> = {
	number: 10,
	day: 12,
	partial: 16,
	instant: 12,
	yesNo: 8,
};

/**
 * A workbook of a sheet, written as the rows come, and of one that tells what it is (`about`) and how many rows it has: write-excel-file builds the whole sheet in memory first. Every
 * text is a text cell, so that none is a formula.
 */
export function xlsx<Row>(
	columns: ExportColumn<Row>[],
	words: ExportWords,
	title: string,
	about: [label: string, value: Cell][],
): ExportWriter<Row, Uint8Array> {
	let ready: Uint8Array[] = [];
	const take = () => {
		const chunks = ready;
		ready = [];
		return chunks;
	};
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		ready.push(chunk);
	});
	let last = 1;
	const sheet = new GrowingFile('xl/worksheets/sheet1.xml');
	return {
		start: async () => {
			for (const [name, text] of workbookParts(title, words.t('lists.about.title'))) {
				const part = new ZipPassThrough(name);
				zip.add(part);
				part.push(Buffer.from(text), true);
			}
			zip.add(sheet);
			await sheet.write(sheetStart(columns.map((column) => narrow[column.type ?? 'text'] ?? 24)));
			await sheet.write(headingRow(columns.map((column) => words.t(column.label))));
			return take();
		},
		rows: async (rows) => {
			const cells = rows.map((row) => columns.map((column) => cellOf(column, row, words)));
			await sheet.write(cells.map((row, at) => sheetRow(last + at + 1, row)).join(''));
			last += rows.length;
			return take();
		},
		end: async () => {
			await sheet.write(sheetEnd);
			await sheet.end();
			const second = new ZipPassThrough('xl/worksheets/sheet2.xml');
			zip.add(second);
			const rows: [string, Cell] = [words.t('lists.about.rows'), { number: last - 1 }];
			second.push(Buffer.from(aboutSheet([...about, rows])), true);
			zip.end();
			return take();
		},
	};
}
