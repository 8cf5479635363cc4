import { createLoader, parseAsBoolean, parseAsStringLiteral } from 'nuqs/server';
import { piles } from './desk';

/** `due` is the pile that is open, `all` shows every line of it. */
export const loadDeskParams = createLoader({
	due: parseAsStringLiteral(piles),
	all: parseAsBoolean.withDefault(false),
});
