type AnyKey = {
	(key: string, values?: Record<string, string | number>): string;
	has(key: string): boolean;
};

/** A translator for keys that are put together at run time, which no type can look up. */
export const anyKey = (t: object) => t as AnyKey;
