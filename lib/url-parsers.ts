import { createParser } from 'nuqs/server';
import { isDay } from './dates';
import { isRecordId } from './input';

/** The id of a record in an address; what can't be one is left out. */
export const parseAsId = createParser({
	parse: (text) => (isRecordId(text) ? text : null),
	serialize: String,
});

/** A calendar day in an address. */
export const parseAsDay = createParser({ parse: (text) => (isDay(text) ? text : null), serialize: String });
