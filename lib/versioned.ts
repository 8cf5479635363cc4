import { ConflictError, NotFoundError } from './errors';

/**
 * The record found, if it is there and still the version that was read.
 * Throws NotFoundError, or ConflictError with the current values in the form's shape, so that both can be compared.
 */
export function requireVersion<R extends { version: number; id: string }>(
	found: R | undefined,
	version: number,
	toInput: (record: R) => Record<string, unknown>,
): R {
	if (!found) throw new NotFoundError();
	if (found.version !== version)
		throw new ConflictError({ current: toInput(found), version: found.version }, found.id);
	return found;
}
