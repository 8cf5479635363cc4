/** server/next-server.mjs knows which request is under way; elsewhere there is none. */
const known = globalThis as {
	jumelageRequest?: () => string | undefined;
	jumelageUser?: (id: string) => void;
};

/** The id that the front door gave the request at hand; its log has the same. */
export const requestId = (): string | undefined => known.jumelageRequest?.();

/** Tells the front door's log by id who asks. */
export const noteUser = (id: string): void => known.jumelageUser?.(id);
