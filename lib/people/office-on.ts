import type { Day } from '@/lib/dates';
import type { DayRange } from '@/lib/day-range';

/**
 * The offices held on that day, the one to name somebody by first: the latest begun, those of unknown beginning last,
 * then by id. First and last day count, an open side has no end; two offices may overlap, and on touching days each is
 * held on its own. The twin of officeOn in SQL.
 */
export function officesOn<A extends DayRange & { id: string }>(offices: A[], day: Day): A[] {
	return offices
		.filter(({ from, to }) => (!from || from <= day) && (!to || to >= day))
		.sort((a, b) => before(b.from ?? '', a.from ?? '') || before(a.id, b.id));
}

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
