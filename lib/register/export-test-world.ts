import { createTranslator } from 'next-intl';
import Papa from 'papaparse';
import { namespaces } from '@/i18n/messages';
import type { CurrentUser } from '@/lib/auth/session';
import type { ExportFormat } from '@/lib/exports/export-column';
import type { ListNoun } from '@/lib/lists/list-nouns';
import { exportList, exportWords } from './export-list';

const files = await Promise.all(
	namespaces.map(async (name) => [name, (await import(`../../messages/de/${name}.json`)).default]),
);
const words = exportWords('de', createTranslator({ locale: 'de', messages: Object.fromEntries(files) }));

export const begin = (user: CurrentUser, noun: ListNoun, format: ExportFormat, query = '') =>
	exportList(user, { noun, format, search: new URLSearchParams(query), words });

/** The whole file. */
export async function exported(user: CurrentUser, noun: ListNoun, format: ExportFormat, query = '') {
	const { stream, name } = await begin(user, noun, format, query);
	const body = Buffer.from(await new Response(stream).arrayBuffer());
	return { body, name };
}

/** The lines of a CSV as a spreadsheet reads them: fields, and what is before the first. */
export function parsed(body: Buffer, delimiter: string) {
	const text = body.toString('utf8');
	const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
	return { head: data[0] ?? [], rows: data.slice(1), errors, text };
}
