/** An office as a row of a delegation freezes it. */
export type FrozenOffice = { office: string | null; organisation: string | null };

const same = (a: FrozenOffice, b: FrozenOffice) =>
	(a.office ?? '') === (b.office ?? '') && (a.organisation ?? '') === (b.organisation ?? '');

/**
 * What a row is to say when the visit's first day changes: the office held on the new day, the one to name somebody by
 * first. It stays as written while the office named is held on both days, or while nothing is known of either; words of
 * one's own give way only to an office that is new.
 */
export function officeOnNewDay(
	written: FrozenOffice,
	before: readonly FrozenOffice[],
	after: readonly FrozenOffice[],
): FrozenOffice {
	if (after.some((held) => same(held, written))) return written;
	const known = before.some((held) => same(held, written));
	const [now] = after;
	if (!now) return known ? { office: null, organisation: null } : written;
	if (!known && before[0] && same(before[0], now)) return written;
	return now;
}
