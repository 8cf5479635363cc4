import { addDays, type Day, lastOfMonth } from '@/lib/dates';
import { earlierOf, laterOf, type Period } from './report-period';
import type { Figure } from './trips';

export type TripScope = Period & { government: boolean };

function within(key: string): Period {
	const [year = 1, month] = key.split('-').map(Number);
	if (!month) return { from: `${key}-01-01`, to: `${key}-12-31` };
	return { from: `${key}-01`, to: lastOfMonth(year, month) };
}

function narrowed(period: Period, { by, key = '', ahead }: Figure, today: Day): Period {
	if (ahead) return { ...period, from: laterOf(period.from, addDays(today, 1)) };
	if (by !== 'year' && by !== 'month') return period;
	const part = within(key);
	return { from: laterOf(period.from, part.from), to: earlierOf(period.to, part.to) };
}

function filterOf({ by, key = '', region, government }: Figure): Record<string, string> {
	const line = by && by !== 'year' && by !== 'month' ? { [by]: key } : {};
	return { ...line, ...(region ? { region } : {}), ...(government ? { government: 'yes' } : {}) };
}

/** The filter of the list of visits that finds just the rows behind a figure: the end of an address, `?counted=…`. */
export function rowsAddress(scope: TripScope, figure: Figure, today: Day): string {
	const { from, to } = narrowed(scope, figure, today);
	return `?${new URLSearchParams({
		counted: figure.group,
		from,
		to,
		...(scope.government ? { government: 'yes' } : {}),
		...filterOf(figure),
		sort: 'startsOn',
	})}`;
}
