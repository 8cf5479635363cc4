type Kind = 'met' | 'told';

/** server/next-server.mjs notes it on the answer that is under way; elsewhere nobody listens. */
const listener = globalThis as { jumelageOutage?: (kind: Kind) => void };

/**
 * No connection, none that came free, PostgreSQL going down or full, what sockets say; a lock that others kept, and a
 * statement that took too long.
 */
const failed =
	/^(08|53|57)|^25P0[345]$|^55P03$|^E(CONN[A-Z]+|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|[A-Z]+UNREACH)$|^CONNECTION_LOST/;

/**
 * Remembers with the request at hand that the database failed it, whoever catches the error: if the answer becomes a
 * fault or leads elsewhere, the front door says 503 in its place.
 */
export function noteOutage(error: unknown): void {
	const { code } = (error ?? {}) as { code?: unknown };
	if (typeof code === 'string' && failed.test(code)) listener.jumelageOutage?.('met');
}

/** The answer at hand says nothing but that the database failed: the front door says 503 in its place. */
export const tellOutage = (): void => listener.jumelageOutage?.('told');
