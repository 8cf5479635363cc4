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

/**
 * The record found and locked until the transaction ends, in the version that was read; what a `lock<Noun>Version` does.
 * `lock<Noun>` alone asks no version. Throws NotFoundError, ConflictError.
 */
export async function lockVersion<C, R extends { version: number; id: string }>(
	ctx: C,
	find: (ctx: C, id: string, options: { lock: true }) => Promise<R | undefined>,
	{ id, version }: { id: string; version: number },
	toInput: (record: R) => Record<string, unknown>,
): Promise<R> {
	return requireVersion(await find(ctx, id, { lock: true }), version, toInput);
}
