type Fields = Record<string, unknown>;

/** `taken`: changed by them only, `collisions`: changed by both and differently. Both are paths ('title.en'). */
export type Merged = { values: Fields; taken: string[]; collisions: string[] };

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values of a form say the same; nothing, null and an empty text do. */
export function sameValue(a: unknown, b: unknown): boolean {
	if (isFields(a) && isFields(b))
		return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameValue(a[key], b[key]));
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((each, index) => sameValue(each, b[index]));
	return (a ?? '') === (b ?? '');
}

/**
 * Puts together what was `loaded`, what stands saved now (`theirs`) and what was typed (`mine`), field by field,
 * languages of a text each for itself. What one side changed is kept; where both changed the same, `mine` stays and
 * the path is a collision. A field that wasn't loaded, or isn't saved with the record, stays as it was typed.
 */
export function mergeThreeWays(loaded: Fields, theirs: Fields, mine: Fields): Merged {
	const merged: Merged = { values: { ...mine }, taken: [], collisions: [] };
	for (const key of Object.keys(mine)) {
		if (!(key in loaded) || !(key in theirs)) continue;
		const part = mergeValue(loaded[key], theirs[key], mine[key]);
		merged.values[key] = part.value;
		const path = (rest: string) => (rest ? `${key}.${rest}` : key);
		merged.taken.push(...part.taken.map(path));
		merged.collisions.push(...part.collisions.map(path));
	}
	return merged;
}

type Part = { value: unknown; taken: string[]; collisions: string[] };

function mergeValue(loaded: unknown, theirs: unknown, mine: unknown): Part {
	if (sameValue(theirs, mine) || sameValue(loaded, theirs)) return { value: mine, taken: [], collisions: [] };
	if (sameValue(loaded, mine)) return { value: theirs, taken: changedPaths(loaded, theirs), collisions: [] };
	if (isFields(loaded) && isFields(theirs) && isFields(mine)) {
		const { values, taken, collisions } = mergeThreeWays(loaded, theirs, mine);
		return { value: values, taken, collisions };
	}
	const rows =
		Array.isArray(loaded) && Array.isArray(theirs) && Array.isArray(mine) && mergeRows(loaded, theirs, mine);
	return rows ? { value: rows, taken: [''], collisions: [] } : { value: mine, taken: [], collisions: [''] };
}

/** A text in several languages is told of by its languages, everything else as a whole. */
function changedPaths(loaded: unknown, theirs: unknown): string[] {
	if (!isFields(loaded) || !isFields(theirs)) return [''];
	return Object.keys(theirs).filter((key) => !sameValue(loaded[key], theirs[key]));
}

/** What tells rows apart: their own id (`stopId`), else the first that no two of them share, else the whole row. */
function identify(lists: unknown[][]): (row: unknown) => string {
	const rows = lists.flat();
	const whole = (row: unknown) => JSON.stringify(row);
	if (!rows.every(isFields)) return whole;
	const names = Object.keys((rows[0] ?? {}) as Fields).filter((name) =>
		/^id$|Id$|^party$|^locale$/.test(name),
	);
	const unique = names.find((name) =>
		lists.every((list) => {
			const ids = list.map((row) => (row as Fields)[name]).filter(Boolean);
			return new Set(ids).size === ids.length && (name.endsWith('Id') || ids.length === list.length);
		}),
	);
	return (row) => String((unique && (row as Fields)[unique]) || whole(row));
}

/** Rows added and taken out on both sides; null where both changed one row, or the order. */
function mergeRows(loaded: unknown[], theirs: unknown[], mine: unknown[]): unknown[] | null {
	const idOf = identify([loaded, theirs, mine]);
	const byId = (rows: unknown[]) => new Map(rows.map((row) => [idOf(row), row]));
	const [before, now, typed] = [byId(loaded), byId(theirs), byId(mine)];
	if (before.size < loaded.length || now.size < theirs.length || typed.size < mine.length) return null;
	const kept = (rows: Map<string, unknown>) => [...rows.keys()].filter((id) => before.has(id));
	const both = [...before.keys()].filter((id) => now.has(id) && typed.has(id));
	const inOrder = (rows: Map<string, unknown>) =>
		kept(rows)
			.filter((id) => both.includes(id))
			.join('\n');
	if (inOrder(now) !== both.join('\n') || inOrder(typed) !== both.join('\n')) return null;
	const merged: unknown[] = [];
	for (const id of [...now.keys(), ...[...typed.keys()].filter((id) => !now.has(id))]) {
		const [old, there, here] = [before.get(id), now.get(id), typed.get(id)];
		if (there === undefined && before.has(id)) {
			if (!sameValue(old, here)) return null;
		} else if (here === undefined && before.has(id)) {
			if (!sameValue(old, there)) return null;
		} else if (there !== undefined && here !== undefined) {
			if (!before.has(id) && !sameValue(there, here)) return null;
			const part = mergeValue(old, there, here);
			if (part.collisions.length) return null;
			merged.push(part.value);
		} else merged.push(there ?? here);
	}
	return merged;
}
