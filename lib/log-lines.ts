import net from 'node:net';
import pino from 'pino';
import { type ErrorFacts, errorFacts } from './error-facts';

export type Level = 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** All that a line may hold beside time, level and a sentence of ours. */
export interface LogFields {
	err?: unknown;
	/** What the user was shown, to find the line by. */
	reference?: unknown;
	/** Why, in a word of ours: 'wrong', 'throttled'. */
	reason?: string;
	/** What somebody tried: 'sign-in', 'setup'. */
	event?: string;
	/** A keyed hash of the account, never its e-mail address. */
	account?: string;
	/** Where the request came from. */
	client?: string;
	noun?: string;
	format?: string;
	rows?: number;
	times?: number;
	text?: ErrorFacts | null;
	/** The id that the front door gave the request; the error page shows it. */
	request?: string;
	/** The id of the account that asked. */
	user?: string;
	method?: string;
	/** The pattern of the address, from a closed list. */
	route?: string;
	status?: number;
	/** Milliseconds until the answer had been sent. */
	ms?: number;
}

const word = /^[\w.:-]{1,80}$/;
const words = [
	'reference',
	'reason',
	'event',
	'account',
	'noun',
	'format',
	'request',
	'user',
	'method',
] as const;
const numbers = ['rows', 'times', 'status', 'ms'] as const;

function allowed(fields: LogFields): Record<string, unknown> {
	const line: Record<string, unknown> = {};
	for (const name of words) {
		const value = fields[name];
		if (value !== undefined) line[name] = typeof value === 'string' && word.test(value) ? value : '***';
	}
	for (const name of numbers) if (typeof fields[name] === 'number') line[name] = fields[name];
	if (fields.route !== undefined)
		line.route = /^[\w./[\]-]{1,200}$/.test(fields.route) ? fields.route : '***';
	if (fields.client !== undefined) line.client = net.isIP(fields.client) ? fields.client : 'unknown';
	if (fields.text) line.text = fields.text;
	if (fields.err !== undefined) line.err = errorFacts(fields.err);
	return line;
}

export type Log = Record<Level, (fields: LogFields, sentence: string) => void>;

/** JSON lines: `level`, `time`, the fields allowed above, and `msg`, which must be a sentence of ours. */
export function createLog(
	level: Level,
	to: { write(line: string): void } | 1 | 2 = 1,
	/** What every line has beside its own fields. */
	always: () => LogFields = () => ({}),
): Log {
	const destination = typeof to === 'number' ? pino.destination({ dest: to, sync: true }) : to;
	const lines = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
	const at = (name: Level) => (fields: LogFields, sentence: string) =>
		lines[name](allowed({ ...always(), ...fields }), sentence);
	return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), fatal: at('fatal') };
}
