type Issue = { path: readonly PropertyKey[] };

const isEmpty = (value: unknown): boolean => {
	if (value === null || value === undefined) return true;
	if (typeof value === 'string') return value.trim() === '';
	if (Array.isArray(value)) return value.length === 0;
	return typeof value === 'object' && Object.values(value).every(isEmpty);
};

const at = (values: unknown, path: readonly PropertyKey[]) =>
	path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
		values,
	);

/** The paths (`stops.0.territoryId`) at which a schema found fault and nothing is filled in, each once, in its order. */
export function missingPaths(issues: readonly Issue[], values: unknown): string[] {
	const missing = issues.filter(({ path }) => path.length > 0 && isEmpty(at(values, path)));
	return [...new Set(missing.map(({ path }) => path.join('.')))];
}
