import type { Spread } from './measure';
import type { BareSql } from './recorder';

/** At most so many milliseconds of each. */
export interface Goal {
	median?: number;
	p95?: number;
	cpu?: number;
	/** Execution and planning together. */
	sql?: number;
	counting?: number;
}

/** A time in milliseconds, with what PostgreSQL alone needs for it. */
export interface Row {
	what: string;
	time: Spread;
	/** Until the last byte, where something streams in after the table. */
	whole?: number;
	/** Processor time of the front door and Next for one request. */
	cpu?: number;
	goal?: Goal;
	lib?: Spread;
	sql?: BareSql;
	/** The figures above a list, counted by the counting rules. */
	count?: BareSql;
}

/** Any other figure, with its target in words. */
export interface Figure {
	what: string;
	figure: string;
	target?: string;
	met?: boolean;
}

const ms = (number: number | undefined) =>
	number === undefined ? '' : number < 9.95 ? number.toFixed(1) : number.toFixed(0);
const word = (met: boolean | undefined) => (met === undefined ? '' : met ? 'met' : 'not met');

export function timesTable(rows: Row[]): string {
	const head = ['what', 'ms', 'p95', 'to the end', 'CPU', 'lib', 'SQL', 'planning', 'counting', 'target', ''];
	return table([
		head,
		...rows.map(({ what, time, whole, cpu, goal, lib, sql, count }) => [
			what,
			ms(time.median),
			ms(time.p95),
			ms(whole),
			ms(cpu),
			ms(lib?.median),
			ms(sql?.execution),
			ms(sql?.planning),
			ms(sum(count)),
			...against(goal, { ...time, cpu, sql: sum(sql), counting: sum(count) }),
		]),
	]);
}

const sum = (sql: BareSql | undefined) => sql && sql.execution + sql.planning;
const names = { median: '', p95: 'p95 ', cpu: 'CPU ', sql: 'SQL ', counting: 'counting ' };

/** What is aimed at, and whether all of it was reached. */
function against(goal: Goal | undefined, measured: Goal): [target: string, met: string] {
	const wanted = Object.entries(goal ?? {}) as [keyof Goal, number][];
	const met = wanted.every(([name, most]) => (measured[name] ?? Number.NaN) <= most);
	const target = wanted.map(([name, most]) => `${names[name]}≤ ${ms(most)}`).join(', ');
	return [target, word(wanted.length > 0 ? met : undefined)];
}

export const figuresTable = (figures: Figure[]) =>
	table([
		['what', 'figure', 'target', ''],
		...figures.map(({ what, figure, target = '', met }) => [what, figure, target, word(met)]),
	]);

/** A table of Markdown whose columns stand straight in a terminal too. */
function table(cells: string[][]): string {
	const [head = []] = cells;
	const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
	const numeric = (column: number) => column > 0 && column < head.length - 2 && head.length > 4;
	const line = (row: string[]) =>
		`| ${row.map((cell, column) => (numeric(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
	const rule = `|${widths.map((width, column) => '-'.repeat(width + 1) + (numeric(column) ? ':' : '-')).join('|')}|`;
	return [line(head), rule, ...cells.slice(1).map(line)].join('\n');
}
