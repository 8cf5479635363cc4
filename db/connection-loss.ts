import { noteOutage } from './request-outage';

/** The connection went while a statement was under way or before it: what was not committed is not there. */
class ConnectionLost extends Error {
	override readonly name = 'ConnectionLost';
	readonly code: string = 'CONNECTION_LOST';

	constructor(cause: unknown) {
		super('The connection to the database was lost.', { cause });
	}
}

/** The connection went with the answer to COMMIT: the transaction took place wholly or not at all, and nobody said which. */
export class OutcomeUnknown extends ConnectionLost {
	override readonly code = 'CONNECTION_LOST_AT_COMMIT';
}

/** A statement of a transaction that has ended; on its connection it would run in somebody else's. */
export class TransactionOver extends Error {
	override readonly name = 'TransactionOver';

	constructor() {
		super('This transaction has ended; await every statement before its command returns.');
	}
}

type Told = Error & { severity?: string; code?: string };

/** Codes with which PostgreSQL ends the session, or can't be sure of itself. */
const doubtful = /^(08|57P|58|F0|XX|25P03|25P04)/;
/** Codes that end a session or the whole server at one time, such as a full disk, and only a statement at another. */
const eitherWay = /^(53|55|28|3D)/;

/**
 * Whether PostgreSQL refused one statement and goes on listening; anything else leaves the connection in doubt.
 * Severities come in the server's language: only "ERROR" is sure to be one.
 */
export function isRefusal(error: unknown): boolean {
	const { severity, code } = (error ?? {}) as Told;
	if (severity === undefined || code === undefined || doubtful.test(code)) return false;
	return severity === 'ERROR' || !(eitherWay.test(code) || /^(FATAL|PANI)/.test(severity));
}

/** How the driver says without a code that there is no connection (any more). */
const losing = /^(Connection terminated|Client (was closed|has encountered)|timeout e|Query read timeout)/;

/** Something that `pg` threw or handed on: where it speaks of the connection, with a code that says so. */
export function named(error: unknown): unknown {
	if (!(error instanceof Error) || (error as Told).code !== undefined) return error;
	return losing.test(error.message) ? new ConnectionLost(error) : error;
}

/** What a statement threw, as the office knows it: with PostgreSQL's or the socket's code, or as a lost connection. */
export function asLoss(error: unknown): unknown {
	const told = asTold(error);
	noteOutage(told);
	return told;
}

function asTold(error: unknown): unknown {
	if (error instanceof TransactionOver || typeof (error as Told)?.code === 'string') return error;
	return new ConnectionLost(error);
}
