import { createParser, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server';
import { parseAsPage } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
import { parseAsDay, parseAsId } from '@/lib/url-parsers';
import { mostYears } from './anniversary-lines';
import { breakdowns, figureGroups } from './trips';

const parseAsYear = createParser({
	parse: (text) => (/^[1-9]\d{3}$/.test(text) ? Number(text) : null),
	serialize: String,
});
const parseAsMonths = createParser({
	parse: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : null),
	serialize: String,
});
const kinds = parseAsArrayOf(parseAsString).withDefault([]);

export const tripAddress = listAddress(
	{
		from: parseAsDay,
		to: parseAsDay,
		legislature: parseAsId,
		government: parseAsStringLiteral(['yes'] as const),
	},
	{
		named: { legislature: 'legislatures' },
		days: { from: 'first', to: 'last' },
		periods: [['from', 'to']],
	},
);

/** `year` is the first, `until` the last. */
export const anniversaryAddress = listAddress(
	{ year: parseAsYear, until: parseAsYear, kind: kinds },
	{ named: { kind: 'kindKeys' }, periods: [['year', 'until', mostYears]] },
);

export const quietAddress = listAddress(
	{ months: parseAsMonths.withDefault(12), kind: kinds },
	{ named: { kind: 'kindKeys' } },
);

/** The rows behind a figure of a frozen report. */
export const rowAddress = listAddress({
	of: parseAsStringLiteral(figureGroups),
	by: parseAsStringLiteral(breakdowns),
	key: parseAsString,
	region: parseAsStringLiteral(['yes', 'suspended'] as const),
	ahead: parseAsStringLiteral(['yes'] as const),
	government: parseAsStringLiteral(['yes'] as const),
	page: parseAsPage.withDefault(1),
	/** Where the older lines of its history begin. */
	before: parseAsString,
});
export type RowParams = Awaited<ReturnType<typeof rowAddress.load>>;
