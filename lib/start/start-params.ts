import { createLoader, parseAsBoolean, parseAsStringLiteral } from 'nuqs/server';
import { piles } from './start-page';

/** `due` is the pile that is open, `all` shows every line of it. */
export const loadStartParams = createLoader({
	due: parseAsStringLiteral(piles),
	all: parseAsBoolean.withDefault(false),
});
