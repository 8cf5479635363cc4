const day = (name: string) => name.slice(0, 10);
const month = (name: string) => name.slice(0, 7);

/** The Monday of its week. */
function week(name: string) {
	const date = new Date(`${day(name)}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
	return date.toISOString().slice(0, 10);
}

/**
 * Which backups may go: of the last so many days, weeks and months that have one, each keeps its latest. Names begin with
 * the day (UTC). Days without a backup don't count, so that an office that makes none any more keeps what it has.
 */
export function surplus(names: string[], [days, weeks, months]: [number, number, number]): string[] {
	const latestFirst = names.toSorted().reverse();
	const lastOf = (period: (name: string) => string, many: number) =>
		[...new Map(latestFirst.toReversed().map((name) => [period(name), name])).entries()]
			.toSorted(([a], [b]) => (a < b ? 1 : -1))
			.slice(0, many)
			.map(([, name]) => name);
	const kept = new Set([...lastOf(day, days), ...lastOf(week, weeks), ...lastOf(month, months)]);
	return latestFirst.filter((name) => !kept.has(name));
}
