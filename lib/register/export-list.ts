import 'server-only';
import type { CurrentUser } from '@/lib/auth/session';
import { officeContextOf } from '@/lib/context';
import { type CountryNames, countryName } from '@/lib/countries';
import { RefusalError } from '@/lib/errors';
import { aboutHead, faultsInWords, filtersInWords } from '@/lib/exports/export-about';
import type {
	Cell,
	Chunk,
	ExportColumn,
	ExportFormat,
	ExportWords,
	ListParams,
} from '@/lib/exports/export-column';
import { beginExport, finishExport } from '@/lib/exports/export-commands';
import { dataCsv, germanCsv } from '@/lib/exports/export-csv';
import { eachBatch } from '@/lib/exports/export-cursor';
import { spooled } from '@/lib/exports/export-spool';
import { xlsx } from '@/lib/exports/export-xlsx';
import { languageCodes, languagesInWords } from '@/lib/languages';
import { isWholeAddress } from '@/lib/lists/list-address';
import type { ListNoun } from '@/lib/lists/list-nouns';
import { log } from '@/lib/log';
import { perform } from '@/lib/perform';
import { slugOf } from '@/lib/slug';
import { takeTurn } from '@/lib/turns';
import { listExports } from './exports';
import { filterNames } from './filter-names';
import { readAddress } from './read-address';

/** What a sheet of Excel holds under its heading. */
const sheetRows = 1_048_575;

const types = {
	xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
	csv: ['csv', 'text/csv; charset=utf-8'],
	data: ['csv', 'text/csv; charset=utf-8'],
} as const;

/** The three formats: Excel, CSV for a German Excel, CSV for programs. */
export const isExportFormat = (format: string): format is ExportFormat => Object.hasOwn(types, format);

/** An export asks for the same few words a million times: each is looked up once. */
function once(say: (key: string) => string) {
	const said = new Map<string, string>();
	return (key: string) => {
		const word = said.get(key) ?? say(key);
		said.set(key, word);
		return word;
	};
}

/** The words of an export in a language; `t` must know every namespace, `own` is what the register calls countries. */
export function exportWords(locale: string, translator: unknown, own: CountryNames = {}): ExportWords {
	const t = translator as ExportWords['t'];
	const word = once(t);
	return {
		locale,
		t: Object.assign(
			(key: string, values?: Record<string, string>) => (values ? t(key, values) : word(key)),
			{
				has: t.has,
			},
		),
		country: once((code) => countryName(code, locale, own)),
		language: once((code) => (languageCodes.includes(code) ? languagesInWords([code], locale) : code)),
	};
}

type Wish = { noun: ListNoun; format: ExportFormat; search: URLSearchParams; words: ExportWords };
type Identified = { id: string };

const idColumn: ExportColumn<Identified> = { in: '', key: 'id', label: 'lists.id', of: ({ id }) => id };

/** The columns chosen in the address, or all; the id comes first for programs and last for people. */
function columnsOf(all: ExportColumn<Identified>[], chosen: string[], format: ExportFormat) {
	const wanted = all.filter((column) => chosen.includes(column.in));
	const columns = wanted.length > 0 ? wanted : all;
	return format === 'data' ? [idColumn, ...columns] : [...columns, idColumn];
}

function writerOf(
	format: ExportFormat,
	columns: ExportColumn<Identified>[],
	words: ExportWords,
	title: string,
	about: [label: string, value: Cell][],
) {
	if (format === 'xlsx') return xlsx(columns, words, title, about);
	return format === 'csv' ? germanCsv(columns, words) : dataCsv(columns);
}

/**
 * Everything that the list finds for `user`, in its order, as a file that is still being written while it is read.
 * Noted in the table of exports before its first byte, and with the number of its rows after its last. Throws
 * NoTurn where for 15 s two others or one of the same user were being written, RefusalError if not all of its address can be applied, and
 * what the query throws at its beginning.
 */
export async function exportList(user: CurrentUser, { noun, format, search, words }: Wish) {
	const endTurn = await takeTurn('export', user.id);
	try {
		const list = listExports[noun];
		const ctx = officeContextOf(user);
		const title = words.t(list.title);
		const namespace = list.title.split('.')[0] ?? '';
		const { query, ...read } = await readAddress(ctx, list.address, search, words.locale);
		const params = read.params as ListParams;
		if (!isWholeAddress(read))
			throw new RefusalError('lists.export.notWhole', faultsInWords(read, words, namespace));
		const about =
			format === 'xlsx'
				? [
						...aboutHead(ctx, words, title),
						...(await filtersInWords(query, words, namespace, (values) =>
							filterNames(ctx, values, words.locale),
						)),
					]
				: [];
		const columns = columnsOf(list.columns(ctx.today), params.columns, format);
		const writer = writerOf(format, columns, words, title, about);
		const note = { noun, format, query: query.toString() };
		const { id } = await perform(user, crypto.randomUUID(), beginExport, note);
		let rows = 0;
		const produce = async (write: (chunks: Chunk[]) => Promise<void>) => {
			// Not sent before the first rows are there: what fails at once is then an error, not half a file.
			let head = await writer.start();
			await eachBatch<Identified>(
				(tx) => list.rows({ ...ctx, db: tx }, params, words.locale),
				async (batch) => {
					rows += batch.length;
					if (format === 'xlsx' && rows > sheetRows) throw new RangeError('more rows than a sheet holds');
					await write([...head, ...(await writer.rows(batch))]);
					head = [];
				},
			);
			await perform(user, crypto.randomUUID(), finishExport, { id, rows });
			await write([...head, ...(await writer.end())]);
		};
		const [ending, type] = types[format];
		const stream = await spooled(produce, {
			done: endTurn,
			failed: (error) => log.warn({ noun, format, rows, err: error }, 'an export was broken off'),
		});
		return { stream, type, name: `${slugOf(title, 60)}-${ctx.today}.${ending}` };
	} catch (error) {
		endTurn();
		throw error;
	}
}
