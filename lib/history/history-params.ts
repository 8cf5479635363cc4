import {
	createLoader,
	createParser,
	parseAsArrayOf,
	parseAsInteger,
	parseAsStringLiteral,
} from 'nuqs/server';
import { z } from 'zod';
import { isDay } from '@/lib/dates';
import { historyTables } from './history-tables';

const tables = Object.keys(historyTables);

const parseAsDay = createParser({ parse: (text) => (isDay(text) ? text : null), serialize: String });
const parseAsId = createParser({ parse: (text) => z.uuid().safeParse(text).data ?? null, serialize: String });

const historyParsers = {
	actor: parseAsId,
	table: parseAsArrayOf(parseAsStringLiteral(tables)).withDefault([]),
	from: parseAsDay,
	to: parseAsDay,
	before: parseAsInteger,
};

export const loadHistoryParams = createLoader(historyParsers);
export type HistoryParams = Awaited<ReturnType<typeof loadHistoryParams>>;
