/** What the server said records are called that a form didn't begin with; in this browser tab only. */
const names = new Map<string, string>();

export function learnNames(found: Record<string, string> = {}) {
	for (const [id, name] of Object.entries(found)) names.set(id, name);
}

/** The name of a record by its id, or by `kind:id`. */
export const learnedName = (id: unknown) =>
	typeof id === 'string' ? names.get(id.slice(id.indexOf(':') + 1)) : undefined;
