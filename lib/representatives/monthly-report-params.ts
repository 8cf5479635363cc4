import { createLoader, createParser, parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { isDay } from '@/lib/dates';
import { listParsers } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
import { parseAsId } from '@/lib/url-parsers';
import { monthlyReportStatuses } from './monthly-report';

/** `2026-10` is the month from its first day on. */
const parseAsMonth = createParser({
	parse: (text) => (isDay(`${text}-01`) ? `${text}-01` : null),
	serialize: (month: string) => month.slice(0, 7),
});

const monthlyReportParsers = {
	...listParsers({ sorts: ['month', 'partnership', 'sent'], defaultSort: '-month' }),
	status: parseAsArrayOf(parseAsStringLiteral(monthlyReportStatuses)).withDefault([]),
	partnership: parseAsId,
	month: parseAsMonth,
};

export const monthlyReportAddress = listAddress(monthlyReportParsers, {
	named: { partnership: 'partnerships' },
});
export const loadMonthlyReportParams = monthlyReportAddress.load;
export type MonthlyReportParams = Awaited<ReturnType<typeof loadMonthlyReportParams>>;

export const loadNewMonthlyReportParams = createLoader({ post: parseAsId, month: parseAsMonth });
