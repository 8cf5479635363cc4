type Values = Record<string, unknown> | null;

/** A line of the history of one row that named somebody. */
export type FrozenLine = { id: string; operation: string; before: Values; after: Values };

type Wanted = {
	/** The column that links the person, and the one that holds the name. */
	link: string;
	name: string;
	columns: readonly string[];
	/** The person and everybody merged into them. */
	family: string[];
	namesThem: (text: string) => boolean;
};

/**
 * Which lines of one row's history, oldest first, must forget its words, and which values of the name were theirs. A row
 * that only ever named this person forgets all it said; one that names or named somebody else keeps what is theirs.
 */
export function linesToForget(lines: FrozenLine[], { link, name, columns, family, namesThem }: Wanted) {
	const theirs = (values: Values) => family.includes(String(values?.[link] ?? ''));
	const others = (values: Values) => values?.[link] != null && !theirs(values);
	const linked = lines.findLastIndex(({ before, after }) => theirs(before) || theirs(after));
	const shared = lines.some(({ before, after }) => others(before) || others(after));
	const begun = lines[0]?.operation === 'insert' && theirs(lines[0].after);
	const says = (values: Values) =>
		columns.some((column) => values?.[column] != null && namesThem(JSON.stringify(values[column])));
	const forget = lines.filter(
		({ before, after }, at) => !shared || (begun && at <= linked) || says(before) || says(after),
	);
	const during = begun || !shared ? lines.slice(0, linked + 1) : [];
	const values = during.flatMap(({ before, after }, at) => [
		before?.[name],
		at < linked || theirs(after) ? after?.[name] : null,
	]);
	return {
		ids: forget.map(({ id }) => id),
		values: values.filter((value): value is string => typeof value === 'string'),
	};
}
